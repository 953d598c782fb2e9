import type { CivilDate } from '../kernel/civil-date.ts'
import type { Contents } from './contents.ts'
import type { AllowedFinding } from './finding.ts'
import type { PublicAddress } from './index-number.ts'

/** What has happened to a document; `on` is the day it was done, `by` who did it, `at` the clock's instant. */
export type DocumentEvent = {
  readonly [Type in keyof DocumentEvents]: {
    readonly type: Type
    readonly on: CivilDate
    readonly by: string
  } & DocumentEvents[Type]
}[keyof DocumentEvents]

export interface DocumentEvents {
  /** `fromCase`: the answered request whose answer it makes public for all (art. 44). */
  readonly drafted: { readonly contents: Contents; readonly fromCase?: string }
  /** A new working text: of a draft, or of what is public already, then with the reason for the correction. */
  readonly revised: { readonly contents: Contents; readonly reason?: string }
  readonly submitted: Nothing
  readonly returned: Reason
  readonly reviewed: { readonly note?: string }
  /** The conclusion of the secrecy review, on what ground. */
  readonly 'secrecy-reviewed': { readonly conclusion: SecrecyConclusion; readonly basis: string }
  /** What was found may be public, and why; by kind and place, never by its words. */
  readonly 'findings-allowed': Reason & { readonly found: readonly AllowedFinding[] }
  /** Degrees of secrecy that stand alone in cells are mentions and no marks, and why. */
  readonly 'mentions-allowed': Reason & { readonly found: readonly AllowedFinding[] }
  /** To be published by the clock at an instant. */
  readonly scheduled: { readonly at: string }
  readonly unscheduled: Nothing
  /** Public from this instant, which nobody types. */
  readonly published: {
    readonly at: string
    /** Given with the first edition. */
    readonly address?: PublicAddress
    readonly indexNumber?: string
    /** Why it could not wait for its review. */
    readonly urgency?: string
  }
  readonly withdrawn: Reason & { readonly at: string }
  readonly superseded: Reason & { readonly at: string; readonly successor: string }
  readonly 'validity-marked': ValidityMark & { readonly at: string }
  readonly 'validity-cleared': Reason & { readonly at: string }
  readonly discarded: Reason
}

type Nothing = object

interface Reason {
  readonly reason: string
}

export type SecrecyConclusion = 'may-be-public' | 'not-public'

/** What became of a normative document, and by which act. */
export interface ValidityMark {
  readonly validity: 'amended' | 'lapsed' | 'repealed'
  /** Since when. */
  readonly since: CivilDate
  readonly act: string
}
