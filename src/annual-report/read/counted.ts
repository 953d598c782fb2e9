import type { ClaimSubject } from '../report.ts'

/** What is known about a number besides the clause it stands in. */
export interface NumberContext {
  /** The sentence up to the number. */
  readonly before: string
  readonly unit: string
  /** The paragraph, its heading, or its part speaks of requests under art. 27. */
  readonly aboutRequests: boolean
  readonly aboutDisputes: boolean
  /** The kinds of dispute named last in this sentence. */
  readonly kinds: string
  /** The whole this number is a part of, '' when none. */
  readonly whole: ClaimSubject
}

export interface Counted {
  readonly counts: ClaimSubject
  /** The words leave room for another reading. */
  readonly unsure: boolean
}

/** Units of which a case is counted; others leave doubt. */
export const sureUnit = /^[件条起宗]$/

export const sure = (counts: ClaimSubject): Counted => ({ counts, unsure: false })

/** Documents sorted by whether they may be published, not requests. */
export const attribute =
  /属性|公文.{0,6}(?:不予公开|依申请公开)|主动公开[^，。；]{0,10}\d[条件个篇][，、；]依申请公开[^，。；]{0,10}\d[条件个篇][，、；]不予?公开/
