import { lazy, Suspense, useMemo } from 'react'
import { type CaseFigure, caseFigureCodes } from '../../../reads/case-figures.ts'
import { useLook } from '../../look/look.tsx'
import { Sheet } from '../../page/page.tsx'
import type { Search } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { bars } from './chart-options.ts'
import { dashboardWords, figureWords } from './dashboard-words.table.ts'
import { FigureLink } from './figure-link.tsx'
import { FiguresTable } from './figures-table.tsx'
import type { Period } from './period-choice.tsx'

const Chart = lazy(() => import('./chart.tsx'))

/** The figures of the requests that share something. */
export interface SideRow {
  readonly name: string
  readonly search: Search
  readonly counts: Readonly<Record<CaseFigure, number>>
}

interface SideAsked {
  readonly title: string
  readonly rows: readonly SideRow[]
  readonly period: Period
  /** The figure the bars show. */
  readonly shown: 'received' | 'answered'
}

/** One side of the work: a chart, and the same figures as a table that opens into cases. */
export function SideSection({ title, rows, period, shown }: SideAsked) {
  const { say } = useWords()
  const { isDark } = useLook()
  const charted = rows.filter(({ counts }) => counts[shown] > 0)
  const option = useMemo(
    () =>
      bars({
        names: charted.map(({ name }) => name),
        series: [
          {
            name: say(figureWords[shown].label),
            values: charted.map(({ counts }) => counts[shown]),
            colour: 'house',
          },
        ],
        lying: true,
        isDark,
      }),
    [charted, isDark, say, shown],
  )
  if (rows.length === 0) return null
  return (
    <Sheet title={title}>
      {charted.length > 1 && (
        <Suspense fallback={null}>
          <Chart label={say(dashboardWords.chart, { title })} option={option} height={charted.length * 30 + 40} />
        </Suspense>
      )}
      <FiguresTable
        title={title}
        heads={[title, ...caseFigureCodes.map((figure) => say(figureWords[figure].label))]}
        rows={rows.map(({ name, search, counts }) => ({
          name,
          cells: caseFigureCodes.map((figure) => (
            <FigureLink key={figure} count={counts[figure]} figure={figure} period={period} more={search} name={name} />
          )),
        }))}
      />
    </Sheet>
  )
}
