import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { runPool, type Outcome } from '../../src/cli/worker-pool.ts'

/** A worker that answers with the double, and dies or hangs when told to. */
const source = `
const { parentPort } = require('node:worker_threads')
const double = (job) => {
  if (job === 'die') throw new Error('died on purpose')
  if (job === 'exit') process.exit(3)
  if (job === 'hang') for (;;);
  if (job === 'eat') { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())) }
  return job * 2
}
parentPort.on('message', (jobs) => parentPort.postMessage(jobs.map(double)))`

async function outcomesOf(jobs: readonly (number | string)[], workers: number): Promise<unknown[]> {
  const outcomes: unknown[] = []
  await runPool<number | string, readonly number[]>({
    jobs,
    workers,
    limit: 2000,
    start: () => new Worker(source, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 64 } }),
    done: (indexes, outcome: Outcome<readonly number[]>) => {
      for (const [nth, index] of indexes.entries()) {
        expect(outcomes[index]).toBeUndefined()
        outcomes[index] = outcome.kind === 'answer' ? outcome.answer[nth] : outcome.why
      }
    },
  })
  return outcomes
}

test('every job is answered once, whatever the number of workers', async () => {
  const jobs = Array.from({ length: 50 }, (_, index) => index)
  for (const workers of [1, 3]) expect(await outcomesOf(jobs, workers)).toEqual(jobs.map((job) => job * 2))
})

test('a job that kills, hangs or starves its worker is marked, and the others go on', async () => {
  expect(await outcomesOf([1, 'die', 2, 'hang', 3, 'exit', 4, 'eat', 5], 2)).toEqual([
    2,
    'crashed',
    4,
    'too-slow',
    6,
    'crashed',
    8,
    'out-of-memory',
    10,
  ])
})

test('no job at all ends at once', async () => {
  expect(await outcomesOf([], 2)).toEqual([])
})
