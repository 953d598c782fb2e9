import type { House } from '../office.ts'

/** Ends one session of a person, or all but the one he acts in; answers how many ended. */
export async function endSessions(
  { db }: Pick<House, 'db'>,
  userId: string,
  which: { readonly only: string } | { readonly but: string | undefined },
): Promise<number> {
  const ofHim = db.deleteFrom('auth_session').where('user_id', '=', userId)
  const ended =
    'only' in which
      ? ofHim.where('id', '=', which.only)
      : which.but === undefined
        ? ofHim
        : ofHim.where('id', '!=', which.but)
  const { numDeletedRows } = await ended.executeTakeFirst()
  return Number(numDeletedRows)
}
