import type { EditionId } from '../edition.ts'
import type { OrganKind } from '../organ-kinds.table.ts'
import type { Manuscript } from '../manuscript.ts'
import type { YearCounts } from '../year-counts.ts'

/**
 * What a report stands on besides what people write: the counts of its year, and the report of the year before. The same
 * here and in a browser, so that both come to the same text and the same findings.
 */
export interface ReportBasis {
  readonly organ: string
  readonly year: number
  readonly edition: EditionId
  readonly organKind?: OrganKind
  readonly counts: YearCounts
  /** As published; as counted when it was not published here. */
  readonly lastYear?: Manuscript
}
