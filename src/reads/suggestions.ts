import type { ReadonlyKysely } from 'kysely/readonly'
import { likeness } from '../casework/similar-matter.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'
import { answeredRequests } from './answered-requests.ts'

/** Something public that may be what somebody is about to ask for. */
export interface Suggestion {
  readonly kind: 'answered' | 'document'
  readonly id: string
  readonly title: string
  readonly on: CivilDate
}

/** Of the disclosure log so many of the newest are compared. */
const compared = 2_000
const most = 5
/** How much of the words must be alike; a suggestion costs a glance, a missed one a request. */
const alikeFrom = 0.3

/** What is public already and like what was typed, best first; nothing for less than two characters. */
export async function suggestionsFor(
  db: ReadonlyKysely<Schema>,
  organId: string,
  typed: string,
): Promise<readonly Suggestion[]> {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[\p{P}\p{Z}\p{C}]/gu, '')
    .slice(0, 400)
  if (text.length < 2) return []
  const { entries } = await answeredRequests(db, organId, { from: 0, most: compared })
  return entries
    .map((entry) => ({
      entry,
      score: Math.max(likeness(text, plain(entry.title)), within(text, plain(entry.summary))),
    }))
    .filter(({ score }) => score >= alikeFrom)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ entry: { id, title, answeredOn } }) => ({ kind: 'answered', id, title, on: answeredOn }))
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\p{P}\p{Z}\p{C}]/gu, '')

/** How much of a wording stands in a longer text. */
function within(text: string, longer: string): number {
  const pairs = [...text].slice(1).map((_, index) => text.slice(index, index + 2))
  return pairs.length < 4 ? 0 : pairs.filter((pair) => longer.includes(pair)).length / pairs.length / 1.5
}
