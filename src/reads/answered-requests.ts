import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { OutcomeCode } from '../statute/outcomes.table.ts'
import type { Schema } from '../store/schema.ts'

/** An answered request as everybody may see it: staff's own words, never the applicant's. */
export interface AnsweredRequest {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly outcome: OutcomeCode
  readonly receivedOn: CivilDate
  readonly answeredOn: CivilDate
}

const columns = ['entry_id', 'title', 'summary', 'outcome', 'received_on', 'answered_on'] as const

const listed = (db: ReadonlyKysely<Schema>, organId: string) =>
  db.selectFrom('answered_request').select(columns).where('organ_id', '=', organId).where('withdrawn_at', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number]

const shown = ({ entry_id, title, summary, outcome, received_on, answered_on }: Row): AnsweredRequest => ({
  id: entry_id,
  title,
  summary,
  outcome: outcome as OutcomeCode,
  receivedOn: received_on,
  answeredOn: answered_on,
})

/** The disclosure log, newest answers first, and how many there are in all. */
export async function answeredRequests(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<{ readonly count: number; readonly entries: readonly AnsweredRequest[] }> {
  const { count } = await db
    .selectFrom('answered_request')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organ_id', '=', organId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  const rows = await listed(db, organId)
    .orderBy('answered_on', 'desc')
    .orderBy('entry_id')
    .offset(from)
    .limit(most)
    .execute()
  return { count, entries: rows.map(shown) }
}

/** One entry of the disclosure log; undefined when there is none, or it was taken off. */
export async function answeredRequest(
  db: ReadonlyKysely<Schema>,
  organId: string,
  id: string,
): Promise<AnsweredRequest | undefined> {
  const row = await listed(db, organId).where('entry_id', '=', id).executeTakeFirst()
  return row && shown(row)
}
