import type { CaseFigure } from '../../../reads/case-figures.ts'
import { Go, type Search } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { dashboardWords, figureWords } from './dashboard-words.table.ts'
import type { Period } from './period-choice.tsx'

interface LinkAsked {
  readonly count: number
  readonly figure: CaseFigure
  readonly period: Period
  /** What besides the figure tells the cases apart, and how that is called. */
  readonly more?: Search
  readonly name?: string
}

/** A number that opens into its cases; nothing stands behind a zero. */
export function FigureLink({ count, figure, period, more = {}, name }: LinkAsked) {
  const { say } = useWords()
  if (count === 0) return <span className="soft digits">0</span>
  const what = [name, say(figureWords[figure].label)].filter(Boolean).join(' · ')
  return (
    <Go
      to="/cases"
      search={{ figure, from: period.from, to: period.to, ...more }}
      className="digits"
      title={say(dashboardWords.seeCases, { what })}
    >
      {count}
    </Go>
  )
}
