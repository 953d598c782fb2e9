import type { ReportHead } from '../src/cli/report-head.ts'
import type { FileRead } from '../src/cli/read-files.ts'
import { readFiles } from '../src/cli/read-files.ts'
import { readFileJob } from '../src/cli/read-file-job.ts'
import { civilDate } from '../src/kernel/civil-date.ts'

export const around = { today: civilDate('2025-04-01') }

/** Documents a second when a thing is done to each path, one after the other. */
export async function perSecond(paths: readonly string[], act: (path: string) => unknown): Promise<number> {
  const start = performance.now()
  for (const path of paths) await act(path)
  return (paths.length * 1000) / (performance.now() - start)
}

/** Reads and checks one file in this thread; a file that gives no report would spoil the measure. */
export async function readAndCheck(path: string): Promise<ReportHead> {
  const read = await readFileJob({ path, name: path, check: around })
  if (!read.ok) throw new Error(`${path} was not read: ${read.no.code}`)
  return read.value.report
}

/** Documents a second through the worker threads, their start included. */
export async function throughWorkers(
  paths: readonly string[],
  workers: number,
  step = (): void => undefined,
): Promise<number> {
  const start = performance.now()
  const files = paths.map((path) => ({ path, name: path }))
  await readFiles(files, { workers, limit: 60_000, check: around, step }, (read: readonly FileRead[]) => {
    const bad = read.find(({ ok }) => !ok)
    if (bad) throw new Error(`${bad.name} was not read`)
  })
  return (paths.length * 1000) / (performance.now() - start)
}
