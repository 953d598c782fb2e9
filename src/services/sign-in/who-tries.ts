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

/** Whose session an answer begins, and whether he still works here; undefined when it begins none. */
export async function userOfNewSession(
  db: Db,
  answer: Response,
): Promise<{ readonly userId: string; readonly active: boolean } | undefined> {
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  const token = identifierIn(cookies.join('; '), 'session_token')
  if (token === '') return undefined
  const row = await db
    .selectFrom('auth_session')
    .leftJoin('staff', 'staff.user_id', 'auth_session.user_id')
    .select(['auth_session.user_id', 'staff.active'])
    .where('token', '=', token)
    .executeTakeFirst()
  return row && { userId: row.user_id, active: row.active ?? false }
}

const idOf = async (row: Promise<{ readonly id: string } | undefined>): Promise<string | undefined> => (await row)?.id

/** What a signed cookie of ours holds before its signature; empty when it is not there. */
function identifierIn(cookies: string, name: string): string {
  const value = new RegExp(`(?:^|;\\s*)(?:__Host-)?gongkai\\.${name}=([^;]*)`).exec(cookies)?.[1] ?? ''
  return decodeURIComponent(value).split('.')[0] ?? ''
}
