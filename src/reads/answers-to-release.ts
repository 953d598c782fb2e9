import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/** What is asked of the entries or the candidates; everything that is given must hold. */
export interface AnswersAsked {
  readonly outcome?: string
  readonly from: number
  readonly most: number
}

/** Every entry the disclosure log has or had, the latest released first, as staff see it: with its case and who did what. */
export async function releasedAnswers(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { standing, from, most }: { readonly standing: boolean; readonly from: number; readonly most: number },
) {
  const entries = db
    .selectFrom('answered_request')
    .innerJoin('case_register', (join) =>
      join
        .onRef('case_register.organ_id', '=', 'answered_request.organ_id')
        .onRef('case_register.case_id', '=', 'answered_request.case_id'),
    )
    .where('answered_request.organ_id', '=', organId)
    .where('answered_request.withdrawn_at', standing ? 'is' : 'is not', null)
  const [{ count }, rows] = await Promise.all([
    entries.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
    entries
      .select([
        'answered_request.entry_id',
        'answered_request.case_id',
        'case_register.number',
        'case_register.made_public_on',
        'answered_request.title',
        'answered_request.summary',
        'answered_request.outcome',
        'answered_request.answered_on',
        'answered_request.released_by',
        'answered_request.released_at',
        'answered_request.amended_by',
        'answered_request.amended_at',
        'answered_request.withdrawn_by',
        'answered_request.withdrawn_at',
        'answered_request.withdrawn_why',
      ])
      .orderBy('answered_request.released_at', 'desc')
      .orderBy('answered_request.entry_id')
      .offset(from)
      .limit(most)
      .execute(),
  ])
  return { count, rows }
}

/** Answered requests that the disclosure log does not show, the latest answers first. */
export async function answersToRelease(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { outcome, from, most }: AnswersAsked,
) {
  let candidates = db
    .selectFrom('case_register')
    .where('organ_id', '=', organId)
    .where('matter', '=', 'disclosure')
    .where('stage', '=', 'answered')
    .where('counted', '=', true)
    .where('voided', '=', false)
    .where('done_on', 'is not', null).where(sql<boolean>`not exists (
      select from answered_request as listed
      where listed.organ_id = case_register.organ_id and listed.case_id = case_register.case_id and listed.withdrawn_at is null
    )`)
  if (outcome !== undefined) candidates = candidates.where('outcome', '=', outcome)
  const [{ count }, rows] = await Promise.all([
    candidates.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
    candidates
      .select(['case_id', 'number', 'wanted', 'outcome', 'done_on', 'section', 'made_public_on'])
      .orderBy('done_on', 'desc')
      .orderBy('case_id')
      .offset(from)
      .limit(most)
      .execute(),
  ])
  return { count, rows }
}
