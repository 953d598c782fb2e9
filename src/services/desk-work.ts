import { endDeskJob, moveDeskJob, tellDeskJob } from '../store/desk-jobs.ts'
import type { Office } from './office.ts'

/** How long work ended, and what it came to; `done` is how much it was in all, where that was not told on the way. */
export interface DeskWorkEnd {
  readonly state: 'done' | 'refused'
  readonly answer: unknown
  readonly done?: number
  /** The file stays until a day has passed, though all is done. */
  readonly keepFile?: boolean
}

/** Told by the work as it goes on; throws when somebody asked for it to stop. */
export type TellWork = (done: number, total: number) => void

/** Somebody asked for the work to stop. */
class Stopped extends Error {}

/** Milliseconds between two looks at whether it shall stop. */
const pulse = 400

/**
 * Does long work that was begun at the desk, and writes down how far it is and what it came to. What is over already is
 * left alone. Work that was not done keeps its file, so that it may be taken up again; a defect is told and thrown.
 */
export async function doDeskWork(
  { db, organ, now }: Pick<Office, 'db' | 'organ' | 'now'>,
  id: string,
  work: (tell: TellWork) => Promise<DeskWorkEnd>,
): Promise<void> {
  if (!(await moveDeskJob(db, organ.id, id, ['waiting', 'running'], { state: 'running' }))) return
  let far = { done: 0, total: 0 }
  let stop = false
  let telling: Promise<unknown> = Promise.resolve()
  const beat = setInterval(() => {
    telling = tellDeskJob(db, organ.id, id, far).then(
      (asked) => (stop = asked),
      () => undefined,
    )
  }, pulse)
  const quiet = async () => {
    clearInterval(beat)
    await telling
  }
  try {
    const {
      state,
      answer,
      done,
      keepFile = false,
    } = await work((done, total) => {
      far = { done, total }
      if (stop) throw new Stopped()
    })
    await quiet()
    const all = done ?? far.total
    await tellDeskJob(db, organ.id, id, { done: all, total: all })
    await endDeskJob(db, organ.id, id, { state, answer, at: now(), keepFile: keepFile || state === 'refused' })
  } catch (error) {
    await quiet()
    if (!(error instanceof Stopped)) {
      // Told to whoever waits; the queue tells it to whoever runs the house, and finds nothing more to do.
      await endDeskJob(db, organ.id, id, { state: 'failed', at: now(), keepFile: true })
      throw error
    }
    await tellDeskJob(db, organ.id, id, far)
    await endDeskJob(db, organ.id, id, { state: 'cancelled', at: now(), keepFile: true })
  }
}
