import type { Manuscript } from '../../annual-report/manuscript.ts'
import { type SeriesCode, seriesValue, yearSeries } from '../../annual-report/year-series.ts'
import type { Language } from '../../kernel/words.ts'
import { drawChart } from './draw-chart.ts'

/** What a chart shows, as rows of its table; the drawing adds nothing to them. */
export interface ChartRow {
  readonly label: string
  readonly values: readonly (number | undefined)[]
}

const results = ['granted', 'partial', 'denied', 'unable', 'refused', 'other'] as const satisfies readonly SeriesCode[]

const labelOf = (code: SeriesCode, language: Language): string =>
  yearSeries.find((one) => one.code === code)?.label[language] ?? code

const ink = { color: 'var(--ink)', textBorderWidth: 0 } as const
const soft = { color: 'var(--ink-soft)' } as const
const axisLine = { lineStyle: { color: 'var(--line-strong)' } } as const
const grid = {
  left: 4,
  right: 36,
  top: 8,
  bottom: 4,
  outerBoundsMode: 'same',
  outerBoundsContain: 'axisLabel',
} as const

/** How the requests of a year ended, by the headings of table 3. */
export const outcomeRows = (manuscript: Manuscript, language: Language): readonly ChartRow[] =>
  results.map((code) => ({ label: labelOf(code, language), values: [seriesValue(manuscript, code)] }))

export const drawOutcomes = (rows: readonly ChartRow[]): Promise<string> =>
  drawChart(
    {
      grid,
      xAxis: { type: 'value', minInterval: 1, axisLabel: soft, splitLine: { lineStyle: { color: 'var(--line)' } } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ label }) => label),
        axisLabel: { ...ink, fontSize: 14 },
        axisLine,
        axisTick: { show: false },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 16,
          data: rows.map(({ values: [value] }) => value ?? 0),
          itemStyle: { color: 'var(--pine)' },
          label: { show: true, position: 'right', ...ink },
        },
      ],
    },
    { width: 620, height: 230 },
  )

/** What is drawn of several years: received and handled. */
export const yearColumns = ['new', 'done'] as const satisfies readonly SeriesCode[]

export const yearRows = (manuscripts: readonly Manuscript[]): readonly ChartRow[] =>
  manuscripts.map((manuscript) => ({
    label: String(manuscript.year),
    values: yearColumns.map((code) => seriesValue(manuscript, code)),
  }))

const colours = ['var(--pine)', 'var(--line-strong)'] as const

export const drawYears = (rows: readonly ChartRow[], language: Language): Promise<string> =>
  drawChart(
    {
      grid: { ...grid, top: 40, right: 8 },
      legend: { left: 0, top: 0, itemWidth: 14, itemHeight: 14, textStyle: { ...ink, fontSize: 14 } },
      xAxis: {
        type: 'category',
        data: rows.map(({ label }) => label),
        axisLabel: { ...ink, fontSize: 14 },
        axisLine,
        axisTick: { show: false },
      },
      yAxis: { type: 'value', minInterval: 1, axisLabel: soft, splitLine: { lineStyle: { color: 'var(--line)' } } },
      series: yearColumns.map((code, at) => ({
        type: 'bar',
        silent: true,
        name: labelOf(code, language),
        barMaxWidth: 26,
        data: rows.map(({ values }) => values[at] ?? null),
        itemStyle: { color: colours[at] },
        label: { show: true, position: 'top', ...ink },
      })),
    },
    { width: 620, height: 280 },
  )
