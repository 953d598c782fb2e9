import type { Worker } from 'node:worker_threads'

/** What became of a group of jobs: its answer; or, of a single one, why there is none. */
export type Outcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly why: 'too-slow' | 'out-of-memory' | 'crashed'; readonly detail?: string }

export interface Pool<Job, Answer> {
  readonly jobs: readonly Job[]
  readonly workers: number
  /** Milliseconds a group may take; its worker is ended and another one started. */
  readonly limit: number
  /** A fresh worker; it answers each message, a list of jobs, with one message for all of them, in the order they came. */
  readonly start: () => Worker
  /** Called with each job's number once, in the order of their ends; a failure names one job. A defect in it ends the run. */
  readonly done: (indexes: readonly number[], outcome: Outcome<Answer>) => void
}

/** Jobs in a message: more gain nothing, and the other workers wait at the end. */
const largest = 16
/** Groups a worker holds: the one it works on and one that waits, so that it never idles. */
const deepest = 2
/** Towards the end groups are smaller, so that all workers end together. */
const sizeOf = (waiting: number, seats: number): number =>
  Math.max(1, Math.min(largest, Math.ceil(waiting / (2 * deepest * seats))))

/** What is still to be done. */
interface Queue {
  /** Job numbers, the next one last. */
  readonly waiting: number[]
  /** Held by a worker that died: one of them did it, so each is tried again alone. */
  readonly suspects: Set<number>
}

/** Runs all jobs on worker threads. A job that kills its worker is marked, the others go on. */
export async function runPool<Job, Answer>(pool: Pool<Job, Answer>): Promise<void> {
  const queue = { waiting: pool.jobs.map((_, index) => index).reverse(), suspects: new Set<number>() }
  const seats = Math.max(1, Math.min(pool.workers, pool.jobs.length))
  await Promise.all(Array.from({ length: seats }, () => serve(pool, queue, seats)))
}

/** One seat: a worker and its successors, until no job waits. */
async function serve<Job, Answer>(pool: Pool<Job, Answer>, queue: Queue, seats: number): Promise<void> {
  while (queue.waiting.length > 0) await employ(pool, queue, seats)
}

/** One worker from its start until no job waits or a job ends it. */
const employ = <Job, Answer>(pool: Pool<Job, Answer>, queue: Queue, seats: number): Promise<void> =>
  new Promise((settle, reject) => {
    const { waiting, suspects } = queue
    const worker = pool.start()
    const held: (readonly number[])[] = []
    let timer: NodeJS.Timeout | undefined
    let over = false

    const leave = (ending: () => void): void => {
      if (over) return
      over = true
      clearTimeout(timer)
      worker.terminate().then(ending, reject)
    }
    const report = (indexes: readonly number[], outcome: Outcome<Answer>): void => {
      try {
        pool.done(indexes, outcome)
      } catch (error) {
        leave(() => reject(error))
      }
    }
    const fail = (why: 'too-slow' | 'out-of-memory' | 'crashed', detail?: string): void => {
      if (over) return
      const lost = held.splice(0).flat()
      if (lost.length === 1) report(lost, { kind: 'failed', why, ...(detail !== undefined && { detail }) })
      else {
        // They were worked on together, or the answer of the first is still on its way: any of them may have done it.
        waiting.push(...lost.reverse())
        for (const index of lost) suspects.add(index)
      }
      leave(settle)
    }
    const watch = (): void => {
      clearTimeout(timer)
      if (held.length > 0) timer = setTimeout(() => fail('too-slow'), pool.limit)
    }
    const feed = (): void => {
      while (held.length < deepest) {
        const group = nextGroup(queue, seats, held)
        if (group.length === 0) break
        held.push(group)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(group.map((index) => pool.jobs[index]))
      }
      if (held.length === 0) leave(settle)
    }

    worker.on('message', (answer: Answer) => {
      const group = held.shift()
      if (over || group === undefined) return
      report(group, { kind: 'answer', answer })
      feed()
      watch()
    })
    worker.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? fail('out-of-memory') : fail('crashed', error.message),
    )
    worker.on('exit', (code) => fail('crashed', `exit ${code}`))
    feed()
    watch()
  })

/** Takes the next jobs out of the queue for a worker that holds some already; a suspect is worked on alone. */
function nextGroup(
  { waiting, suspects }: Queue,
  seats: number,
  held: readonly (readonly number[])[],
): readonly number[] {
  const [next, busy] = [waiting.at(-1), held.length > 0]
  if (next === undefined || held.flat().some((index) => suspects.has(index))) return []
  if (suspects.has(next)) return busy ? [] : waiting.splice(-1)
  const group = waiting.slice(-sizeOf(waiting.length, seats)).reverse()
  const end = group.findIndex((index) => suspects.has(index))
  const taken = end < 0 ? group : group.slice(0, end)
  waiting.length -= taken.length
  return taken
}
