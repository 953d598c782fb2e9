import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { addDeskJob, type DeskJob, deskJob, newestDeskJobs } from '../store/desk-jobs.ts'
import { batchesOf } from '../store/import-batches.ts'
import { enqueue } from '../store/jobs.ts'
import { doDeskWork } from './desk-work.ts'
import { type ImportUndone, undoImport } from './import-undo.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** The name of the work in the queue. */
export const importUndoTask = 'undo-import'

export const importUndoKind = 'import-undo'

/** What is kept with the undoing of an import. */
export interface ImportUndoAsked {
  readonly batch: string
  readonly leaveOthers: boolean
  readonly actor: CaseActor
}

interface Begun {
  readonly undoId: string
}

/** So many of the newest are looked through for one that is under way. */
const lately = 20

/**
 * Begins to take back an import, as work that runs by itself and goes on after a restart; one that is waiting or under way is
 * answered with instead. Refuses an import that is not there or was undone. What has gone on since is told by the work.
 */
export function beginImportUndo(
  office: Office,
  actor: CaseActor,
  { batch, leaveOthers }: { readonly batch: string; readonly leaveOthers: boolean },
  key?: string,
): Promise<Result<Begun, OfficeRefusal>> {
  const { organ, people, now, newId } = office
  const request = { undo: batch, leaveOthers }
  return once(office, key === undefined ? undefined : { key, request }, async (trx) => {
    const found = (await batchesOf(trx, organ.id)).find(({ id }) => id === batch)
    if (!found) return refuseService('no-such-import', { batch })
    if (found.state === 'undone') return refuseService('import-undone', { batch })
    const inHand = (await newestDeskJobs(trx, organ.id, importUndoKind, lately)).find(
      (job) => undoneBatch(job) === batch && (job.state === 'waiting' || job.state === 'running'),
    )
    if (inHand) return yes({ undoId: inHand.job_id })
    const undoId = newId()
    const asked: ImportUndoAsked = { batch, leaveOthers, actor }
    const job = { kind: importUndoKind, state: 'waiting' as const, actor: actor.id, created_at: now(), asked }
    await addDeskJob(trx, people, { organ_id: organ.id, job_id: undoId, ...job })
    const payload = { organ: organ.id, job: undoId }
    await enqueue(trx, importUndoTask, payload, { key: `undo ${undoId}`, queue: `import ${organ.id}`, maxAttempts: 5 })
    return yes({ undoId })
  })
}

/** The import that is taken back by a piece of work. */
export const undoneBatch = ({ asked }: Pick<DeskJob, 'asked'>): string => (asked as ImportUndoAsked).batch

/**
 * Takes back an import that was begun to be, telling how far it has come: all or nothing, also when it is stopped or the
 * program ends meanwhile. Undone already when it is taken up again after such an end, it is done.
 */
export async function runImportUndo(office: Office, undoId: string): Promise<void> {
  const job = await deskJob(office.db, office.organ.id, undoId)
  if (job?.kind !== importUndoKind) return
  const { batch, leaveOthers, actor } = job.asked as ImportUndoAsked
  await doDeskWork(office, undoId, async (tell) => {
    const result = await undoImport(office, actor, batch, { leaveOthers, tell })
    if (result.ok) return { state: 'done', answer: result.value }
    if (job.state !== 'running' || result.no.code !== 'import-undone') return { state: 'refused', answer: result.no }
    const found = (await batchesOf(office.db, office.organ.id)).find(({ id }) => id === batch)
    const answer: ImportUndone = { batch, undone: found?.tally.good ?? 0, left: [] }
    return { state: 'done', answer }
  })
}
