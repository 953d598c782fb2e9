import { type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import type { AnswerCommand, AnswerDesk } from '../publication/answers/answer-commands.ts'
import type { AnswerEntries, AnswerEntry } from '../publication/answers/answer-entry.ts'
import type { AnswerEvent } from '../publication/answers/answer-events.ts'
import { answers } from '../publication/answers/answers.ts'
import type { OutcomeCode } from '../statute/outcomes.table.ts'
import type { AnsweredRequestTable } from '../store/applicant-tables.ts'
import { append, readForUpdate } from '../store/event-log.ts'
import type { Instant } from '../store/instant.ts'
import { writeAnswer } from '../store/registers.ts'
import type { Schema } from '../store/schema.ts'
import { bumpSite } from '../store/site-version.ts'
import { streamOf } from '../store/streams.ts'
import type { Office } from './office.ts'
import { clockwork } from './reckon-anew.ts'
import { ruleAndAppend } from './rule-and-append.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** Who does it to the answer of which request, and what he and the case bring. */
export interface AnswerWriting extends Omit<AnswerDesk, 'today' | 'now'> {
  readonly caseId: string
  readonly commandId: string
}

/**
 * The one way an entry of the disclosure log changes: the history of its request read and locked, ruled, appended; the rows
 * everybody reads follow, and the pages of the public are made anew. Refuses what `answers` refuses.
 */
export async function writeAnswers(
  trx: Transaction<Schema>,
  office: Office,
  { caseId, commandId, ...known }: AnswerWriting,
  command: AnswerCommand,
): Promise<Result<{ readonly id: string }, OfficeRefusal>> {
  const { organ, today, now } = office
  const past = await readForUpdate<AnswerEvent>(trx, streamOf(organ.id, 'answer', caseId))
  const found = past.seq === 0 ? foundEvents(office, known.actor, await rowsOf(trx, organ.id, caseId)) : []
  const before = replay(answers, [...past.events, ...found])
  const desk = { today: today(), now: now(), ...known }
  const cause = { actor: known.actor, commandId }
  const done = await ruleAndAppend(trx, office, answers, { past, found, before, command, desk, ...cause })
  if (!done.ok) return refuseService(done.no.code, { ...done.no.facts })
  const { entryId: id } = command
  if (done.value.events.length === 0) return yes({ id })
  await writeAnswerRows(trx, organ.id, caseId, done.value.state)
  await bumpSite(trx, organ.id)
  return yes({ id })
}

/** The rows that follow from the history of one request. */
export async function writeAnswerRows(
  trx: Transaction<Schema>,
  organ: string,
  caseId: string,
  entries: AnswerEntries,
): Promise<void> {
  for (const entry of entries) await writeAnswer(trx, rowOf(organ, caseId, entry))
}

/** Writes down in the log, as they are found, all entries of an organ that stood before their history began. */
export async function writeDownFoundAnswers(trx: Transaction<Schema>, office: Office): Promise<void> {
  const { organ, newId, now, hashName } = office
  const rows = await trx
    .selectFrom('answered_request')
    .selectAll()
    .where('organ_id', '=', organ.id)
    .where(
      sql<boolean>`not exists (
      select from event_log
      where event_log.organ_id = answered_request.organ_id and stream = 'answer:' || answered_request.case_id
    )`,
    )
    .orderBy('released_at')
    .orderBy('entry_id')
    .execute()
  const meta = { actor: clockwork.id, commandId: newId(), at: now(), hashName }
  for (const [caseId, of] of Map.groupBy(rows, ({ case_id }) => case_id)) {
    const past = await readForUpdate<AnswerEvent>(trx, streamOf(organ.id, 'answer', caseId))
    // Somebody else may have begun it while this waited.
    if (past.seq === 0) await append(trx, past, foundEvents(office, clockwork.id, of), meta)
  }
}

type Row = Selectable<AnsweredRequestTable>

const rowsOf = (trx: Transaction<Schema>, organ: string, caseId: string): Promise<Row[]> =>
  trx
    .selectFrom('answered_request')
    .selectAll()
    .where('organ_id', '=', organ)
    .where('case_id', '=', caseId)
    .orderBy('released_at')
    .orderBy('entry_id')
    .execute()

const foundEvents = ({ today }: Office, by: string, rows: readonly Row[]): readonly AnswerEvent[] =>
  rows.map((row) => ({ type: 'entry-found', on: today(), by, entry: entryOf(row) }))

const entryOf = (row: Row): AnswerEntry => ({
  entryId: row.entry_id,
  title: row.title,
  summary: row.summary,
  outcome: row.outcome as OutcomeCode,
  receivedOn: row.received_on,
  answeredOn: row.answered_on,
  releasedBy: row.released_by,
  releasedAt: row.released_at,
  ...(row.withdrawn_at !== null && {
    takenOff: {
      by: row.withdrawn_by ?? '',
      at: row.withdrawn_at,
      ...(row.withdrawn_why !== null && { reason: row.withdrawn_why }),
    },
  }),
})

const rowOf = (
  organ: string,
  caseId: string,
  { takenOff, amended, ...entry }: AnswerEntry,
): Insertable<AnsweredRequestTable> => ({
  organ_id: organ,
  entry_id: entry.entryId,
  case_id: caseId,
  title: entry.title,
  summary: entry.summary,
  outcome: entry.outcome,
  received_on: entry.receivedOn,
  answered_on: entry.answeredOn,
  released_by: entry.releasedBy,
  released_at: entry.releasedAt as Instant,
  amended_by: amended?.by ?? null,
  amended_at: (amended?.at as Instant | undefined) ?? null,
  withdrawn_by: takenOff?.by ?? null,
  withdrawn_at: (takenOff?.at as Instant | undefined) ?? null,
  withdrawn_why: takenOff?.reason ?? null,
})
