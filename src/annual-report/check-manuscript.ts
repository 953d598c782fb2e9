import { printBlocks } from '../formats/print-blocks.ts'
import { check } from './check.ts'
import type { Around, Finding } from './finding.ts'
import type { Manuscript } from './manuscript.ts'
import { readReport } from './read/read-report.ts'
import { layOut } from './render/lay-out.ts'
import type { AnnualReport } from './report.ts'

/** A manuscript as a reader of the printed report finds it, and what the rules say of that. */
export interface CheckedManuscript {
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
}

/** A manuscript laid out as it will be printed, read back like anybody's report. */
export const readManuscript = (manuscript: Manuscript): AnnualReport => readReport(printBlocks(layOut(manuscript)))

/** Holds a manuscript against every rule, as the one who audits the printed report will. */
export function checkManuscript(manuscript: Manuscript, around: Around = {}): CheckedManuscript {
  const report = readManuscript(manuscript)
  return { report, findings: check(report, around) }
}
