import { theme, type ThemeConfig } from 'antd'

/** Colours of the house, light and dark. Three of them carry meaning beside black and white: the house's own, warning, wrong. */
// prettier-ignore
export const palette = {
  light: { house: '#1d5c63', wrong: '#b3261e', warn: '#9a5b00', good: '#2e6b3a', ink: '#1b2426', page: '#f5f6f4', sheet: '#ffffff', line: '#dde1df' },
  dark:  { house: '#6fb7bd', wrong: '#f2998f', warn: '#e3b063', good: '#8cc798', ink: '#e6eaea', page: '#121718', sheet: '#1a2122', line: '#333c3d' },
} as const

const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, -apple-system, "Segoe UI", sans-serif'

/** The look of the components: calm, dense, square rather than round. */
export function themeOf(isDark: boolean): ThemeConfig {
  const colour = palette[isDark ? 'dark' : 'light']
  return {
    algorithm: [isDark ? theme.darkAlgorithm : theme.defaultAlgorithm, theme.compactAlgorithm],
    token: {
      colorPrimary: colour.house,
      colorInfo: colour.house,
      colorLink: colour.house,
      colorError: colour.wrong,
      colorWarning: colour.warn,
      colorSuccess: colour.good,
      colorTextBase: colour.ink,
      colorBgBase: isDark ? colour.page : colour.sheet,
      colorBgLayout: colour.page,
      colorBgContainer: colour.sheet,
      colorBorderSecondary: colour.line,
      colorTextDescription: isDark ? '#a9b3b3' : '#586364',
      colorTextPlaceholder: isDark ? '#8f9a9a' : '#6b7576',
      fontFamily,
      fontSize: 14,
      borderRadius: 4,
      controlHeight: 32,
      lineHeight: 1.6,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
    },
    components: {
      Layout: {
        headerBg: colour.sheet,
        siderBg: colour.sheet,
        bodyBg: colour.page,
        headerHeight: 52,
        headerPadding: '0 16px',
      },
      Menu: {
        itemBg: 'transparent',
        activeBarBorderWidth: 0,
        itemBorderRadius: 4,
        itemHeight: 34,
        itemSelectedBg: isDark ? '#1b3234' : '#e4eff0',
        itemSelectedColor: colour.house,
      },
      Table: { cellPaddingBlockSM: 8, cellPaddingInlineSM: 10, headerBg: isDark ? '#202829' : '#eef1ef' },
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        primaryColor: isDark ? '#0d1314' : '#ffffff',
      },
      Typography: { titleMarginBottom: 0, titleMarginTop: 0 },
    },
  }
}
