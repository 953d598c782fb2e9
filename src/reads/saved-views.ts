import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'

/** The views a person kept of the lists of a room, by name. */
export const savedViews = (db: ReadonlyKysely<Schema>, organId: string, owner: string) =>
  db
    .selectFrom('saved_view')
    .select(['view_id as viewId', 'room', 'name', 'search'])
    .where('organ_id', '=', organId)
    .where('owner', '=', owner)
    .orderBy('room')
    .orderBy('name')
    .execute()
