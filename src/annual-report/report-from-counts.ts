import type { CivilDate } from '../kernel/civil-date.ts'
import type { DraftOptions } from './draft/draft-options.ts'
import { draftParts, draftPreamble } from './draft.ts'
import { editions } from './editions.ts'
import type { Manuscript, PrintedFigures } from './manuscript.ts'
import { figuresOf } from './render/figures-of.ts'
import { tally } from './tally.ts'
import type { YearCounts } from './year-counts.ts'

/** What the office adds to what was counted; the fee of part six comes from the counts. */
export interface BuildOptions extends Omit<DraftOptions, 'lapsed' | 'feeNotices' | 'feeNoticeYuan' | 'feeYuan'> {
  readonly signedOn?: CivilDate
  /** Cells a person filled in, whatever was counted for them. */
  readonly byHand?: PrintedFigures
}

/**
 * The annual report from what a year came to: figures by `tally` with those entered by hand on top, prose drafted from the
 * same figures, nothing else.
 * The same counts and options give the same manuscript.
 */
export function reportFromCounts(counts: YearCounts, { signedOn, byHand = {}, ...options }: BuildOptions): Manuscript {
  const { organ, year, edition } = options
  const figures = { ...tally(counts, editions[edition]), ...byHand }
  const { lapsed } = counts
  const draft: DraftOptions = { ...options, ...(lapsed && { lapsed }), ...feeOptions(counts, options) }
  return {
    organ,
    year,
    edition,
    ...(signedOn && { signedOn }),
    preamble: draftPreamble(draft),
    parts: draftParts(figuresOf({ edition, figures }), draft),
    figures,
  }
}

/** The form of 2019 has no word for a fee that began in 2021: none is not told there. */
function feeOptions({ fees }: YearCounts, { edition }: BuildOptions): Partial<DraftOptions> {
  if (!fees || (edition === '2019' && fees.notices === 0 && fees.paidYuan === 0)) return {}
  return { feeNotices: fees.notices, feeNoticeYuan: fees.noticeYuan, feeYuan: fees.paidYuan }
}
