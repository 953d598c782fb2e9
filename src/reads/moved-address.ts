import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/** Where an address leads that has moved; undefined when it has not. Asked with its query first, then without. */
export async function movedAddress(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
): Promise<string | undefined> {
  const asked = [pathname + search, pathname].filter((path) => path.length <= 1_000)
  if (asked.length === 0) return undefined
  const rows = await db
    .selectFrom('moved_address')
    .select(['from_path', 'to_path'])
    .where('organ_id', '=', organId)
    .where('from_path', 'in', asked)
    .execute()
  return asked.flatMap((path) => rows.find(({ from_path }) => from_path === path)?.to_path ?? []).at(0)
}
