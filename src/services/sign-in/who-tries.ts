import type { Kysely } from 'kysely'
import type { Schema } from '../../store/schema.ts'

type Db = Kysely<Schema>

/** The user of a name, whether or not the password is right. */
export const userOfUsername = (db: Db, username: string): Promise<string | undefined> =>
  idOf(db.selectFrom('auth_user').select('id').where('username', '=', username).executeTakeFirst())

/** The user a passkey belongs to. */
export const userOfCredential = (db: Db, credentialId: string): Promise<string | undefined> =>
  idOf(
    db.selectFrom('auth_passkey').select('user_id as id').where('credential_id', '=', credentialId).executeTakeFirst(),
  )

/** The user whose password was right a moment ago and who is asked for the second step. */
export function userOfSecondStep(db: Db, headers: Headers): Promise<string | undefined> {
  const identifier = identifierIn(headers.get('cookie') ?? '', 'two_factor')
  return idOf(
    db.selectFrom('auth_verification').select('value as id').where('identifier', '=', identifier).executeTakeFirst(),
  )
}

/** Somebody whose session has just begun. */
export interface NewInside {
  readonly userId: string
  readonly sessionId: string
  /** Whether he still works here. */
  readonly active: boolean
  /** Whether he turned the second step on. */
  readonly secondStep: boolean
}

/** Whose session an answer begins; undefined when it begins none. */
export async function userOfNewSession(db: Db, answer: Response): Promise<NewInside | undefined> {
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  const token = identifierIn(cookies.join('; '), 'session_token')
  if (token === '') return undefined
  const row = await db
    .selectFrom('auth_session')
    .innerJoin('auth_user', 'auth_user.id', 'auth_session.user_id')
    .leftJoin('staff', 'staff.user_id', 'auth_session.user_id')
    .select(['auth_session.id', 'auth_session.user_id', 'staff.active', 'two_factor_enabled'])
    .where('token', '=', token)
    .executeTakeFirst()
  return (
    row && {
      userId: row.user_id,
      sessionId: row.id,
      active: row.active ?? false,
      secondStep: row.two_factor_enabled ?? false,
    }
  )
}

const idOf = async (row: Promise<{ readonly id: string } | undefined>): Promise<string | undefined> => (await row)?.id

/** What a signed cookie of ours holds before its signature; empty when it is not there, or is none of ours. */
function identifierIn(cookies: string, name: string): string {
  return new RegExp(`(?:^|;\\s*)(?:__Host-)?gongkai\\.${name}=([\\w-]{1,200})(?:\\.|%2E)`, 'i').exec(cookies)?.[1] ?? ''
}
