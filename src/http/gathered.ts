/** Things taken together. */
export interface Gathered<Thing> {
  readonly add: (thing: Thing) => void
  /** Takes what waits now. */
  readonly flush: () => void
}

/**
 * Hands to `take`, in their order, all things that come about in one turn of the program, at the end of that turn; never none. Nothing
 * waits for a clock.
 */
export function gathered<Thing>(take: (things: readonly Thing[]) => void): Gathered<Thing> {
  let waiting: Thing[] = []
  const flush = (): void => {
    if (waiting.length === 0) return
    const things = waiting
    waiting = []
    take(things)
  }
  return {
    add: (thing) => {
      if (waiting.push(thing) === 1) setImmediate(flush)
    },
    flush,
  }
}
