import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CountedPeriod, DisputeCount, RequestCount, RequestMeasure } from '../annual-report/year-counts.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import type { DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { OutcomeCode } from '../statute/outcomes.table.ts'
import type { Schema } from '../store/schema.ts'

/** The requests of a period as table 3 counts them, in one pass over the register (the reading is `countYear`'s). */
export async function requestCounts(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { from, to }: CountedPeriod,
): Promise<RequestCount[]> {
  const rows = await db
    .selectFrom('case_register')
    .where('organ_id', '=', organId)
    .where('counted', '=', true)
    .where('received_on', '<=', to)
    .where((or) => or.or([or('done_on', 'is', null), or('done_on', '>=', from)]))
    .groupBy(['applicant_kind', 'outcome'])
    .select((of) => [
      'applicant_kind',
      'outcome',
      of.fn.countAll<number>().filterWhere('received_on', '>=', from).as('new'),
      of.fn.countAll<number>().filterWhere('received_on', '<', from).as('carry-in'),
      of.fn.countAll<number>().filterWhere('done_on', '<=', to).as('done'),
      of.fn
        .countAll<number>()
        .filterWhere(sql<boolean>`done_on is null or done_on > ${to}`)
        .as('carry-out'),
    ])
    .execute()
  return rows.flatMap((row) => measures.flatMap((measure) => countOf(measure, row)))
}

const measures = ['new', 'carry-in', 'done', 'carry-out'] as const satisfies readonly RequestMeasure[]

function countOf(
  measure: RequestMeasure,
  row: Readonly<Record<RequestMeasure, number>> & { applicant_kind: string; outcome: string | null },
): RequestCount[] {
  const count = row[measure]
  if (count === 0) return []
  const applicant = row.applicant_kind as ApplicantKind
  return [{ measure, applicant, count, ...(measure === 'done' && { outcome: row.outcome as OutcomeCode }) }]
}

/** The disputes of a period as table 4 counts them: ended in it, or pending at its end. */
export async function disputeCounts(
  db: ReadonlyKysely<Schema>,
  organId: string,
  period: CountedPeriod,
): Promise<DisputeCount[]> {
  const { to } = period
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('dispute_register')
        .where('organ_id', '=', organId)
        .where('voided', '=', false)
        .where('filed_on', '<=', to)
        .where((or) => or.or([or('decided_on', 'is', null), or('decided_on', '>=', period.from)]))
        .select(['path', sql<string | null>`case when decided_on <= ${to} then result end`.as('result')])
        .as('dispute'),
    )
    .groupBy(['path', 'result'])
    .select((of) => ['path', 'result', of.fn.countAll<number>().as('count')])
    .execute()
  return rows.map(({ path, result, count }) => ({
    path,
    count,
    ...(result !== null && { result: result as DisputeResultCode }),
  }))
}
