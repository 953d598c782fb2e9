/** One thing that happens on a day. */
export interface Happening {
  readonly day: string
  readonly does: () => Promise<void>
}
