import type { CivilDate } from '../kernel/civil-date.ts'
import type { Finding } from './finding.ts'
import type { PublicAddress } from './index-number.ts'
import type { DocumentRight } from './transitions.table.ts'

/** What a ruling on a document needs to know of the world. */
export interface DocumentDesk {
  readonly today: CivilDate
  /** The clock's instant, as ISO text in UTC: when something becomes public nobody types. */
  readonly now: string
  readonly actor: DocumentActor
  /** What in the working text and its files may have to stay inside (`gate`). */
  readonly findings: readonly Finding[]
  /** What the first edition is published under; undefined when the organ has no code to build an index number from. */
  readonly number?: { readonly address: PublicAddress; readonly indexNumber: string }
}

export interface DocumentActor {
  readonly id: string
  readonly rights: readonly DocumentRight[]
}
