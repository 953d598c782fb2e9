/** The thread that reads files for the command line; its answers come in the order of the questions. */
import module from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Finding } from '../annual-report/finding.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { Result } from '../kernel/result.ts'
import type { NotReadable } from '../audit/not-opened.table.ts'
import type { ReadFile } from '../audit/read-report-file.ts'
import type { FileJob } from './read-file-job.ts'
import { headOf, type ReportHead } from '../audit/report-head.ts'

/** What the worker sends back: the report as the bytes of its JSON, so that they move without a copy. */
export type FileAnswer =
  | { readonly ok: true; readonly head: ReportHead; readonly report: Uint8Array; readonly findings: Uint8Array }
  | { readonly ok: false; readonly why: NotReadable }

const port = parentPort
if (!port) throw new Error('report-worker runs as a worker thread only')

// Threads do not share the cache of compiled modules that the program has opened, and each would compile them all.
module.enableCompileCache()
const { readFileJob, readFileJobs } = await import('./read-file-job.ts')

const utf8 = new TextEncoder()
const encode = (value: AnnualReport | readonly Finding[]): Uint8Array<ArrayBuffer> => utf8.encode(JSON.stringify(value))

/** Files read step by step together; more gain nothing and let the other workers wait at the end. */
const mostTogether = 16
const waiting: FileJob[] = []
let working = false

port.on('message', (job: FileJob) => {
  waiting.push(job)
  if (working) return
  working = true
  setImmediate(() => void work())
})

async function work(): Promise<void> {
  while (waiting.length > 0) for (const read of await readTogether(waiting.splice(0, mostTogether))) answer(read)
  working = false
}

function answer(read: Result<ReadFile, NotReadable>): void {
  if (!read.ok) {
    port?.postMessage({ ok: false, why: read.no } satisfies FileAnswer)
    return
  }
  const report = encode(read.value.report)
  const findings = encode(read.value.findings)
  const message: FileAnswer = { ok: true, head: headOf(read.value.report), report, findings }
  port?.postMessage(message, [report.buffer, findings.buffer])
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
