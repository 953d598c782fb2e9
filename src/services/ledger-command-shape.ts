import { z } from 'zod'
import { type EntryEnding, entryKinds } from '../ledgers/entry-kinds.table.ts'
import type { LedgerCommand, LedgerCommands, LedgerCommandType } from '../ledgers/ledger-commands.ts'
import type { DisputePath, LedgerContents } from '../ledgers/ledger-events.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'
import { day } from './case-command-shape.ts'

/** The shape a command on an entry of the ledgers must have at any door, with limits; what it means is ruled by `ledgers`. */

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(table) as [Key, ...Key[]]

const word = z.string().trim().min(1).max(200)
const reason = z.string().trim().min(1).max(4_000)
const endings = ['repealed', 'lapsed', 'taken-off'] as const satisfies readonly EntryEnding[]
const paths = ['reconsideration', 'direct-suit', 'suit-after'] as const satisfies readonly DisputePath[]

export const entryKindCode = z.enum(keysOf(entryKinds))
export const entryEndingCode = z.enum(endings)
export const disputePathCode = z.enum(paths)

/** What an entry says. */
export const ledgerContentsShape = z.strictObject({
  kind: entryKindCode,
  on: day,
  count: z.int().min(1).max(100_000_000).default(1),
  title: z.exactOptional(word),
  number: z.exactOptional(word),
  publicOn: z.exactOptional(day),
  ledBy: z.exactOptional(word),
  fen: z.exactOptional(z.int().min(0).max(100_000_000_000_000)),
  path: z.exactOptional(disputePathCode),
}) satisfies z.ZodType<LedgerContents>

// prettier-ignore
const fields = {
  amend:        { contents: ledgerContentsShape, reason },
  publish:      {},
  end:          { ending: entryEndingCode },
  resolve:      { result: z.enum(keysOf(disputeResults)) },
  resume:       { reason },
  'strike-out': { reason },
} as const satisfies Readonly<Record<LaterCommandType, z.core.$ZodShape>>

/** What is done to an entry that there is. */
type LaterCommandType = Exclude<LedgerCommandType, 'enter'>
export type LaterLedgerCommand = Extract<LedgerCommand, { readonly type: LaterCommandType }>

/** Commands whose shape here and type in `ledgers` have drifted apart; the build fails on the first. */
type Drifted = {
  [Type in LaterCommandType]: z.output<z.ZodObject<(typeof fields)[Type]>> extends LedgerCommands[Type] ? never : Type
}[LaterCommandType]
export const driftedLedgerShapes: Drifted extends never ? readonly [] : Drifted = []

/** The shapes by command. An amendment is made today, whatever it corrects. */
export const ledgerCommandShapes = Object.fromEntries(
  Object.entries(fields).map(([type, shape]) => [
    type,
    z.strictObject({ type: z.literal(type), ...(type !== 'amend' && { on: z.exactOptional(day) }), ...shape }),
  ]),
) as unknown as Readonly<Record<LaterCommandType, z.ZodType<LaterLedgerCommand>>>

const options = Object.values(ledgerCommandShapes) as unknown as readonly [z.core.$ZodTypeDiscriminable]

/** Any of them, told apart by its type. */
export const ledgerCommandShape = z.discriminatedUnion('type', options) as unknown as z.ZodType<
  LaterLedgerCommand,
  LaterLedgerCommand
>
