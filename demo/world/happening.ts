/** One thing that happens on a day; `about` names it where it is refused. */
export interface Happening {
  readonly day: string
  readonly about: string
  readonly does: () => Promise<void>
}
