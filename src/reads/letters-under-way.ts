import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CaseEvent, DeliveryRoute } from '../casework/case-events.ts'
import type { LetterKept } from '../casework/case-file.ts'
import type { CaseTask } from '../casework/case-tasks.ts'
import { casework } from '../casework/casework.ts'
import { replay } from '../kernel/decider.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import { readHistory } from '../store/event-log.ts'
import type { Instant } from '../store/instant.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'

/** A letter that left and whose service is not recorded, or that came back and waits to be sent again. */
export interface LetterUnderWay {
  readonly caseId: string
  readonly number: string
  readonly letterId: string
  readonly key: LetterKey
  readonly letterNumber?: string
  readonly state: 'under-way' | 'came-back'
  readonly route?: DeliveryRoute
  /** When it last left. */
  readonly sentOn?: CivilDate
  /** From when the office looks for the proof, or should have sent it again. */
  readonly lookOn?: CivilDate
  /** Why it came back, and when. */
  readonly failure?: { readonly on: CivilDate; readonly reason: string }
  /** The applicant opened it on the site, or said that it had come: evidence, not service itself. */
  readonly readAt?: Instant
  readonly confirmedAt?: Instant
}

const states = { 'record-service': 'under-way', 'send-again': 'came-back' } as const

/** So many cases are looked into. */
const mostCases = 300

/** Every letter of an office that awaits the proof of its service or came back; what left first comes first. */
export async function lettersUnderWay(
  db: ReadonlyKysely<Schema>,
  organId: string,
): Promise<{ readonly letters: readonly LetterUnderWay[]; readonly cases: number }> {
  const waiting = db
    .selectFrom('case_register')
    .where('organ_id', '=', organId)
    .where('tasks', '<>', '[]')
    .where(sql<boolean>`tasks ~ '"(?:record-service|send-again)"'`)
  const [{ cases }, rows] = await Promise.all([
    waiting.select(({ fn }) => fn.countAll<number>().as('cases')).executeTakeFirstOrThrow(),
    waiting.select(['case_id', 'number', 'tasks']).orderBy('number').limit(mostCases).execute(),
  ])
  const ids = rows.map(({ case_id }) => case_id)
  const readings =
    ids.length === 0
      ? []
      : await db
          .selectFrom('letter_reading')
          .select(['case_id', 'letter_id', 'read_at', 'confirmed_at'])
          .where('organ_id', '=', organId)
          .where('case_id', 'in', ids)
          .execute()
  const letters: LetterUnderWay[] = []
  for (const { case_id: caseId, number, tasks } of rows) {
    const { events } = await readHistory<CaseEvent>(db, streamOf(organId, 'case', caseId))
    const kept = new Map(replay(casework, events).letters.map((letter) => [letter.letterId, letter]))
    for (const task of JSON.parse(tasks) as readonly CaseTask[]) {
      const letter = kept.get(task.ref ?? '')
      if (!letter || (task.kind !== 'record-service' && task.kind !== 'send-again')) continue
      const reading = readings.find((one) => one.case_id === caseId && one.letter_id === letter.letterId)
      letters.push({
        caseId,
        number,
        state: states[task.kind],
        ...letterView(letter),
        ...(task.earlyOn && { lookOn: task.earlyOn }),
        ...(reading?.read_at && { readAt: reading.read_at }),
        ...(reading?.confirmed_at && { confirmedAt: reading.confirmed_at }),
      })
    }
  }
  return { letters: letters.toSorted(cameBackFirst), cases }
}

const letterView = ({ letterId, key, number, route, dispatches, failures }: LetterKept) => {
  const sentOn = dispatches.at(-1)
  const failure = failures.at(-1)
  return {
    letterId,
    key,
    ...(number !== undefined && { letterNumber: number }),
    ...(route && { route }),
    ...(sentOn && { sentOn }),
    ...(failure && { failure }),
  }
}

const cameBackFirst = (one: LetterUnderWay, other: LetterUnderWay): number =>
  Number(one.state === 'under-way') - Number(other.state === 'under-way') ||
  (one.sentOn ?? '').localeCompare(other.sentOn ?? '') ||
  one.number.localeCompare(other.number)
