import { linkToken, keepLink } from './one-time-link.ts'
import { keepChange } from './keep-change.ts'
import type { House } from '../office.ts'

export interface AdministratorLink {
  /** Below `/desk`: `set-up` for a house without an organ, `join` for an administrator of one that is there. */
  readonly page: 'set-up' | 'join'
  readonly token: string
}

/** For how many days such a link is good; whoever can start the program can make another. */
const days = 3

/**
 * A link that makes an administrator: the first, who sets the house up, or one more for an organ. Only whoever may run commands on the
 * machine of the house comes here. An earlier link for setting up that was not taken opens nothing any more.
 */
export async function administratorLink(
  { db, now, newId }: Pick<House, 'db' | 'now' | 'newId'>,
  secret: string,
  organId: string | undefined,
): Promise<AdministratorLink> {
  const [seed, at] = [newId(), now()]
  const common = { seed, madeBy: 'command line', now: at, days, form: { roles: ['administrator'] } } as const
  await db.transaction().execute(async (trx) => {
    if (organId === undefined) {
      const open = trx.updateTable('one_time_link').set({ revoked_at: at }).where('kind', '=', 'set-up')
      await open.where('used_at', 'is', null).where('revoked_at', 'is', null).execute()
      await keepLink(trx, secret, { ...common, kind: 'set-up' })
      return
    }
    const { id } = await keepLink(trx, secret, { ...common, kind: 'join', organId })
    await keepChange(trx, { organId, actor: 'command line', what: 'invited', facts: { ...common.form, link: id }, at })
  })
  return { page: organId === undefined ? 'set-up' : 'join', token: linkToken(secret, seed) }
}

/** Where a link leads, as it is told to a person. */
export const addressOfLink = (origin: string, { page, token }: AdministratorLink): string =>
  `${origin}/desk/${page}?token=${token}`
