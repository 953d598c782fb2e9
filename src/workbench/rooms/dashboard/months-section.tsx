import { lazy, Suspense, useMemo } from 'react'
import { useLook } from '../../look/look.tsx'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import { bars } from './chart-options.ts'
import { dashboardWords, figureWords } from './dashboard-words.table.ts'
import { FigureLink } from './figure-link.tsx'
import { FiguresTable } from './figures-table.tsx'
import { monthSpan } from './month-span.ts'
import type { Period } from './period-choice.tsx'

const Chart = lazy(() => import('./chart.tsx'))

interface Month {
  readonly month: string
  readonly received: number
  readonly answered: number
  readonly inTime: number
}

/** The months of the period: what came in, and what was answered, in time or not. */
export function MonthsSection({ months, period }: { readonly months: readonly Month[]; readonly period: Period }) {
  const { say } = useWords()
  const { isDark } = useLook()
  const title = say(dashboardWords.months)
  const option = useMemo(
    () =>
      bars({
        names: months.map(({ month }) => month),
        series: [
          { name: say(figureWords.received.label), values: months.map(({ received }) => received), colour: 'warn' },
          { name: say(figureWords.answered.label), values: months.map(({ answered }) => answered), colour: 'house' },
          { name: say(figureWords['in-time'].label), values: months.map(({ inTime }) => inTime), colour: 'good' },
        ],
        isDark,
      }),
    [isDark, months, say],
  )
  const figures = [
    ['received', ({ received }: Month) => received],
    ['answered', ({ answered }: Month) => answered],
    ['in-time', ({ inTime }: Month) => inTime],
  ] as const
  return (
    <Sheet title={title}>
      <Suspense fallback={null}>
        <Chart label={say(dashboardWords.chart, { title })} option={option} height={260} />
      </Suspense>
      <FiguresTable
        title={title}
        heads={[say(dashboardWords.month), ...figures.map(([figure]) => say(figureWords[figure].label))]}
        rows={months.map((row) => ({
          name: row.month,
          cells: figures.map(([figure, count]) => (
            <FigureLink
              key={figure}
              count={count(row)}
              figure={figure}
              period={monthSpan(row.month, period)}
              name={row.month}
            />
          )),
        }))}
      />
    </Sheet>
  )
}
