import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Finding } from '../finding.ts'
import { refuse, type ReportRefusal } from './refusals.table.ts'
import type { ReportBasis } from './report-basis.ts'
import { assumedIn, checkDraft, isOver } from './working-draft.ts'
import type { ReportFile } from './report-file.ts'
import { weigh } from './weighed-findings.ts'

/**
 * Why a report cannot be submitted: the year still runs, a fault stands, a doubt is not explained, a customary sentence is
 * not confirmed. It is held against the rules as if it were signed today.
 */
export function submissionRefusal(file: ReportFile, basis: ReportBasis, today: CivilDate): ReportRefusal | undefined {
  if (!isOver(basis.year, today)) return refuse('report-year-not-over', { year: basis.year })
  const { findings } = checkDraft(file, basis, today)
  const { faults, open } = weigh(findings, file.explained)
  const [assumed, ...more] = assumedIn(file, basis)
  if (faults[0]) return refuse('report-faults-stand', told(faults.length, faults[0]))
  if (assumed) return refuse('report-assumed', { count: more.length + 1, first: assumed.sentence })
  return open[0] && refuse('report-doubts-stand', told(open.length, open[0]))
}

const told = (count: number, { rule, found }: Finding) => ({ count, first: found ? `${rule} ${found}` : rule })
