import type { ReadonlyKysely } from 'kysely/readonly'
import type { Edition } from '../annual-report/edition.ts'
import { type FigureCases, figureCases } from '../annual-report/figure-cases.ts'
import { ledgerShare } from '../annual-report/figure-cases-fit.ts'
import { disputeMeasures, requestMeasures } from '../annual-report/figure-cases-measures.table.ts'
import type { CountedPeriod } from '../annual-report/year-counts.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'
import { daysLie } from './days-lie.ts'
import { ledgerFact, ledgerRows } from './ledger-facts.ts'

/** One thing that stands behind a figure, and how much of it. */
export interface Behind {
  readonly of: FigureCases['of']
  readonly id: string
  readonly number: string
  readonly what: string
  readonly from: CivilDate
  readonly until?: CivilDate
  /** Outcome, result or how it ended, as a code. */
  readonly as?: string
  /** Pieces, or fen. */
  readonly share: number
}

/** The cases, disputes or entries behind one figure of a report, in the order of their days; undefined for no such figure. */
export async function behindFigure(
  db: ReadonlyKysely<Schema>,
  organId: string,
  key: string,
  period: CountedPeriod,
  edition: Edition,
): Promise<readonly Behind[] | undefined> {
  const asked = figureCases(key, edition)
  if (!asked) return undefined
  switch (asked.of) {
    case 'requests':
      return requestsBehind(db, organId, asked, period)
    case 'disputes':
      return disputesBehind(db, organId, asked, period)
    case 'ledger':
      return entriesBehind(db, organId, asked, period)
    default:
      return asked satisfies never
  }
}

async function requestsBehind(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { measure, applicants, outcomes }: Extract<FigureCases, { of: 'requests' }>,
  period: CountedPeriod,
): Promise<readonly Behind[]> {
  let query = db
    .selectFrom('case_register')
    .select(['case_id', 'number', 'wanted', 'received_on', 'done_on', 'outcome'])
    .where('organ_id', '=', organId)
    .where('counted', '=', true)
    .where('received_on', 'is not', null)
    .where('applicant_kind', 'in', applicants)
    .where(daysLie(requestMeasures[measure], { receivedOn: 'received_on', doneOn: 'done_on' }, period))
  if (outcomes) query = query.where('outcome', 'in', outcomes)
  const rows = await query.orderBy('received_on').orderBy('number').execute()
  return rows.flatMap(({ case_id, number, wanted, received_on, done_on, outcome }): Behind[] =>
    received_on === null
      ? []
      : [
          {
            of: 'requests',
            id: case_id,
            number,
            what: wanted,
            from: received_on,
            share: 1,
            ...(done_on !== null && { until: done_on }),
            ...(outcome !== null && { as: outcome }),
          },
        ],
  )
}

async function disputesBehind(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { measure, path, results }: Extract<FigureCases, { of: 'disputes' }>,
  period: CountedPeriod,
): Promise<readonly Behind[]> {
  let query = db
    .selectFrom('dispute_register as dispute')
    .leftJoin('case_register as case', (join) =>
      join.onRef('case.organ_id', '=', 'dispute.organ_id').onRef('case.case_id', '=', 'dispute.case_id'),
    )
    .select(['dispute_id', 'case.number', 'case.wanted', 'filed_on', 'decided_on', 'result'])
    .where('dispute.organ_id', '=', organId)
    .where('dispute.voided', '=', false)
    .where('path', '=', path)
    .where(daysLie(disputeMeasures[measure], { filedOn: 'filed_on', endedOn: 'decided_on' }, period))
  if (results) query = query.where('result', 'in', results)
  const rows = await query.orderBy('filed_on').orderBy('dispute_id').execute()
  return rows.map(({ dispute_id, number, wanted, filed_on, decided_on, result }) => ({
    of: 'disputes',
    id: dispute_id,
    number: number ?? '',
    what: wanted ?? '',
    from: filed_on,
    share: 1,
    ...(decided_on !== null && { until: decided_on }),
    ...(result !== null && { as: result }),
  }))
}

async function entriesBehind(
  db: ReadonlyKysely<Schema>,
  organId: string,
  asked: Extract<FigureCases, { of: 'ledger' }>,
  period: CountedPeriod,
): Promise<readonly Behind[]> {
  const rows = await ledgerRows(db, organId)
  return rows.flatMap((row): Behind[] => {
    const fact = ledgerFact(row)
    const share = ledgerShare(asked, fact, period)
    if (share === 0) return []
    const { entry_id: id, number, title: what, on_day: from } = row
    return [
      {
        of: 'ledger',
        id,
        number: number ?? '',
        what,
        from,
        share,
        ...(fact.endedOn && { until: fact.endedOn }),
        ...(fact.ending && { as: fact.ending }),
      },
    ]
  })
}
