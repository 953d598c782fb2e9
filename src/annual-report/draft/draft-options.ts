import type { CivilDate } from '../../kernel/civil-date.ts'
import type { EditionId } from '../edition.ts'
import type { Figures } from '../figures.ts'
import type { OrganKind } from '../organ-kinds.table.ts'
import type { LapsedCount } from '../year-counts.ts'
import type { AspectCode } from './assumed-sentences.table.ts'

/** What a draft needs beside the figures; only organ, year and edition are asked for. */
export interface DraftOptions {
  readonly organ: string
  readonly year: number
  readonly edition: EditionId
  /** The last day counted, for a draft made before the year is over; 31 December when left out. */
  readonly countedTo?: CivilDate
  /** Governments also report assessment, review by the public and accountability; told by the name when left out. */
  readonly organKind?: OrganKind
  /** Figures of the year before, for a word on more or fewer requests. */
  readonly lastYear?: Figures
  /** The office's own paragraphs by aspect of part one, in place of an assumed sentence. */
  readonly notes?: Readonly<Partial<Record<AspectCode, readonly string[]>>>
  readonly problems?: readonly string[]
  readonly improvements?: readonly string[]
  /** Other matters of part six. */
  readonly otherMatters?: readonly string[]
  /** Documents that lapsed in the year without an act of repeal. */
  readonly lapsed?: LapsedCount
  /** Fee notices sent out in the year; none when left out. */
  readonly feeNotices?: number
  /** What they came to, in yuan. */
  readonly feeNoticeYuan?: number
  /** What was really paid, in yuan. */
  readonly feeYuan?: number
}
