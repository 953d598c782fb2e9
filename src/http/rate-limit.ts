/** How many requests one sender may make: so many at once, and so many a minute in the long run. */
export interface RateLimit {
  readonly burst: number
  readonly perMinute: number
}

/** Beyond so many senders those that have been quiet long enough are forgotten, no more often than this. */
const roomy = 10_000
const sweptEveryMs = 1_000
/** Nobody remembers more: whoever comes from ever new addresses pushes out those that came first. */
const most = 100_000

/**
 * Counts requests of senders in memory, one of them as much as it weighs. Answers 0 when one may go on, else after how many seconds it may.
 * A sender that has been quiet long enough is forgotten; however many there are, neither memory nor the time of one request grows.
 */
export function rateLimiter(
  { burst, perMinute }: RateLimit,
  ticks: () => number,
): (sender: string, weight?: number) => number {
  const perMs = perMinute / 60_000
  const senders = new Map<string, { left: number; at: number }>()
  let sweptAt = -Infinity
  const makeRoom = (at: number): void => {
    if (senders.size > roomy && at - sweptAt > sweptEveryMs) {
      sweptAt = at
      for (const [name, { at: last }] of senders) if ((at - last) * perMs >= burst) senders.delete(name)
    }
    if (senders.size <= most) return
    // In one go: a map from which only its first is taken has to look for it ever longer.
    for (const oldest of senders.keys()) {
      if (senders.size <= most / 2) break
      senders.delete(oldest)
    }
  }
  return (sender, weight = 1) => {
    const at = ticks()
    const needed = Math.min(weight, burst)
    const before = senders.get(sender) ?? { left: burst, at }
    const left = Math.min(burst, before.left + (at - before.at) * perMs)
    const enough = left >= needed
    senders.delete(sender)
    senders.set(sender, { left: enough ? left - needed : left, at })
    makeRoom(at)
    return enough ? 0 : Math.ceil((needed - left) / perMs / 1000)
  }
}
