import { createHash } from 'node:crypto'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Instant } from './instant.ts'

/** Hashes of 32 bytes; SM3 (GB/T 32905) where the national standard is asked for. */
export type HashName = 'sha256' | 'sm3'

/** Before the first event of a stream, and before the first closed day. */
export const noHash: Buffer = Buffer.alloc(32)

export interface LoggedEvent {
  readonly organ: string
  readonly stream: string
  readonly seq: number
  readonly type: string
  readonly on: CivilDate
  /** As stored, byte for byte. */
  readonly body: string
  readonly actor: string
  readonly commandId: string
  readonly at: Instant
}

/** The hash that binds an event to its place in its stream and to all events before it (docs/adr/0092). */
export const eventHash = (hashName: HashName, event: LoggedEvent, previous: Buffer): Buffer =>
  createHash(hashName)
    .update(
      JSON.stringify([
        'gongkai event 1',
        hashName,
        event.organ,
        event.stream,
        event.seq,
        event.type,
        event.on,
        event.body,
        event.actor,
        event.commandId,
        event.at,
        previous.toString('hex'),
      ]),
    )
    .digest()

export interface RootLine {
  readonly stream: string
  readonly seq: number
  readonly hash: Buffer
}

/** Gathers the root of a day from its events in the order of stream and number. */
export function startRoot(hashName: HashName, organ: string, day: CivilDate, previous: Buffer) {
  const hash = createHash(hashName)
  hash.update(`${JSON.stringify(['gongkai day 1', hashName, organ, day, previous.toString('hex')])}\n`)
  return {
    add: ({ stream, seq, hash: of }: RootLine): void =>
      void hash.update(`${JSON.stringify([stream, seq, of.toString('hex')])}\n`),
    end: (): Buffer => hash.digest(),
  }
}
