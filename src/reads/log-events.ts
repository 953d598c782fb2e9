import { type ExpressionBuilder, type ExpressionWrapper, sql, type SqlBool } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { addDays, type CivilDate } from '../kernel/civil-date.ts'
import type { Instant } from '../store/instant.ts'
import type { Schema } from '../store/schema.ts'
import type { StreamKind } from '../store/streams.ts'

/** The place of an event in the whole log: when it was written down, then its stream and its number there. */
export interface LogPlace {
  readonly at: Instant
  readonly stream: string
  readonly seq: number
}

/** What is asked of the log; everything that is given must hold. Days are those on which it was written down, in China. */
export interface LogAsked {
  readonly kind?: StreamKind
  readonly type?: string
  readonly actor?: string
  readonly from?: CivilDate
  readonly to?: CivilDate
  /** The event after which the page begins. */
  readonly after?: LogPlace
  readonly limit: number
}

type Condition = (of: ExpressionBuilder<Schema, 'event_log'>) => ExpressionWrapper<Schema, 'event_log', SqlBool>

/** Where a day begins in China. */
export const beginningOf = (day: CivilDate) => sql<never>`(${day}::date)::timestamp at time zone 'Asia/Shanghai'`

/** One page of what was written down, across all streams, the newest first: that it happened, never what it says. */
export async function logEvents(db: ReadonlyKysely<Schema>, organId: string, asked: LogAsked) {
  const rows = await db
    .selectFrom('event_log')
    .select(['stream', 'seq', 'type', 'happened_on', 'actor', 'at', 'hash'])
    .where('organ_id', '=', organId)
    .where((of) => of.and(conditions(asked).map((holds) => holds(of))))
    .orderBy('at', 'desc')
    .orderBy('stream', 'desc')
    .orderBy('seq', 'desc')
    .limit(asked.limit + 1)
    .execute()
  const page = rows.slice(0, asked.limit)
  const last = rows.length > page.length ? page.at(-1) : undefined
  return { rows: page, ...(last && { next: { at: last.at, stream: last.stream, seq: last.seq } }) }
}

function conditions({ kind, type, actor, from, to, after }: LogAsked): readonly Condition[] {
  const given: (Condition | undefined)[] = [
    // `;` is the sign after `:`: the streams of a kind lie between.
    kind && ((of) => of.and([of('stream', '>=', `${kind}:`), of('stream', '<', `${kind};`)])),
    type === undefined ? undefined : (of) => of('type', '=', type),
    actor === undefined ? undefined : (of) => of('actor', '=', actor),
    from && ((of) => of('at', '>=', beginningOf(from))),
    to && ((of) => of('at', '<', beginningOf(addDays(to, 1)))),
    after && comesAfter(after),
  ]
  return given.filter((condition) => condition !== undefined)
}

const comesAfter =
  ({ at, stream, seq }: LogPlace): Condition =>
  (of) =>
    of.or([
      of('at', '<', at),
      of.and([of('at', '=', at), of('stream', '<', stream)]),
      of.and([of('at', '=', at), of('stream', '=', stream), of('seq', '<', seq)]),
    ])
