import { sql, type Kysely, type Selectable, type Transaction } from 'kysely'
import type { Instant } from './instant.ts'
import { type PeopleKeys, seal, unseal } from './people-keys.ts'
import type { DeskJobTable } from './office-tables.ts'
import type { Schema } from './schema.ts'

export type DeskJobState = DeskJobTable['state']

/** Long work somebody began from the workbench, without the file it works on. */
export type DeskJob = Omit<Selectable<DeskJobTable>, 'content' | 'key_version'> & {
  /** Whether the file it works on is still there. */
  readonly kept: boolean
}

const columns = [
  'organ_id',
  'job_id',
  'kind',
  'state',
  'actor',
  'asked',
  'done',
  'total',
  'answer',
  'stop',
  'created_at',
  'ended_at',
] as const

const kept = sql<boolean>`content is not null`.as('kept')

const owner = (organ: string, job: string) => ({ organ, person: `job/${job}` })

/** Writes down a new piece of work; a file that goes with it is sealed. */
export async function addDeskJob(
  trx: Transaction<Schema>,
  keys: PeopleKeys,
  job: Pick<DeskJob, 'organ_id' | 'job_id' | 'kind' | 'state' | 'actor' | 'created_at'> & { readonly asked: unknown },
  content?: Uint8Array,
): Promise<void> {
  const sealed = content && {
    content: seal(keys, owner(job.organ_id, job.job_id), Buffer.from(content).toString('base64')),
    key_version: keys.current,
  }
  await trx
    .insertInto('desk_job')
    .values({ ...job, asked: JSON.stringify(job.asked), ...sealed })
    .execute()
}

export const deskJob = (db: Kysely<Schema>, organ: string, id: string): Promise<DeskJob | undefined> =>
  db
    .selectFrom('desk_job')
    .select(columns)
    .select(kept)
    .where('organ_id', '=', organ)
    .where('job_id', '=', id)
    .executeTakeFirst()

/** The newest pieces of work of a kind. */
export const newestDeskJobs = (
  db: Kysely<Schema>,
  organ: string,
  kind: string,
  most: number,
): Promise<readonly DeskJob[]> =>
  db
    .selectFrom('desk_job')
    .select(columns)
    .select(kept)
    .where('organ_id', '=', organ)
    .where('kind', '=', kind)
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute()

/** The file a piece of work goes with; undefined when it has none any more. */
export async function deskJobContent(
  db: Kysely<Schema>,
  keys: PeopleKeys,
  organ: string,
  id: string,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('desk_job')
    .select(['content', 'key_version'])
    .where('organ_id', '=', organ)
    .where('job_id', '=', id)
    .executeTakeFirst()
  if (!row?.content || row.key_version === null) return undefined
  return Buffer.from(unseal(keys, row.key_version, owner(organ, id), row.content), 'base64')
}

/** Moves a piece of work from one of some states to another; answers whether it stood in one of them. */
export async function moveDeskJob(
  trx: Kysely<Schema>,
  organ: string,
  id: string,
  from: readonly DeskJobState[],
  to: { readonly state: DeskJobState; readonly asked?: unknown; readonly stop?: boolean },
): Promise<boolean> {
  const { state, asked, stop } = to
  const { numUpdatedRows } = await trx
    .updateTable('desk_job')
    .set({
      state,
      ...(asked !== undefined && { asked: JSON.stringify(asked) }),
      ...(stop !== undefined && { stop }),
    })
    .where('organ_id', '=', organ)
    .where('job_id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Writes down how far it is; answers whether somebody asked it to stop. */
export async function tellDeskJob(
  db: Kysely<Schema>,
  organ: string,
  id: string,
  { done, total }: { readonly done: number; readonly total: number },
): Promise<boolean> {
  const row = await db
    .updateTable('desk_job')
    .set({ done, total })
    .where('organ_id', '=', organ)
    .where('job_id', '=', id)
    .returning('stop')
    .executeTakeFirst()
  return row?.stop ?? true
}

/** Asks a piece of work to stop; what has not begun ends at once. Answers whether there was anything to stop. */
export async function stopDeskJob(trx: Transaction<Schema>, organ: string, id: string, at: Instant): Promise<boolean> {
  const rows = await trx
    .updateTable('desk_job')
    .set((of) => ({
      stop: true,
      state: of
        .case()
        .when('state', '=', 'running')
        .then('running' as const)
        .else('cancelled' as const)
        .end(),
      ended_at: of.case().when('state', '=', 'running').then(of.ref('ended_at')).else(at).end(),
    }))
    .where('organ_id', '=', organ)
    .where('job_id', '=', id)
    .where('state', 'in', ['held', 'waiting', 'running'])
    .returning('state')
    .execute()
  return rows.length > 0
}

/** How a piece of work ended, and what it came to; the file goes, unless the work may be taken up again. */
export async function endDeskJob(
  db: Kysely<Schema>,
  organ: string,
  id: string,
  { state, answer, at, keepFile }: DeskJobEnd,
): Promise<void> {
  await db
    .updateTable('desk_job')
    .set({
      state,
      answer: JSON.stringify(answer ?? null),
      ended_at: at,
      stop: false,
      ...(!keepFile && { content: null, key_version: null }),
    })
    .where('organ_id', '=', organ)
    .where('job_id', '=', id)
    .execute()
}

interface DeskJobEnd {
  readonly state: DeskJobState
  readonly answer?: unknown
  readonly at: Instant
  readonly keepFile: boolean
}

/** Takes the files of work that nobody took up since an instant, whatever became of it; what runs or waits keeps its own. */
export async function dropHeldBefore(db: Kysely<Schema>, before: Instant): Promise<void> {
  await db
    .updateTable('desk_job')
    .set((of) => ({
      state: of
        .case()
        .when('state', '=', 'held')
        .then('cancelled' as const)
        .else(of.ref('state'))
        .end(),
      content: null,
      key_version: null,
    }))
    .where('state', 'not in', ['waiting', 'running'])
    .where('content', 'is not', null)
    .where(sql<boolean>`coalesce(ended_at, created_at) < ${before}`)
    .execute()
}
