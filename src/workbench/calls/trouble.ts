import type { Problem } from '../../http/problem.ts'

/** Why a call brought no answer. */
export type Trouble =
  /** The office says no: what happened, why, what to do. */
  | { readonly kind: 'refused'; readonly status: number; readonly error: Problem['error'] }
  /** Nobody is signed in any more. */
  | { readonly kind: 'signed-out'; readonly error?: Problem['error'] }
  /** The line is down. */
  | { readonly kind: 'no-line' }
  /** The server or its database is being started. */
  | { readonly kind: 'not-ready'; readonly error?: Problem['error'] }
  /** An answer that is none of the above. */
  | { readonly kind: 'defect'; readonly status: number; readonly error?: Problem['error'] }

/** How a call that brought no answer is thrown, as queries and mutations expect. */
export class CallTrouble extends Error {
  override readonly name = 'CallTrouble'
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.kind === 'no-line' ? 'no line' : (trouble.error?.message ?? trouble.kind))
    this.trouble = trouble
  }
}

/** Worth trying again without anybody doing anything. */
export const mayPass = (error: unknown): boolean =>
  error instanceof CallTrouble && (error.trouble.kind === 'no-line' || error.trouble.kind === 'not-ready')
