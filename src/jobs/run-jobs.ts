import { Logger, run, runOnce, type TaskList } from 'graphile-worker'
import type { House } from '../services/office.ts'
import { quietJobs } from '../store/jobs.ts'
import { type HouseTask, houseTasks } from './tasks.table.ts'

/** A running worker; `stop` lets what runs come to its end. */
export interface Jobs {
  readonly stop: () => Promise<void>
}

const entries = Object.entries<HouseTask>(houseTasks)

/**
 * Runs the house's work by its times, and what was put into the queue; several programs may do so at once. It keeps
 * connections of its own, because the worker takes instants as its driver gives them.
 */
export async function startJobs(house: House, url: string, tell: (line: string) => void): Promise<Jobs> {
  const crontab = entries.map(([name, { cron }]) => `${cron} ${name} ?fill=1d&max=5`).join('\n')
  const runner = await run({
    connectionString: url,
    maxPoolSize: 3,
    taskList: taskList(house),
    crontab,
    concurrency: 2,
    noHandleSignals: true,
    logger: troubles(tell),
  })
  return { stop: () => runner.stop() }
}

/** Does everything that is waiting, then returns. */
export const doWaitingJobs = (house: House, url: string): Promise<void> =>
  runOnce({
    connectionString: url,
    maxPoolSize: 2,
    taskList: taskList(house),
    noHandleSignals: true,
    logger: quietJobs,
  })

const taskList = (house: House): TaskList =>
  Object.fromEntries(entries.map(([name, task]) => [name, () => task.run(house)]))

/** What went wrong, and nothing else. */
const troubles = (tell: (line: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') tell(`jobs: ${message}`)
  })
