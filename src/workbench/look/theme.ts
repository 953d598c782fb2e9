import { theme, type ThemeConfig } from 'antd'
import type { Language } from '../../kernel/words.ts'

/** Colours of the house, light and dark: the portal's own, with washes behind what is said. */
// prettier-ignore
export const palette = {
  light: { house: '#14564a', onHouse: '#ffffff', wrong: '#a3281c', warn: '#8a5200', good: '#2b6a3c', ink: '#18211e', soft: '#4a5752', hint: '#66736d', page: '#f1f5f3', sheet: '#ffffff', line: '#d3dbd7', head: '#e9efec', houseWash: '#e1ece7', wrongWash: '#fbf0ee', warnWash: '#fbf2e2', goodWash: '#e8f3ea' },
  dark:  { house: '#83cbb6', onHouse: '#0d1412', wrong: '#f0947f', warn: '#e3b873', good: '#93cc9c', ink: '#e2e9e5', soft: '#a5b3ad', hint: '#8f9c96', page: '#111816', sheet: '#19221f', line: '#2c3935', head: '#202b27', houseWash: '#1d332c', wrongWash: '#2f1d19', warnWash: '#302818', goodWash: '#1b2e20' },
} as const

const chinese = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"'

/** English takes its quotation marks from a Latin face. */
const fontFamilies = {
  zh: `${chinese}, system-ui, -apple-system, "Segoe UI", sans-serif`,
  en: `-apple-system, "Segoe UI", "Helvetica Neue", Arial, ${chinese}, sans-serif`,
} as const satisfies Readonly<Record<Language, string>>

/** The look of the components: dense, square rather than round; calm for whom nothing shall move. */
export function themeOf(isDark: boolean, isCalm: boolean, language: Language): ThemeConfig {
  const colour = palette[isDark ? 'dark' : 'light']
  return {
    algorithm: [isDark ? theme.darkAlgorithm : theme.defaultAlgorithm, theme.compactAlgorithm],
    token: {
      colorPrimary: colour.house,
      colorPrimaryBg: colour.houseWash,
      colorPrimaryBgHover: colour.houseWash,
      colorInfo: colour.house,
      colorInfoBg: colour.houseWash,
      colorInfoBorder: colour.line,
      colorLink: colour.house,
      colorLinkHover: colour.house,
      colorError: colour.wrong,
      colorErrorBg: colour.wrongWash,
      colorErrorBorder: colour.wrong,
      colorWarning: colour.warn,
      colorWarningBg: colour.warnWash,
      colorWarningBorder: colour.warn,
      colorSuccess: colour.good,
      colorSuccessBg: colour.goodWash,
      colorSuccessBorder: colour.good,
      colorTextBase: colour.ink,
      colorText: colour.ink,
      colorTextSecondary: colour.soft,
      colorTextDescription: colour.soft,
      colorTextPlaceholder: colour.hint,
      colorBgBase: isDark ? colour.page : colour.sheet,
      colorBgLayout: colour.page,
      colorBgContainer: colour.sheet,
      colorBgElevated: colour.sheet,
      colorBorder: isDark ? '#4a5853' : '#b7c2bd',
      colorBorderSecondary: colour.line,
      fontFamily: fontFamilies[language],
      fontSize: 14,
      borderRadius: 3,
      controlHeight: 32,
      lineHeight: 1.6,
      motion: !isCalm,
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
        itemSelectedBg: colour.houseWash,
        itemSelectedColor: colour.house,
      },
      Table: { cellPaddingBlockSM: 8, cellPaddingInlineSM: 10, headerBg: colour.head },
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        primaryColor: colour.onHouse,
      },
      Typography: { titleMarginBottom: 0, titleMarginTop: 0 },
    },
  }
}
