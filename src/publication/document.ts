import type { Contents } from './contents.ts'
import type { SecrecyConclusion, ValidityMark } from './document-events.ts'
import type { Allowances } from './finding.ts'
import type { PublicAddress } from './index-number.ts'
import type { DocumentStage, Standing } from './transitions.table.ts'

/** A document: its history, folded. */
export interface PublicationDocument {
  readonly stage: DocumentStage
  readonly standing: Standing
  /** The text being worked on, or the last one when nothing is. */
  readonly working?: Working
  /** The editions that were published, in their order; the last is the one shown. */
  readonly editions: readonly Edition[]
  readonly address?: PublicAddress
  readonly indexNumber?: string
  readonly validity?: ValidityMark
  readonly withdrawal?: { readonly at: string; readonly reason: string }
  readonly successor?: string
  /** The answered request it came of; for the office alone. */
  readonly fromCase?: string
}

export interface Working extends Allowances {
  readonly contents: Contents
  /** Everybody who wrote it; none of them may review it. */
  readonly authors: readonly string[]
  /** Why what is public is corrected. */
  readonly correction?: string
  readonly returned?: { readonly by: string; readonly reason: string }
  readonly review?: { readonly by: string; readonly note?: string }
  readonly secrecy?: { readonly by: string; readonly conclusion: SecrecyConclusion; readonly basis: string }
  readonly scheduledAt?: string
}

export interface Edition {
  readonly contents: Contents
  readonly at: string
  readonly by: string
  readonly authors: readonly string[]
  /** The reason for the correction; none with the first. */
  readonly reason?: string
  /** Published before its review, and why; gone once it was reviewed. */
  readonly urgency?: string
}

export const noDocument: PublicationDocument = { stage: 'none', standing: 'unpublished', editions: [] }

/** The edition the public sees, or saw last. */
export const lastEdition = ({ editions }: PublicationDocument): Edition | undefined => editions.at(-1)
