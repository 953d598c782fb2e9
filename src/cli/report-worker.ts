/** The thread that reads files for the command line; its answers come in the order of the questions. */
import module from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Result } from '../kernel/result.ts'
import type { NotReadable } from '../audit/not-opened.table.ts'
import type { ReadFile } from '../audit/read-report-file.ts'
import type { FileJob } from './read-file-job.ts'
import { headOf, type ReportHead } from '../audit/report-head.ts'
import { packer } from './packer.ts'

/** What became of one file; its report and its findings are told by the length of their JSON. */
export type FileAnswer =
  | { readonly ok: true; readonly head: ReportHead; readonly report: number; readonly findings: number }
  | { readonly ok: false; readonly why: NotReadable }

/** What the worker sends back for a group of files: an answer for each, and all their JSON one after the other, moved without a copy. */
export interface GroupAnswer {
  readonly files: readonly FileAnswer[]
  readonly texts: Uint8Array
}

const port = parentPort
if (!port) throw new Error('report-worker runs as a worker thread only')

// Threads do not share the cache of compiled modules that the program has opened, and each would compile them all.
module.enableCompileCache()
const { filesTogether, readFileJob, readFileJobs } = await import('./read-file-job.ts')

/** Groups that are not answered yet. */
const waiting: (readonly FileJob[])[] = []

port.on('message', (jobs: readonly FileJob[]) => {
  waiting.push(jobs)
  if (waiting.length === 1) void work()
})

async function work(): Promise<void> {
  for (let jobs = waiting[0]; jobs; waiting.shift(), jobs = waiting[0]) await answer(jobs)
}

const packed = packer()

async function answer(jobs: readonly FileJob[]): Promise<void> {
  const files: FileAnswer[] = []
  for (let from = 0; from < jobs.length; from += filesTogether)
    files.push(...(await readTogether(jobs.slice(from, from + filesTogether))).map(told))
  const texts = packed.take()
  port?.postMessage({ files, texts } satisfies GroupAnswer, [texts.buffer])
}

/** The answer of one file; its JSON is packed. */
function told(read: Result<ReadFile, NotReadable>): FileAnswer {
  if (!read.ok) return { ok: false, why: read.no }
  const { report, findings } = read.value
  return {
    ok: true,
    head: headOf(report),
    report: packed.add(JSON.stringify(report)),
    findings: packed.add(JSON.stringify(findings)),
  }
}

/** Each by itself when one of them meets a defect. */
async function readTogether(jobs: readonly FileJob[]): Promise<readonly Result<ReadFile, NotReadable>[]> {
  try {
    return await readFileJobs(jobs)
  } catch {
    const reads: Result<ReadFile, NotReadable>[] = []
    for (const job of jobs) reads.push(await readOrRefuse(job))
    return reads
  }
}

/** A defect met on one file is that file's answer; the worker goes on with the next. */
async function readOrRefuse(job: FileJob): Promise<Result<ReadFile, NotReadable>> {
  try {
    return await readFileJob(job)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EACCES' || code === 'EPERM') return { ok: false, no: { code: 'no-permission' } }
    if (code === 'ENOENT') return { ok: false, no: { code: 'not-found' } }
    const detail =
      error instanceof Error ? (error.stack?.split('\n').slice(0, 2).join(' ') ?? error.message) : String(error)
    return { ok: false, no: { code: 'crashed', facts: { detail } } }
  }
}
