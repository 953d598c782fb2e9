/** A program whose worker takes a job, says so, and never ends it: for tests that kill it. */
import { EventEmitter } from 'node:events'
import { run, type WorkerEventMap } from 'graphile-worker'
import { quietJobs } from '../../src/store/jobs.ts'
import { liveWorkers } from '../../src/store/live-workers.ts'

const [url = ''] = process.argv.slice(2)
const workers = await liveWorkers(url)
const events = new EventEmitter()
events.on('pool:create', ({ workerPool }: WorkerEventMap['pool:create']) => workers.begins(workerPool.id))
await run({
  connectionString: url,
  events,
  concurrency: 1,
  noHandleSignals: true,
  logger: quietJobs,
  taskList: {
    endless: () =>
      new Promise<void>(() => {
        console.log('begun')
      }),
  },
})
