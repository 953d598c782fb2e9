/** One of several things that can be chosen. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}
