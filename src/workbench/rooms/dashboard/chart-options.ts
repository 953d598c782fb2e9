import type { EChartsCoreOption } from 'echarts/core'
import { palette } from '../../look/theme.ts'

/** One set of bars. */
export interface BarSeries {
  readonly name: string
  readonly values: readonly number[]
  readonly colour: keyof (typeof palette)['light']
  /** Series of one stack stand upon each other. */
  readonly stack?: string
}

interface BarsAsked {
  readonly names: readonly string[]
  readonly series: readonly BarSeries[]
  /** Bars that lie, for long names. */
  readonly lying?: boolean
  readonly isDark: boolean
}

/** Bars as the house draws them: its own colours, no motion, numbers in a plain tip. */
export function bars({ names, series, lying = false, isDark }: BarsAsked): EChartsCoreOption {
  const colours = palette[isDark ? 'dark' : 'light']
  const text = { color: colours.ink, fontSize: 12 }
  const line = { lineStyle: { color: colours.line } }
  const kinds = {
    type: 'category',
    data: lying ? names.toReversed() : [...names],
    axisLabel: { ...text, ...(lying && { width: 150, overflow: 'truncate' }) },
    axisLine: line,
    axisTick: { show: false },
  }
  const counts = { type: 'value', minInterval: 1, axisLabel: text, splitLine: line }
  return {
    animation: false,
    aria: { enabled: true },
    grid: { left: 8, right: 24, top: series.length > 1 ? 36 : 8, bottom: 8, containLabel: true },
    // Tips drawn as text: markup with styles in it is not let through by the page's rule.
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText' },
    ...(series.length > 1 && { legend: { top: 0, textStyle: text } }),
    xAxis: lying ? counts : kinds,
    yAxis: lying ? kinds : counts,
    series: series.map(({ name, values, colour, stack }) => ({
      type: 'bar',
      name,
      data: lying ? values.toReversed() : [...values],
      barMaxWidth: 22,
      itemStyle: { color: colours[colour] },
      ...(stack !== undefined && { stack }),
    })),
  }
}
