import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Period, Sited } from '../report.ts'
import { plain } from './plain.ts'

export interface YearEvidence {
  readonly title: number | null
  readonly period: Sited<Period> | null
  /** When it was signed, else published. */
  readonly dated: CivilDate | null
  readonly prose: readonly Sited<string>[]
}

/**
 * The year reported on: that of the title, unless period, date and text all speak of another and none of the title's;
 * without a title that of the period. Null when neither tells.
 */
export function reportedYear(evidence: YearEvidence): number | null {
  const { title, period } = evidence
  if (title !== null) return againstTitle(evidence) ?? title
  const day = [period?.value.from, period?.value.to].find((each) => each)
  return day === undefined ? null : Number(day?.slice(0, 4))
}

/** The year of a whole calendar year stated as the period, of a date in the year after it, and of the text. */
function againstTitle({ title, period, dated, prose }: YearEvidence): number | undefined {
  const { from, to } = period?.value ?? {}
  if (!from?.endsWith('-01-01') || to !== `${from.slice(0, 4)}-12-31`) return undefined
  const year = Number(from.slice(0, 4))
  if (year === title || Number(dated?.slice(0, 4)) !== year + 1) return undefined
  return timesNamed(prose, year) > timesNamed(prose, title ?? 0) ? year : undefined
}

const timesNamed = (prose: readonly Sited<string>[], year: number): number =>
  prose.reduce((sum, { value }) => sum + plain(value.slice(0, 4000)).split(`${year}年`).length - 1, 0)
