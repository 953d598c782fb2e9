import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, run, type Runner, runOnce, type TaskList, type WorkerEventMap } from 'graphile-worker'
import type { House } from '../services/office.ts'
import { quietJobs } from '../store/jobs.ts'
import { liveWorkers } from '../store/live-workers.ts'
import { queuedTasks } from './queued-tasks.table.ts'
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
  const crontab = entries
    .map(([name, { cron, madeUpFor }]) => `${cron} ${name} ?${madeUpFor ? 'fill=1d&' : ''}max=5`)
    .join('\n')
  const events = new EventEmitter()
  const workers = await liveWorkers(url)
  events.on('pool:create', ({ workerPool }: WorkerEventMap['pool:create']) => workers.begins(workerPool.id))
  const begin = (): Promise<Runner> =>
    run({
      connectionString: url,
      maxPoolSize: 3,
      taskList: taskList(house),
      crontab,
      concurrency: 2,
      noHandleSignals: true,
      events,
      logger: troubles(tell),
    })
  let runner = await begin()
  const stopping = new AbortController()
  // A pool that cannot write down that a job is done gives up: the database was gone. It begins anew when that is back.
  const carryOn = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await runner.promise.catch(() => undefined)
      if (stopping.signal.aborted) return
      await pause(1_000)
      runner = await begin().catch(() => runner)
    }
  }
  void carryOn()
  return {
    stop: async () => {
      stopping.abort()
      await runner.stop().catch(() => undefined)
      await workers.end()
    },
  }
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
  Object.fromEntries([
    ...entries.map(([name, task]) => [name, () => task.run(house)] as const),
    ...Object.entries(queuedTasks).map(([name, run]) => [name, (payload: unknown) => run(house, payload)] as const),
  ])

/** What went wrong, and nothing else. */
const troubles = (tell: (line: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') tell(`jobs: ${message}`)
  })
