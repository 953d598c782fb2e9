import { addDays } from '../kernel/civil-date.ts'
import { deliverMessages } from '../services/deliver-messages.ts'
import { sweepImports } from '../services/desk-imports.ts'
import type { House } from '../services/office.ts'
import { openOffice } from '../services/open-office.ts'
import { publishScheduled } from '../services/publish-scheduled.ts'
import { runClockwork } from '../services/run-clockwork.ts'
import { sweepLocks } from '../services/sign-in/lock-out.ts'
import { sweepTracking } from '../services/tracking.ts'
import { sweepUploads } from '../services/uploads.ts'
import { closeDay } from '../store/close-day.ts'
import { reclaimJobs } from '../store/live-workers.ts'

/** Work the house does by itself, for every organ; each is safe to be done twice. */
export interface HouseTask {
  /** When, by the server's clock in UTC, as a crontab writes it. */
  readonly cron: string
  /** Missed runs of the last day are made up for. */
  readonly madeUpFor: boolean
  readonly run: (house: House) => Promise<void>
}

// prettier-ignore
export const houseTasks = {
  /** 00:10 in China: consultations whose period ended yesterday. */
  clockwork:    { cron: '10 16 * * *', madeUpFor: true, run: (house) => eachOrgan(house, async (organId) => {
    const office = await openOffice(house, organId)
    if (office) await runClockwork(office)
  }) },
  /** 00:20 in China: one root over all that was written down until yesterday. */
  'close-days': { cron: '20 16 * * *', madeUpFor: true, run: (house) => eachOrgan(house, async (organId) => {
    await closeDay(house.db, organId, addDays(house.today(), -1), house.hashName)
  }) },
  /** Every minute: documents whose time of publication has come. */
  'publish-scheduled': { cron: '* * * * *', madeUpFor: false, run: (house) => eachOrgan(house, async (organId) => {
    const office = await openOffice(house, organId)
    if (office) await publishScheduled(office)
  }) },
  /** Every minute: work that a killed program had begun. */
  'reclaim-jobs': { cron: '* * * * *', madeUpFor: false, run: async ({ db }) => {
    await reclaimJobs(db)
  } },
  /** Every minute: messages to applicants. */
  deliver: { cron: '* * * * *', madeUpFor: false, run: (house) => eachOrgan(house, async (organId) => {
    const office = await openOffice(house, organId)
    if (office) await deliverMessages(office)
  }) },
  /** Every ten minutes: files whose form was never sent, old ledgers nobody brought in, sessions and locks that have ended. */
  sweep: { cron: '*/10 * * * *', madeUpFor: false, run: async (house) => {
    await sweepUploads(house)
    await sweepImports(house)
    await sweepTracking(house)
    await sweepLocks(house)
  } },
} as const satisfies Readonly<Record<string, HouseTask>>

async function eachOrgan({ db }: House, work: (organId: string) => Promise<void>): Promise<void> {
  const rows = await db.selectFrom('organ').select('organ_id').orderBy('organ_id').execute()
  for (const { organ_id } of rows) await work(organ_id)
}
