/** How many requests one sender may make: so many at once, and so many a minute in the long run. */
export interface RateLimit {
  readonly burst: number
  readonly perMinute: number
}

/**
 * Counts requests of senders in memory. Answers 0 when one may go on, else after how many seconds it may. A sender
 * that has been quiet long enough is forgotten.
 */
export function rateLimiter({ burst, perMinute }: RateLimit, ticks: () => number): (sender: string) => number {
  const perMs = perMinute / 60_000
  const senders = new Map<string, { left: number; at: number }>()
  return (sender) => {
    const at = ticks()
    if (senders.size > 10_000)
      for (const [name, { at: last }] of senders) if ((at - last) * perMs >= burst) senders.delete(name)
    const before = senders.get(sender) ?? { left: burst, at }
    const left = Math.min(burst, before.left + (at - before.at) * perMs)
    senders.set(sender, { left: left >= 1 ? left - 1 : left, at })
    return left >= 1 ? 0 : Math.ceil((1 - left) / perMs / 1000)
  }
}
