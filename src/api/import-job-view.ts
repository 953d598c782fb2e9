import type { z } from 'zod'
import { type ImportUndoAsked, undoneBatch } from '../services/desk-import-undo.ts'
import { batchOf, type ImportAsked } from '../services/desk-imports.ts'
import type { OfficeRefusal } from '../services/service-refusals.table.ts'
import type { DeskJob } from '../store/desk-jobs.ts'
import type { Batch } from '../store/import-batches.ts'
import { refusalAsWords } from './refusal-as-words.ts'
import type { importJobShape, importUndoingShape, importUndoneShape } from './shapes/import.ts'

type View = z.infer<typeof importJobShape>

/** What is known around an import. */
interface Around {
  readonly batches: readonly Batch[]
  readonly undos: readonly DeskJob[]
  readonly names: Readonly<Record<string, string>>
}

/** An import that was handed in, under the names of the API. */
export function importJobView(job: DeskJob, { batches, undos, names }: Around): View {
  const { job_id, state, actor, asked, done, total, kept, answer, created_at } = job
  const { kind, name, mapping, rowByRow } = asked as ImportAsked
  const came = batches.find(({ id }) => id === batchOf(job))
  return {
    importId: job_id,
    kind,
    name,
    state,
    actor,
    by: names[actor] ?? actor,
    at: created_at,
    done,
    total,
    kept,
    ...(rowByRow !== undefined && { rowByRow }),
    ...(mapping && { mapping }),
    ...(came && { batch: batchView(came, undos) }),
    ...(state === 'done' && { result: answer as NonNullable<View['result']> }),
    ...(state === 'refused' && { refusal: refusalAsWords(answer as OfficeRefusal) }),
  }
}

/** What came in with an import, under the names of the API, with the newest of what takes imports back. */
export function batchView({ id, state, total, done, tally: { good, faulty } }: Batch, undos: readonly DeskJob[]) {
  const undo = undos.find((job) => undoneBatch(job) === id)
  return { batch: id, state, total, done, good, faulty, ...(undo && { undoing: undoingView(undo) }) }
}

function undoingView({ job_id, state, asked, done, total, answer }: DeskJob): z.infer<typeof importUndoingShape> {
  const { leaveOthers } = asked as ImportUndoAsked
  return {
    undoId: job_id,
    state,
    leaveOthers,
    done,
    total,
    ...(state === 'done' && { result: answer as z.infer<typeof importUndoneShape> }),
    ...(state === 'refused' && {
      refusal: { code: (answer as OfficeRefusal).code, ...refusalAsWords(answer as OfficeRefusal) },
    }),
  }
}
