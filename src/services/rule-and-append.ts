import type { Transaction } from 'kysely'
import { type Decider, replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import { append, type History, type StoredEvent } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import type { House } from './office.ts'

/** A command on a thing as it stands, and who is named for it in the log. */
export interface Asked<State, Command, Event extends StoredEvent, Desk> {
  readonly past: History<Event>
  /** What stood before the log knew of it; written down with the first change. */
  readonly found?: readonly Event[]
  /** The state after all these. */
  readonly before: State
  readonly command: Command
  readonly desk: Desk
  readonly actor: string
  readonly commandId: string
}

/** What a command led to; no events where all was so already. */
export interface Ruled<State, Event> {
  readonly events: readonly Event[]
  readonly version: number
  readonly state: State
}

/** From a command to the log: ruled on as things stand, what follows appended. Refuses what the decider refuses. */
export async function ruleAndAppend<State, Command, Event extends StoredEvent, Desk, No>(
  trx: Transaction<Schema>,
  { now, hashName }: Pick<House, 'now' | 'hashName'>,
  decider: Decider<State, Command, Event, Desk, No>,
  { past, found = [], before, command, desk, actor, commandId }: Asked<State, Command, Event, Desk>,
): Promise<Result<Ruled<State, Event>, No>> {
  const ruling = decider.decide(before, command, desk)
  if (!ruling.ok) return ruling
  const events = ruling.value
  const meta = { actor, commandId, at: now(), hashName }
  const { seq: version } = events.length === 0 ? past : await append(trx, past, [...found, ...events], meta)
  return yes({ events, version, state: replay(decider, events, before) })
}
