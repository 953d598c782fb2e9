import type { Result } from '../kernel/result.ts'
import { yes } from '../kernel/result.ts'
import { type MoveAsked, type MoveFault, planMoves } from '../publication/moved-addresses.ts'
import type { Office } from './office.ts'

export interface AddressesMoved {
  /** Lines of the list. */
  readonly lines: number
  /** Addresses that lead elsewhere from now on, or elsewhere than before. */
  readonly changed: number
}

/**
 * Takes in a list of old addresses and where they lead, whole or not at all; loaded twice it changes nothing twice. Refuses
 * every line that `planMoves` refuses.
 */
export function moveAddresses(
  { db, organ, now }: Office,
  actor: string,
  asked: readonly MoveAsked[],
): Promise<Result<AddressesMoved, readonly MoveFault[]>> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('moved_address')
      .select(['from_path', 'to_path'])
      .where('organ_id', '=', organ.id)
      .forUpdate()
      .execute()
    const open = await trx
      .selectFrom('public_document')
      .select(['year', 'serial'])
      .where('organ_id', '=', organ.id)
      .execute()
    const there = new Set(open.map(({ year, serial }) => `${year}/${serial}`))
    const moves = new Map(rows.map(({ from_path, to_path }) => [from_path, to_path]))
    const plan = planMoves(asked, { moves, isPublic: ({ year, serial }) => there.has(`${year}/${serial}`) })
    if (!plan.ok) return plan
    const changed = plan.value.filter(({ from, to }) => moves.get(from) !== to)
    for (let at = 0; at < changed.length; at += batch)
      await trx
        .insertInto('moved_address')
        .values(
          changed
            .slice(at, at + batch)
            .map(({ from, to }) => ({ organ_id: organ.id, from_path: from, to_path: to, actor, at: now() })),
        )
        .onConflict((on) =>
          on.columns(['organ_id', 'from_path']).doUpdateSet((excluded) => ({
            to_path: excluded.ref('excluded.to_path'),
            actor: excluded.ref('excluded.actor'),
            at: excluded.ref('excluded.at'),
          })),
        )
        .execute()
    return yes({ lines: asked.length, changed: changed.length })
  })
}

const batch = 1_000
