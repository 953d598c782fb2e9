import { addDays, type CivilDate, dayNumber } from '../kernel/civil-date.ts'
import { type ColumnCode, columnRow } from './columns.table.ts'

/** How a column stands to its duty of being kept up. */
export interface ColumnFreshness {
  readonly column: ColumnCode
  /** `none`: it has no duty of its own. `empty`: nothing has ever stood in it. */
  readonly state: 'fresh' | 'late' | 'empty' | 'none'
  /** The last day on which something new was published or corrected. */
  readonly lastOn?: CivilDate
  /** The last day on which it still counts as kept up. */
  readonly until?: CivilDate
  readonly daysLate: number
}

/** 检查指标: a column in which nothing is new within its days is not kept up; an empty one never was. */
export function columnFreshness(column: ColumnCode, lastOn: CivilDate | undefined, today: CivilDate): ColumnFreshness {
  const { freshDays } = columnRow(column)
  const known = { column, ...(lastOn && { lastOn }) }
  if (freshDays === undefined) return { ...known, state: 'none', daysLate: 0 }
  if (!lastOn) return { column, state: 'empty', daysLate: 0 }
  const until = addDays(lastOn, freshDays)
  const daysLate = Math.max(0, dayNumber(today) - dayNumber(until))
  return { ...known, state: daysLate > 0 ? 'late' : 'fresh', until, daysLate }
}
