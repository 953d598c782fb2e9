import type { Result } from './result.ts'

/**
 * A thing with a history: what it is follows from its events alone, and what may happen next from what it is.
 * `decide` is pure: the day, the person acting and the calendar come with the desk.
 */
export interface Decider<State, Command, Event, Desk, No> {
  readonly initial: State
  /** The events a command leads to, or why it is refused. Changes nothing. */
  readonly decide: (state: State, command: Command, desk: Desk) => Result<readonly Event[], No>
  /** The state after one more event. Total: any event that was ever written is understood. */
  readonly evolve: (state: State, event: Event) => State
}

/** The state after a history, from the beginning or from a state already reached. */
export const replay = <State, Event>(
  { initial, evolve }: Pick<Decider<State, never, Event, never, never>, 'initial' | 'evolve'>,
  events: Iterable<Event>,
  from: State = initial,
): State => {
  let state = from
  for (const event of events) state = evolve(state, event)
  return state
}
