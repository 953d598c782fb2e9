import type { z } from 'zod'
import { batchOf, type ImportAsked } from '../services/desk-imports.ts'
import type { OfficeRefusal } from '../services/service-refusals.table.ts'
import type { DeskJob } from '../store/desk-jobs.ts'
import type { Batch } from '../store/import-batches.ts'
import { refusalAsWords } from './refusal-as-words.ts'
import type { importJobShape } from './shapes/import.ts'

type View = z.infer<typeof importJobShape>

/** What is known around an import. */
interface Around {
  readonly batches: readonly Batch[]
  readonly names: Readonly<Record<string, string>>
}

/** An import that was handed in, under the names of the API. */
export function importJobView(job: DeskJob, { batches, names }: Around): View {
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
    ...(came && { batch: batchView(came) }),
    ...(state === 'done' && { result: answer as NonNullable<View['result']> }),
    ...(state === 'refused' && { refusal: refusalAsWords(answer as OfficeRefusal) }),
  }
}

/** What came in with an import, under the names of the API. */
export const batchView = ({ id, state, total, done, tally: { good, faulty } }: Batch) => ({
  batch: id,
  state,
  total,
  done,
  good,
  faulty,
})
