/** A moment as `2025-03-03T01:02:03.456Z`: milliseconds, UTC, compared as text. */
export type Instant = string & { readonly Instant: unique symbol }

export const instantOf = (at: Date): Instant => at.toISOString() as Instant
