/** What a door may add to the line of a request: ids, never names or words. */
export interface AccessFacts {
  organ?: string
  /** Id of the token, which is no secret. */
  token?: string
  /** Id of the person whose session it was. */
  staff?: string
  /** Code of the refusal. */
  refused?: string
}

/** One request in the log. Query, body and header are left out: they may hold names, numbers and tokens. */
export interface AccessLine extends Readonly<AccessFacts> {
  readonly at: string
  readonly level: 'info' | 'error'
  readonly id: string
  readonly method: string
  /** The address as it is listed, with `:id` for what stands in it; `*` for one that is not listed. */
  readonly route: string
  readonly status: number
  readonly ms: number
  /** A defect: what was thrown and where, with the id the person was told. */
  readonly defect?: string
}

export type WriteLine = (line: AccessLine) => void
