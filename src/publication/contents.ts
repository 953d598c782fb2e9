import type { CivilDate } from '../kernel/civil-date.ts'
import type { ProactiveCode } from '../statute/proactive-categories.table.ts'
import type { ColumnCode } from './columns.table.ts'
import type { GenreCode } from './genres.table.ts'
import type { OpennessCode } from './openness.table.ts'
import type { SubjectCode } from './subjects.table.ts'

/** What a document says, in one edition of it. */
export interface Contents {
  readonly title: string
  /** Text with the few marks of `parse-body.ts`; never markup of a page. */
  readonly body: string
  readonly category: ProactiveCode
  readonly column: ColumnCode
  readonly subject: SubjectCode
  readonly genre: GenreCode
  /** 文号, where the document has one. */
  readonly number?: string
  /** 发文机关; the organ of the site is who publishes. */
  readonly maker: string
  /** 成文日期: signed, or the day the information was formed or changed (art. 26). */
  readonly madeOn: CivilDate
  readonly effectiveOn?: CivilDate
  /** 有效期至: the last day it is in force. */
  readonly expiresOn?: CivilDate
  /** 行政规范性文件: its validity is kept on its page. */
  readonly normative: boolean
  /** By which rule the day of publication is reckoned. */
  readonly clock: PublicationClock
  readonly keywords: readonly string[]
  /** 内容来源. */
  readonly source: string
  readonly summary?: string
  readonly attachments: readonly Attachment[]
  /** The document this one explains (解读). */
  readonly interprets?: string
  readonly openness: { readonly kind: OpennessCode; readonly reason?: string }
}

/** Twenty working days as a rule (art. 26), seven for licence and penalty decisions, twenty for other enforcement decisions. */
export type PublicationClock = 'publish' | 'licence' | 'enforcement'

/** A file that belongs to an edition, by its content. */
export interface Attachment {
  readonly hash: string
  /** As it is offered for download. */
  readonly name: string
  readonly kind: string
  readonly mediaType: string
  readonly size: number
}
