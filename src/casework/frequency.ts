import type { CivilDate } from '../kernel/civil-date.ts'

/** What is needed of a request to count it: one request is one piece (一事一申请; parts are requests of their own). */
export interface Piece {
  readonly applicantId: string
  readonly receivedOn: CivilDate
}

const monthOf = (day: CivilDate): string => day.slice(0, 7)

/** How many pieces an applicant has in each calendar month (arts. 35 and 42), months as `2025-03`. */
export function piecesByMonth(pieces: Iterable<Piece>, applicantId: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>()
  for (const piece of pieces)
    if (piece.applicantId === applicantId)
      months.set(monthOf(piece.receivedOn), (months.get(monthOf(piece.receivedOn)) ?? 0) + 1)
  return months
}

/**
 * 109号 art. 4: how many pieces of this applicant were received before this one in its calendar month. `others` are the
 * applicant's other counted requests in the order they were registered; of those received on the same day, all that are
 * given count as earlier.
 */
export const earlierPieces = (others: Iterable<Piece>, { applicantId, receivedOn }: Piece): number => {
  let earlier = 0
  for (const piece of others)
    if (
      piece.applicantId === applicantId &&
      monthOf(piece.receivedOn) === monthOf(receivedOn) &&
      piece.receivedOn <= receivedOn
    )
      earlier += 1
  return earlier
}
