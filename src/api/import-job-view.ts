import type { z } from 'zod'
import type { ImportAsked } from '../services/desk-imports.ts'
import type { OfficeRefusal } from '../services/service-refusals.table.ts'
import type { DeskJob } from '../store/desk-jobs.ts'
import { refusalAsWords } from './refusal-as-words.ts'
import type { importJobShape } from './shapes/import.ts'

type View = z.infer<typeof importJobShape>

/** An import that was handed in, under the names of the API. */
export function importJobView({ job_id, state, actor, asked, done, total, answer, created_at }: DeskJob): View {
  const { kind, name } = asked as ImportAsked
  return {
    importId: job_id,
    kind,
    name,
    state,
    actor,
    at: created_at,
    done,
    total,
    ...(state === 'done' && { result: answer as NonNullable<View['result']> }),
    ...(state === 'refused' && { refusal: refusalAsWords(answer as OfficeRefusal) }),
  }
}
