import type { ReadonlyKysely } from 'kysely/readonly'
import { likeness } from '../casework/similar-matter.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import type { Schema } from '../store/schema.ts'
import { answeredRequests } from './answered-requests.ts'
import { documentsLike } from './documents-like.ts'

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

/**
 * What is public already and like what was typed, best first: published documents and answers of the disclosure log; nothing
 * for less than two characters.
 */
export async function suggestionsFor(
  db: ReadonlyKysely<Schema>,
  organ: Pick<OrganProfile, 'id' | 'name'>,
  typed: string,
): Promise<readonly Suggestion[]> {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[\p{P}\p{Z}\p{C}]/gu, '')
    .slice(0, 400)
  if (text.length < 2) return []
  const { entries } = await answeredRequests(db, organ.id, { from: 0, most: compared })
  const answers = entries.map(({ id, title, summary, answeredOn: on }) => ({
    suggestion: { kind: 'answered', id, title, on } as const,
    score: Math.max(likeness(text, plain(title)), within(text, plain(summary))),
  }))
  const documents = await documentsLike(db, organ, typed.slice(0, 400))
  return [...answers.filter(({ score }) => score >= alikeFrom), ...documents]
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ suggestion }) => suggestion)
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\p{P}\p{Z}\p{C}]/gu, '')

/** How much of a wording stands in a longer text. */
function within(text: string, longer: string): number {
  const pairs = [...text].slice(1).map((_, index) => text.slice(index, index + 2))
  return pairs.length < 4 ? 0 : pairs.filter((pair) => longer.includes(pair)).length / pairs.length / 1.5
}
