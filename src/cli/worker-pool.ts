import type { Worker } from 'node:worker_threads'

/** What became of one job: its answer, or why there is none. */
export type Outcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly why: 'too-slow' | 'out-of-memory' | 'crashed'; readonly detail?: string }

export interface Pool<Job, Answer> {
  readonly jobs: readonly Job[]
  readonly workers: number
  /** Milliseconds one job may take; its worker is ended and another one started. */
  readonly limit: number
  /** A fresh worker; it answers each message with one message, in their order. */
  readonly start: () => Worker
  /** Called once for each job, in the order of their ends; a defect in it ends the run. */
  readonly done: (index: number, outcome: Outcome<Answer>) => void
}

/** Jobs a worker holds at most: those it works on together, and as many that wait so that it never idles. */
const deepest = 32
/** Towards the end workers hold fewer, so that they end together. */
const depthOf = (waiting: number, seats: number): number =>
  Math.max(2, Math.min(deepest, Math.ceil(waiting / (2 * seats))))

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
const employ = <Job, Answer>(pool: Pool<Job, Answer>, { waiting, suspects }: Queue, seats: number): Promise<void> =>
  new Promise((settle, reject) => {
    const worker = pool.start()
    const held: number[] = []
    let timer: NodeJS.Timeout | undefined
    let over = false

    const leave = (ending: () => void): void => {
      if (over) return
      over = true
      clearTimeout(timer)
      worker.terminate().then(ending, reject)
    }
    const report = (index: number, outcome: Outcome<Answer>): void => {
      try {
        pool.done(index, outcome)
      } catch (error) {
        leave(() => reject(error))
      }
    }
    const fail = (why: 'too-slow' | 'out-of-memory' | 'crashed', detail?: string): void => {
      if (over) return
      const [first, ...others] = held.splice(0)
      waiting.push(...others.reverse())
      if (first !== undefined && others.length > 0) {
        // They were worked on together, or the answer of the first is still on its way: any of them may have done it.
        waiting.push(first)
        for (const index of [first, ...others]) suspects.add(index)
        return leave(settle)
      }
      leave(settle)
      if (first !== undefined) report(first, { kind: 'failed', why, ...(detail !== undefined && { detail }) })
    }
    const watch = (): void => {
      clearTimeout(timer)
      if (held.length > 0) timer = setTimeout(() => fail('too-slow'), pool.limit)
    }
    const feed = (): void => {
      const depth = depthOf(waiting.length, seats)
      while (held.length < depth) {
        const index = waiting.at(-1)
        const alone = [index, ...held].some((one) => one !== undefined && suspects.has(one))
        if (index === undefined || (alone && held.length > 0)) break
        held.push(index)
        waiting.pop()
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(pool.jobs[index])
      }
      if (held.length === 0) leave(settle)
    }

    worker.on('message', (answer: Answer) => {
      const index = held.shift()
      if (over || index === undefined) return
      report(index, { kind: 'answer', answer })
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
