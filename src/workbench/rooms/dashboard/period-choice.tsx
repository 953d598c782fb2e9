import { Select } from 'antd'
import { yearOf } from '../../../kernel/civil-date.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { DayField } from '../../fields/day-field.tsx'
import { useWords } from '../../words/use-words.tsx'
import { dashboardWords } from './dashboard-words.table.ts'

export interface Period {
  readonly from: string
  readonly to: string
}

export const yearSpan = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

interface ChoiceAsked {
  readonly period: Period
  readonly today: CivilDate
  readonly choose: (period: Period) => void
}

/** A year, or any span of days. */
export function PeriodChoice({ period, today, choose }: ChoiceAsked) {
  const { say } = useWords()
  const thisYear = yearOf(today)
  const years = Array.from({ length: thisYear - 2018 }, (_, index) => thisYear - index)
  const whole = years.find((year) => yearSpan(year).from === period.from && yearSpan(year).to === period.to)
  return (
    <div className="filters" role="group" aria-label={say(dashboardWords.period)}>
      <Select
        aria-label={say(dashboardWords.year)}
        value={whole ?? 0}
        options={[
          ...(whole === undefined ? [{ value: 0, label: say(dashboardWords.ownPeriod) }] : []),
          ...years.map((year) => ({ value: year, label: `${year}` })),
        ]}
        onChange={(year) => choose(yearSpan(year))}
      />
      <DayField
        label={say(dashboardWords.from)}
        value={period.from}
        latest={period.to}
        onChange={(from) => from && choose({ ...period, from })}
      />
      <DayField
        label={say(dashboardWords.to)}
        value={period.to}
        onChange={(to) => to && choose({ from: to < period.from ? to : period.from, to })}
      />
    </div>
  )
}
