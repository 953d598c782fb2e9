import type { ReadonlyKysely } from 'kysely/readonly'
import type { Edition } from '../annual-report/edition.ts'
import { proactiveCounts } from '../annual-report/tally-proactive.ts'
import type { CountedPeriod, FeeCount, YearCounts } from '../annual-report/year-counts.ts'
import type { Schema } from '../store/schema.ts'
import { ledgerFact, ledgerRows } from './ledger-facts.ts'
import { disputeCounts, requestCounts } from './request-counts.ts'

/** All a report of a period counts, from the registers; `tally` makes the tables of it. */
export async function reportCounts(
  db: ReadonlyKysely<Schema>,
  organId: string,
  period: CountedPeriod,
  edition: Edition,
): Promise<YearCounts> {
  const [requests, disputes, ledgers, fees] = await Promise.all([
    requestCounts(db, organId, period),
    disputeCounts(db, organId, period),
    ledgerRows(db, organId),
    feeCount(db, organId, period),
  ])
  return { requests, disputes, fees, ...proactiveCounts(ledgers.map(ledgerFact), period, edition) }
}

/** Notices of the information-processing fee, their sum, and what was paid (109号; part six of the report). */
async function feeCount(db: ReadonlyKysely<Schema>, organId: string, { from, to }: CountedPeriod): Promise<FeeCount> {
  const { notices, noticeYuan, paidYuan } = await db
    .selectFrom('case_register')
    .where('organ_id', '=', organId)
    .where('voided', '=', false)
    .where('fee_noticed_on', '<=', to)
    .select((of) => [
      of.fn.countAll<number>().filterWhere('fee_noticed_on', '>=', from).as('notices'),
      of.fn.sum<number | null>('fee_yuan').filterWhere('fee_noticed_on', '>=', from).as('noticeYuan'),
      of.fn
        .sum<number | null>('fee_yuan')
        .filterWhere('fee_paid_on', '>=', from)
        .filterWhere('fee_paid_on', '<=', to)
        .as('paidYuan'),
    ])
    .executeTakeFirstOrThrow()
  return { notices, noticeYuan: noticeYuan ?? 0, paidYuan: paidYuan ?? 0 }
}
