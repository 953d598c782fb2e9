import type { FileRead } from '../src/audit/file-read.ts'
import { readFiles } from '../src/cli/read-files.ts'
import { filesTogether, readFileJobs } from '../src/cli/read-file-job.ts'
import { civilDate } from '../src/kernel/civil-date.ts'

export const around = { today: civilDate('2025-04-01') }

/** Milliseconds that doing a thing to each takes, one after the other. */
async function timeOf<Thing>(things: readonly Thing[], act: (thing: Thing) => unknown): Promise<number> {
  const start = performance.now()
  for (const thing of things) await act(thing)
  return performance.now() - start
}

/** Documents a second in the best of several rounds: what the machine can do when nothing else disturbs it. */
export async function perSecond(
  paths: readonly string[],
  rounds: number,
  act: (paths: readonly string[]) => unknown,
): Promise<number> {
  let best = Infinity
  for (let round = 0; round < rounds; round++) best = Math.min(best, await timeOf([paths], act))
  return (paths.length * 1000) / best
}

/** Files we read in one turn: about as long as a process of another program takes for one. */
const group = 24

/**
 * How many times as fast the first is as the second. The two take turns, one file of theirs and a group of ours, so that
 * whatever else the machine does slows both alike; of the turns the middle ratio counts.
 */
export async function ratioOf(
  paths: readonly string[],
  turns: number,
  ours: (paths: readonly string[]) => unknown,
  theirs: (path: string) => unknown,
): Promise<{ readonly ratio: number; readonly theirs: number }> {
  const found: number[] = []
  let best = Infinity
  for (let turn = 0; turn < turns; turn++) {
    const at = (turn * group) % paths.length
    const slow = await timeOf(paths.slice(at, at + 1), theirs)
    const own = paths.slice(at, at + group)
    found.push(slow / ((await timeOf([own], ours)) / own.length))
    best = Math.min(best, slow)
  }
  return { ratio: found.sort((a, b) => a - b)[found.length >> 1] ?? 0, theirs: 1000 / best }
}

/** Reads and checks files in this thread; one that gives no report would spoil the measure. */
export async function readAndCheck(paths: readonly string[]): Promise<void> {
  for (let from = 0; from < paths.length; from += filesTogether) {
    const jobs = paths.slice(from, from + filesTogether).map((path) => ({ path, name: path, check: around }))
    for (const read of await readFileJobs(jobs)) if (!read.ok) throw new Error(`A file was not read: ${read.no.code}`)
  }
}

/** Documents a second through the worker threads. */
export interface Throughput {
  /** Over all files, the start of the threads included. */
  readonly all: number
  /** Over the second half of the files, when each thread has compiled what it runs most. */
  readonly settled: number
}

export async function throughWorkers(
  paths: readonly string[],
  workers: number,
  step = (): void => undefined,
): Promise<Throughput> {
  const start = performance.now()
  const files = paths.map((path) => ({ path, name: path }))
  const half = paths.length >> 1
  let [done, halfAt] = [0, start]
  const count = (): void => {
    done += 1
    if (done === half) halfAt = performance.now()
    step()
  }
  const reading = { workers, limit: 60_000, check: around, step: count }
  const end = await readFiles(files, reading, (read: readonly FileRead[]) => {
    const bad = read.find(({ ok }) => !ok)
    if (bad) throw new Error(`${bad.name} was not read`)
    return performance.now()
  })
  return { all: (paths.length * 1000) / (end - start), settled: ((paths.length - half) * 1000) / (end - halfAt) }
}
