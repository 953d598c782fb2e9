import { type Result, yes } from '../kernel/result.ts'
import { once } from './once.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** A list as a person likes to see it: the part of its address after `?`, under a name. */
export interface ViewAsked {
  readonly room: string
  readonly name: string
  readonly search: string
}

/** How many a person may keep. */
export const mostViews = 50

/** Keeps a view for a person; one of the same room and name is replaced. Refuses more than `mostViews`. */
export const saveView = (
  office: Office,
  owner: string,
  asked: ViewAsked,
  key: string,
): Promise<Result<{ readonly viewId: string }, OfficeRefusal>> =>
  once(office, { key, request: { saveView: asked } }, async (trx) => {
    const own = { organ_id: office.organ.id, owner }
    const kept = await trx
      .selectFrom('saved_view')
      .select(['view_id', 'room', 'name'])
      .where('organ_id', '=', own.organ_id)
      .where('owner', '=', owner)
      .forUpdate()
      .execute()
    const same = kept.find(({ room, name }) => room === asked.room && name === asked.name)
    if (!same && kept.length >= mostViews) return refuseService('too-many-views', { most: mostViews })
    const viewId = same?.view_id ?? office.newId()
    await trx
      .insertInto('saved_view')
      .values({ ...own, view_id: viewId, ...asked, created_at: office.now() })
      .onConflict((on) => on.columns(['organ_id', 'view_id']).doUpdateSet({ search: asked.search }))
      .execute()
    return yes({ viewId })
  })

/** Forgets a view of this person; one that is not there, or another's, is left as it is. */
export async function forgetView({ db, organ }: Office, owner: string, viewId: string): Promise<void> {
  await db
    .deleteFrom('saved_view')
    .where('organ_id', '=', organ.id)
    .where('owner', '=', owner)
    .where('view_id', '=', viewId)
    .execute()
}
