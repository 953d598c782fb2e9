import type { Contents } from './contents.ts'
import type { DocumentEvents, SecrecyConclusion, ValidityMark } from './document-events.ts'

/** What is to be done to a document. No command names a day of its doing: that is the clock's. */
export type DocumentCommand = {
  readonly [Type in keyof DocumentCommands]: { readonly type: Type } & DocumentCommands[Type]
}[keyof DocumentCommands]

export interface DocumentCommands {
  readonly draft: DocumentEvents['drafted']
  readonly revise: { readonly contents: Contents; readonly reason?: string }
  readonly submit: object
  readonly return: DocumentEvents['returned']
  readonly review: DocumentEvents['reviewed']
  readonly 'review-secrecy': { readonly conclusion: SecrecyConclusion; readonly basis: string }
  /** Lets what was found in the text and its files become public; never the mark of a state secret. */
  readonly 'allow-findings': { readonly reason: string }
  /** Says that degrees of secrecy that stand alone in cells are mentions and no marks: the secrecy reviewer’s half of it. */
  readonly 'allow-mentions': { readonly reason: string }
  readonly schedule: { readonly at: string }
  readonly unschedule: object
  readonly publish: object
  readonly 'publish-urgently': { readonly reason: string }
  readonly withdraw: { readonly reason: string }
  readonly supersede: { readonly reason: string; readonly successor: string }
  readonly 'mark-validity': ValidityMark
  readonly 'clear-validity': { readonly reason: string }
  readonly discard: { readonly reason: string }
}

export type DocumentCommandType = keyof DocumentCommands
