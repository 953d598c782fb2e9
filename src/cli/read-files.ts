import { Worker } from 'node:worker_threads'
import type { Around, Finding } from '../annual-report/finding.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { FileToRead } from './gather-files.ts'
import type { FileRead } from '../audit/file-read.ts'
import type { NotReadable } from '../audit/not-opened.table.ts'
import type { FileJob } from './read-file-job.ts'
import type { FileAnswer } from './report-worker.ts'
import { openSpool } from './spool.ts'
import { runPool } from './worker-pool.ts'

export interface Reading {
  readonly workers: number
  readonly limit: number
  /** Set when the reports shall be checked as well. */
  readonly check?: Around
  readonly step: () => void
}

/** Heap a worker may use for one file before it is ended, in megabytes. */
const heap = 1024

/**
 * Reads files on worker threads and hands them to `use` in their order; the reports wait on disk, so that
 * memory does not grow with their number. After `use` they are gone.
 */
export async function readFiles<Result>(
  files: readonly FileToRead[],
  { workers, limit, check, step }: Reading,
  use: (read: readonly FileRead[]) => Result,
): Promise<Result> {
  const spool = openSpool()
  try {
    const read: FileRead[] = files.map(({ name, refused }) => ({
      ok: false,
      name,
      why: { code: refused ?? 'crashed' },
    }))
    const open = files.flatMap(({ path, refused }, index) => (refused ? [] : [{ path, index }]))
    await runPool<FileJob, FileAnswer>({
      jobs: open.map(({ path }) => ({ path, name: path, ...(check && { check }) })),
      workers,
      limit,
      start: startWorker,
      done: (job, outcome) => {
        const { index } = open[job] ?? { index: -1 }
        const name = files[index]?.name ?? ''
        if (outcome.kind === 'failed') read[index] = { ok: false, name, why: whyOf(outcome) }
        else if (!outcome.answer.ok) read[index] = { ok: false, name, why: outcome.answer.why }
        else {
          const { head, ...bytes } = outcome.answer
          const [report, findings] = [spool.put(bytes.report), spool.put(bytes.findings)]
          read[index] = {
            ok: true,
            name,
            head,
            report: () => JSON.parse(spool.get(report)) as AnnualReport,
            findings: () => JSON.parse(spool.get(findings)) as Finding[],
          }
        }
        step()
      },
    })
    return use(read)
  } finally {
    spool.close()
  }
}

const whyOf = ({ why, detail }: { readonly why: NotReadable['code']; readonly detail?: string }): NotReadable => ({
  code: why,
  ...(detail !== undefined && { facts: { detail } }),
})

const startWorker = (): Worker => {
  const own = import.meta.url
  const file = own.slice(own.lastIndexOf('.'))
  return new Worker(new URL(`./report-worker${file}`, own), { resourceLimits: { maxOldGenerationSizeMb: heap } })
}
