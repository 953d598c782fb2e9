import { type EntryKind, shapeOf } from './entry-kinds.table.ts'
import type { LedgerCommandType } from './ledger-commands.ts'
import type { LedgerDesk } from './ledger-desk.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { ledgerTransitions, type LedgerTransition } from './transitions.table.ts'

/** What the person at this desk may do to an entry, by the tables that `decide` asks. */
export const availableLedgerCommands = (
  { stage, contents }: LedgerEntry,
  { actor }: Pick<LedgerDesk, 'actor'>,
): readonly LedgerCommandType[] =>
  commandTypes.filter((type) => {
    const { from, by }: LedgerTransition = ledgerTransitions[type]
    if (!from.includes(stage) || !by.some((role) => actor.roles.includes(role))) return false
    return !contents || (appliesTo[type]?.(contents.kind, contents.publicOn !== undefined) ?? true)
  })

const commandTypes = Object.keys(ledgerTransitions) as readonly LedgerCommandType[]

const appliesTo: Readonly<Partial<Record<LedgerCommandType, (kind: EntryKind, isPublic: boolean) => boolean>>> = {
  publish: (kind, isPublic) => !isPublic && shapeOf(kind).mayHave.includes('publicOn'),
  end: (kind) => shapeOf(kind).endings.length > 0,
  resolve: (kind) => shapeOf(kind).needs.includes('path'),
}
