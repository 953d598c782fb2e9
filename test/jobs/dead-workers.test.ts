import { sql } from 'kysely'
import { runOnce } from 'graphile-worker'
import { afterAll, expect, test } from 'vitest'
import { enqueue, quietJobs } from '../../src/store/jobs.ts'
import { reclaimJobs } from '../../src/store/live-workers.ts'
import { freshDatabase } from '../support/database.ts'
import { startProgram } from '../support/start-program.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const { db, url } = database

/** As if the job had been taken a while ago. */
const aWhileAgo = () =>
  sql`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute'`.execute(db)

test('a job of a program that lives is left to it; killed, its job is done by the next one', async () => {
  await db.transaction().execute((trx) => enqueue(trx, 'endless', {}))
  const program = startProgram(url, '', 'a-worker.ts')
  try {
    await program.more(1)
    await aWhileAgo()
    expect(await reclaimJobs(db)).toBe(0)
  } finally {
    await program.kill()
  }
  await expect.poll(() => reclaimJobs(db), { timeout: 10_000 }).toBe(1)

  const done: string[] = []
  await runOnce({
    connectionString: url,
    noHandleSignals: true,
    logger: quietJobs,
    taskList: { endless: () => void done.push('done') },
  })
  expect(done).toEqual(['done'])
})
