import type { CaseActor } from '../casework/case-desk.ts'
import type { ImportMapping } from '../casework/import-head.ts'
import { type Result, yes } from '../kernel/result.ts'
import {
  addDeskJob,
  type DeskJob,
  deskJob,
  deskJobContent,
  dropHeldBefore,
  moveDeskJob,
  stopDeskJob,
} from '../store/desk-jobs.ts'
import { type Instant, instantOf } from '../store/instant.ts'
import { enqueue } from '../store/jobs.ts'
import { doDeskWork } from './desk-work.ts'
import { type FaultyRows, faultyRows } from './import-faulty-rows.ts'
import { type ImportKind, importKinds } from './import-kinds.ts'
import { type ImportPreview, previewImport } from './import-preview.ts'
import { runImport } from './import-run.ts'
import type { House, Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** What is kept with an import that was handed in: the file's name and kind, and once it was begun how it is to run. */
export interface ImportAsked {
  readonly kind: ImportKind
  readonly name: string
  readonly actor: CaseActor
  readonly mapping?: ImportMapping
  readonly rowByRow?: boolean
  readonly again?: boolean
}

/** How an import is to run. */
export type ImportManner = Pick<ImportAsked, 'mapping' | 'rowByRow' | 'again'>

/** The name of the work in the queue. */
export const deskImportTask = 'desk-import'

/** Milliseconds a file that was handed in waits for somebody to bring it in. */
const heldFor = 24 * 60 * 60 * 1000

export const isImportKind = (word: string): word is ImportKind => Object.hasOwn(importKinds, word)

/** Takes a file in, sealed, until it is brought in or a day has passed; nothing of it is read yet. */
export async function holdImport(
  { db, organ, people, now, newId }: Office,
  actor: CaseActor,
  { kind, name, bytes }: { readonly kind: ImportKind; readonly name: string; readonly bytes: Uint8Array },
): Promise<{ readonly importId: string }> {
  const importId = newId()
  const at = now()
  const asked: ImportAsked = { kind, name, actor }
  await db.transaction().execute(async (trx) => {
    const job = {
      organ_id: organ.id,
      job_id: importId,
      kind: 'import',
      state: 'held' as const,
      actor: actor.id,
      created_at: at,
    }
    await addDeskJob(trx, people, { ...job, asked }, bytes)
  })
  return { importId }
}

/** Takes away files that were handed in and not used for a day, of every organ. */
export const sweepImports = ({ db, now }: Pick<House, 'db' | 'now'>): Promise<void> =>
  dropHeldBefore(db, before(now(), heldFor))

const before = (at: Instant, milliseconds: number): Instant => instantOf(new Date(Date.parse(at) - milliseconds))

/** What an import that was handed in would bring. Refuses one that is not there, or whose file is gone. */
export async function previewHeldImport(
  office: Office,
  importId: string,
  mapping: ImportMapping,
): Promise<Result<ImportPreview, OfficeRefusal>> {
  const held = await heldFile(office, importId)
  if (!held) return refuseService('no-such-import', { batch: importId })
  return previewImport(office, held.asked.kind, held, mapping, batchOf(held.job))
}

/** The rows of a file that was handed in which cannot come in, or stayed out. Refuses one that is not there, or whose file is gone. */
export async function faultyRowsOfHeld(
  office: Office,
  importId: string,
  mapping: ImportMapping,
): Promise<Result<FaultyRows, OfficeRefusal>> {
  const held = await heldFile(office, importId)
  if (!held) return refuseService('no-such-import', { batch: importId })
  return faultyRows(office, held.asked.kind, held, mapping, batchOf(held.job))
}

/** The batch an import came in as: what itself brought in does not stand in its way. */
export const batchOf = ({ job_id, state, answer }: Pick<DeskJob, 'job_id' | 'state' | 'answer'>): string =>
  state === 'done' ? (answer as { readonly batch: string }).batch : job_id

async function heldFile({ db, organ, people }: Office, importId: string) {
  const job = await deskJob(db, organ.id, importId)
  const bytes = job && (await deskJobContent(db, people, organ.id, importId))
  if (job?.kind !== 'import' || !bytes) return undefined
  const asked = job.asked as ImportAsked
  return { job, asked, name: asked.name, bytes: new Uint8Array(bytes) }
}

/** Begins an import that was handed in, or takes one up again that was stopped: it runs by itself, and goes on after a restart. */
export async function beginImport(
  office: Office,
  actor: CaseActor,
  importId: string,
  manner: ImportManner,
): Promise<Result<{ readonly importId: string }, OfficeRefusal>> {
  const held = await heldFile(office, importId)
  if (!held) return refuseService('no-such-import', { batch: importId })
  const { db, organ } = office
  const asked: ImportAsked = { ...held.asked, actor, ...manner }
  return db.transaction().execute(async (trx): Promise<Result<{ readonly importId: string }, OfficeRefusal>> => {
    const from = ['held', 'cancelled', 'refused', 'failed'] as const
    if (!(await moveDeskJob(trx, organ.id, importId, from, { state: 'waiting', asked, stop: false })))
      return refuseService('import-running', { batch: importId })
    const payload = { organ: organ.id, job: importId }
    await enqueue(trx, deskImportTask, payload, {
      key: `import ${importId}`,
      queue: `import ${organ.id}`,
      maxAttempts: 5,
    })
    return yes({ importId })
  })
}

/** Asks an import to stop. What came in row by row stays, and the import may be taken up again. */
export async function stopImport(
  { db, organ, now }: Office,
  importId: string,
): Promise<Result<{ readonly importId: string }, OfficeRefusal>> {
  const stopped = await db.transaction().execute((trx) => stopDeskJob(trx, organ.id, importId, now()))
  return stopped ? yes({ importId }) : refuseService('no-such-import', { batch: importId })
}

/** Runs an import that was begun, and writes down how far it is and what it came to; what is over already is left alone. */
export async function runDeskImport(office: Office, importId: string): Promise<void> {
  const held = await heldFile(office, importId)
  if (!held) return
  const { kind, actor, mapping = {}, rowByRow = false, again = false } = held.asked
  await doDeskWork(office, importId, async (tell) => {
    const result = await runImport(office, actor, kind, held, { id: importId, mapping, rowByRow, again, tell })
    if (!result.ok) return { state: 'refused', answer: result.no }
    const { batch, rows, good, faults } = result.value
    const answer = { batch, rows, good, faults: faults.length }
    return { state: 'done', answer, done: rows, keepFile: faults.length > 0 }
  })
}
