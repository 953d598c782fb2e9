import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { addDeskJob, deskJob, newestDeskJobs, stopDeskJob } from '../store/desk-jobs.ts'
import { enqueue } from '../store/jobs.ts'
import { type LogProblem, type LogReport, verifyLog } from '../store/verify-log.ts'
import { doDeskWork } from './desk-work.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** The name of the work in the queue. */
export const logVerificationTask = 'verify-log'

const logVerificationKind = 'log-verification'

/** What a verification came to: counts, how many problems in all, and the first of them. */
export interface LogVerification extends Omit<LogReport, 'problems'> {
  readonly problemsInAll: number
  readonly problems: readonly LogProblem[]
}

/** So many problems are kept; whoever has more looks with the command line. */
const mostProblems = 500

interface Begun {
  readonly verificationId: string
}

/** Begins to verify the log of the organ, as work that runs by itself; one that is waiting or under way is answered with instead. */
export function beginLogVerification(
  office: Office,
  actor: Pick<CaseActor, 'id'>,
  key?: string,
): Promise<Result<Begun, OfficeRefusal>> {
  const { organ, people, now, newId } = office
  return once(
    office,
    key === undefined ? undefined : { key, request: { verify: 'log' } },
    async (trx): Promise<Result<Begun, OfficeRefusal>> => {
      const lately = await newestDeskJobs(trx, organ.id, logVerificationKind, 5)
      const inHand = lately.find(({ state }) => state === 'waiting' || state === 'running')
      if (inHand) return yes({ verificationId: inHand.job_id })
      const verificationId = newId()
      await addDeskJob(trx, people, {
        organ_id: organ.id,
        job_id: verificationId,
        kind: logVerificationKind,
        state: 'waiting',
        actor: actor.id,
        created_at: now(),
        asked: {},
      })
      const payload = { organ: organ.id, job: verificationId }
      await enqueue(trx, logVerificationTask, payload, { key: `verify ${verificationId}`, maxAttempts: 5 })
      return yes({ verificationId })
    },
  )
}

/** Asks a verification to stop; it leaves nothing behind but that it was begun. */
export async function stopLogVerification(
  { db, organ, now }: Office,
  verificationId: string,
): Promise<Result<Begun, OfficeRefusal>> {
  const stopped = await db.transaction().execute(async (trx) => {
    const job = await deskJob(trx, organ.id, verificationId)
    return job?.kind === logVerificationKind && (await stopDeskJob(trx, organ.id, verificationId, now()))
  })
  return stopped ? yes({ verificationId }) : refuseService('no-such-verification', { id: verificationId })
}

/** Verifies the log of the organ, telling how far it has come; a verification that is over already is left alone. */
export const runLogVerification = (office: Office, verificationId: string): Promise<void> =>
  doDeskWork(office, verificationId, async (tell) => {
    const { problems, ...counts } = await verifyLog(office.db, office.organ.id, tell)
    const answer: LogVerification = {
      ...counts,
      problemsInAll: problems.length,
      problems: problems.slice(0, mostProblems),
    }
    return { state: 'done', answer }
  })
