import { no, type Result, yes } from '../kernel/result.ts'
import type { Instant } from '../store/instant.ts'
import type { House } from './office.ts'

/** Ends a token by the id it has in lists; one that was ended before keeps the moment it ended. */
export async function revokeToken(
  { db, now }: Pick<House, 'db' | 'now'>,
  id: string,
): Promise<Result<{ readonly revokedAt: Instant }, 'no-such-token'>> {
  if (!/^[0-9a-f]{12}$/.test(id)) return no('no-such-token')
  const row = await db
    .updateTable('api_token')
    .set((of) => ({ revoked_at: of.fn.coalesce(of.ref('revoked_at'), of.val(now())) }))
    .where('hash', 'like', `${id}%`)
    .returning('revoked_at')
    .executeTakeFirst()
  return row?.revoked_at ? yes({ revokedAt: row.revoked_at }) : no('no-such-token')
}
