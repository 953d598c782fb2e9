import { type Logger, run, runOnce, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'
import type { House } from '../services/office.ts'
import { quietJobs } from '../store/jobs.ts'
import { type HouseTask, houseTasks } from './tasks.table.ts'

/** A running worker; `stop` lets what runs come to its end. */
export interface Jobs {
  readonly stop: () => Promise<void>
}

const entries = Object.entries<HouseTask>(houseTasks)

/** Runs the house's work by its times, and what was put into the queue; several programs may do so at once. */
export async function startJobs(house: House, pool: Pool, logger: Logger = quietJobs): Promise<Jobs> {
  const crontab = entries.map(([name, { cron }]) => `${cron} ${name} ?fill=1d&max=5`).join('\n')
  const runner = await run({
    pgPool: pool,
    taskList: taskList(house),
    crontab,
    concurrency: 2,
    noHandleSignals: true,
    logger,
  })
  return { stop: () => runner.stop() }
}

/** Does everything that is waiting, then returns. */
export const doWaitingJobs = (house: House, pool: Pool): Promise<void> =>
  runOnce({ pgPool: pool, taskList: taskList(house), noHandleSignals: true, logger: quietJobs })

const taskList = (house: House): TaskList =>
  Object.fromEntries(entries.map(([name, task]) => [name, () => task.run(house)]))
