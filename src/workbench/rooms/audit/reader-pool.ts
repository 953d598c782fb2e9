import type { Around } from '../../../annual-report/finding.ts'
import type { ReadAnswer, ReadAsked } from './worker-messages.ts'

/** A file somebody dropped, under the name it has in its folder. */
export interface DroppedFile {
  readonly file: File
  readonly name: string
}

export interface Reading {
  readonly files: readonly DroppedFile[]
  readonly around: Around
  /** Called when a file's turn comes, and once more with its answer. */
  readonly begun: (index: number) => void
  readonly done: (index: number, answer: ReadAnswer) => void
  readonly signal: AbortSignal
}

/** Milliseconds one file may take; its worker is ended and another one started. */
const longest = 60_000
const mostWorkers = 4

/**
 * Reads files in workers beside the page, each worker one at a time. A file that ends its worker is answered for and the
 * others go on. Ends when all are read, or with the signal: what waits then is never begun.
 */
export async function readInWorkers(reading: Reading): Promise<void> {
  const waiting = reading.files.map((_, index) => index).reverse()
  const cores = navigator.hardwareConcurrency || 2
  const seats = Math.max(1, Math.min(mostWorkers, cores - 1, waiting.length))
  await Promise.all(Array.from({ length: seats }, () => serve(reading, waiting)))
}

/** One worker and its successors, until nothing waits. */
async function serve(reading: Reading, waiting: number[]): Promise<void> {
  const { files, around, begun, done, signal } = reading
  let worker: Worker | undefined
  for (let index = waiting.pop(); index !== undefined && !signal.aborted; index = waiting.pop()) {
    const dropped = files[index]
    if (!dropped) continue
    worker ??= new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' })
    begun(index)
    const answer = await readOne(worker, { ...dropped, around }, signal)
    if (answer === 'cancelled') break
    done(index, answer)
    if (!answer.ok && wornOut.has(answer.why.code)) {
      worker.terminate()
      worker = undefined
    }
  }
  worker?.terminate()
}

const wornOut: ReadonlySet<string> = new Set(['too-slow', 'crashed'])

const readOne = (worker: Worker, asked: ReadAsked, signal: AbortSignal): Promise<ReadAnswer | 'cancelled'> =>
  new Promise((settle) => {
    const listening = new AbortController()
    const only = { signal: listening.signal }
    const end = (answer: ReadAnswer | 'cancelled') => {
      clearTimeout(timer)
      listening.abort()
      settle(answer)
    }
    const timer = setTimeout(() => end({ ok: false, why: { code: 'too-slow' } }), longest)
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => end(data), only)
    worker.addEventListener(
      'error',
      ({ message }) => end({ ok: false, why: { code: 'crashed', facts: { detail: message } } }),
      only,
    )
    signal.addEventListener('abort', () => end('cancelled'), only)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(asked)
  })
