import { Worker } from 'node:worker_threads'
import type { Around, Finding } from '../annual-report/finding.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { FileToRead } from './gather-files.ts'
import type { FileRead } from '../audit/file-read.ts'
import type { NotReadable } from '../audit/not-opened.table.ts'
import type { FileJob } from './read-file-job.ts'
import type { GroupAnswer } from './report-worker.ts'
import { only } from '../kernel/only.ts'
import { openSpool, type Slot, type Spool } from './spool.ts'
import { runPool } from './worker-pool.ts'

export interface Reading {
  readonly workers: number
  readonly limit: number
  /** Set when the reports shall be checked as well. */
  readonly check?: Around
  readonly step: () => void
}

/**
 * What a worker may use before it is ended, in megabytes: one file may take a gigabyte. Left to itself a worker lets three
 * times as much rubbish gather, which is hardly faster.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 96 }

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
    await runPool<FileJob, GroupAnswer>({
      jobs: open.map(({ path }) => ({ path, name: path, ...(check && { check }) })),
      workers,
      limit,
      start: startWorker,
      done: (jobs, outcome) => {
        const kept = outcome.kind === 'answer' ? keep(outcome.answer, spool) : []
        for (const [nth, job] of jobs.entries()) {
          const { index } = open[job] ?? { index: -1 }
          const name = files[index]?.name ?? ''
          read[index] =
            outcome.kind === 'failed'
              ? { ok: false, name, why: whyOf(outcome) }
              : { name, ...only(kept.slice(nth, nth + 1)) }
          step()
        }
      },
    })
    return use(read)
  } finally {
    spool.close()
  }
}

/** What became of each file of a group; their reports and findings are put into the spool. */
function keep({ files, texts }: GroupAnswer, spool: Spool): readonly Nameless<FileRead>[] {
  let { from } = spool.put(texts)
  const take = (length: number): Slot => {
    const slot = { from, length }
    from += length
    return slot
  }
  return files.map((file) => {
    if (!file.ok) return file
    const [report, findings] = [take(file.report), take(file.findings)]
    return {
      ok: true,
      head: file.head,
      report: () => JSON.parse(spool.get(report)) as AnnualReport,
      findings: () => JSON.parse(spool.get(findings)) as Finding[],
    }
  })
}

/** Each kind of a file's fate, but for its name. */
type Nameless<Fate> = Fate extends FileRead ? Omit<Fate, 'name'> : never

const whyOf = ({ why, detail }: { readonly why: NotReadable['code']; readonly detail?: string }): NotReadable => ({
  code: why,
  ...(detail !== undefined && { facts: { detail } }),
})

const startWorker = (): Worker => {
  const own = import.meta.url
  const file = own.slice(own.lastIndexOf('.'))
  return new Worker(new URL(`./report-worker${file}`, own), { resourceLimits })
}
