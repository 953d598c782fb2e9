import { createHash, randomBytes } from 'node:crypto'
import type { CaseActor } from '../casework/case-desk.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import { type Instant, instantOf } from '../store/instant.ts'
import type { Office } from './office.ts'
import { isCodeOf, parseQueryCode } from './query-code.ts'

/** How long a session lasts after it was last used, and at most. */
const idleMinutes = 60
const longestHours = 12

/** What lets an applicant at one case, and at nothing else. */
export interface TrackingOpened {
  /** Goes into the cookie; only its hash is kept. */
  readonly token: string
  readonly expiresAt: Instant
}

/** Who follows a request, known by number and code. */
export interface Tracking {
  readonly caseId: string
  readonly actor: CaseActor
}

/**
 * Opens a request to whoever shows its number and its code. A number that does not exist and a code that is wrong are
 * refused alike, after the same work.
 */
export async function openTracking(
  office: Office,
  number: string,
  typed: string,
): Promise<Result<TrackingOpened, { readonly code: 'no-match' }>> {
  const { db, organ, now } = office
  const row = await db
    .selectFrom('case_register as register')
    .innerJoin('query_code as known', (join) =>
      join.onRef('known.organ_id', '=', 'register.organ_id').onRef('known.case_id', '=', 'register.case_id'),
    )
    .select(['register.case_id', 'known.mark'])
    .where('register.organ_id', '=', organ.id)
    .where('register.number', '=', plainNumber(number))
    .executeTakeFirst()
  if (!isCodeOf(office, row && { caseId: row.case_id, mark: row.mark }, parseQueryCode(typed)) || !row)
    return no({ code: 'no-match' })
  const token = randomBytes(32).toString('base64url')
  const opened = now()
  const expiresAt = later(opened, idleMinutes)
  await db
    .insertInto('tracking_session')
    .values({
      mark: markOf(token),
      organ_id: organ.id,
      case_id: row.case_id,
      opened_at: opened,
      expires_at: expiresAt,
    })
    .execute()
  return yes({ token, expiresAt })
}

/** A number as a person types it: full-width signs and blanks make no difference, nor what kind of dash. */
export const plainNumber = (typed: string): string =>
  typed
    .slice(0, 60)
    .normalize('NFKC')
    .replace(/[\s\p{Cc}]/gu, '')
    .replace(/[—–−‐‑]/g, '-')

/** The case a token opens, as its applicant; used, it lasts on. Undefined when it has ended or never was. */
export async function continueTracking(office: Office, token: string): Promise<Tracking | undefined> {
  const { db, organ, now } = office
  const at = now()
  const row = await db
    .selectFrom('tracking_session as session')
    .innerJoin('case_register as register', (join) =>
      join.onRef('register.organ_id', '=', 'session.organ_id').onRef('register.case_id', '=', 'session.case_id'),
    )
    .select(['session.case_id', 'session.opened_at', 'session.expires_at', 'register.applicant_id'])
    .where('session.mark', '=', markOf(token))
    .where('session.organ_id', '=', organ.id)
    .where('session.expires_at', '>', at)
    .executeTakeFirst()
  if (!row) return undefined
  const until = [later(at, idleMinutes), later(row.opened_at, longestHours * 60)].toSorted()[0] ?? row.expires_at
  if (until > later(row.expires_at, 5))
    await db.updateTable('tracking_session').set({ expires_at: until }).where('mark', '=', markOf(token)).execute()
  return { caseId: row.case_id, actor: { id: row.applicant_id, roles: ['applicant'] } }
}

/** Ends what a token opened. */
export async function endTracking({ db }: Office, token: string): Promise<void> {
  await db.deleteFrom('tracking_session').where('mark', '=', markOf(token)).execute()
}

/** Takes away sessions that have ended; answers how many. */
export async function sweepTracking({ db, now }: Pick<Office, 'db' | 'now'>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('tracking_session')
    .where('expires_at', '<=', now())
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

const markOf = (token: string): Buffer => createHash('sha256').update(token).digest()

const later = (at: Instant, minutes: number): Instant => instantOf(new Date(Date.parse(at) + minutes * 60_000))
