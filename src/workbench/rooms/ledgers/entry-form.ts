import type { Result } from '../../../kernel/result.ts'
import { yes } from '../../../kernel/result.ts'
import { decide } from '../../../ledgers/decide.ts'
import { shapeOf, type EntryKind, type SpecialField } from '../../../ledgers/entry-kinds.table.ts'
import { type LedgerEntry, noEntry } from '../../../ledgers/ledger-entry.ts'
import type { LedgerContents } from '../../../ledgers/ledger-events.ts'
import type { LedgerCommand } from '../../../ledgers/ledger-commands.ts'
import type { LedgerDesk } from '../../../ledgers/ledger-desk.ts'
import type { LedgerRefusal } from '../../../ledgers/refusals.table.ts'
import { ledgerContentsShape } from '../../../services/ledger-command-shape.ts'
import type { Contents, EntryView } from './ledger-data.ts'
import { fenOf } from './money.ts'

/** An entry as the form holds it while it is typed. */
export interface TypedEntry {
  readonly kind: EntryKind
  readonly on?: string
  readonly count?: number | null
  readonly title?: string
  readonly number?: string
  readonly publicOn?: string
  readonly ledBy?: string
  readonly yuan?: string
  readonly path?: string
  readonly reason?: string
}

export type TypedField = Exclude<keyof TypedEntry, 'kind' | 'reason'>

/** What is wrong with what was typed: a field that is not filled in or has no such value, or what the ledgers refuse. */
export type EntryFault =
  | { readonly of: 'shape'; readonly field: TypedField }
  | { readonly of: 'ledgers'; readonly field: TypedField | undefined; readonly no: LedgerRefusal }

/** The field of the form a field of an entry stands in. */
const typedIn: Readonly<Record<SpecialField, TypedField>> = {
  title: 'title',
  number: 'number',
  publicOn: 'publicOn',
  ledBy: 'ledBy',
  fen: 'yuan',
  path: 'path',
}

/** The fields a kind asks for, in the order of the form, and whether it must have them. */
export function fieldsOf(kind: EntryKind): readonly { readonly field: TypedField; readonly needed: boolean }[] {
  const { needs, mayHave, bulk }: ReturnType<typeof shapeOf> = shapeOf(kind)
  const special = (Object.keys(typedIn) as SpecialField[]).flatMap((field) =>
    needs.includes(field) || mayHave.includes(field) ? [{ field: typedIn[field], needed: needs.includes(field) }] : [],
  )
  const named = special.filter(({ field }) => field === 'title' || field === 'number')
  const others = special.filter(({ field }) => field !== 'title' && field !== 'number')
  return [
    { field: 'on', needed: true },
    ...(bulk ? [{ field: 'count' as const, needed: true }] : []),
    ...named,
    ...others,
  ]
}

/** What was typed as an entry, held to the shape every door holds it to. */
export function contentsOf(typed: TypedEntry): Result<LedgerContents, EntryFault> {
  const asked = fieldsOf(typed.kind).map(({ field }) => field)
  const has = (field: TypedField) => asked.includes(field) && typed[field] !== undefined && typed[field] !== ''
  const fen = has('yuan') ? fenOf(typed.yuan ?? '') : undefined
  if (has('yuan') && fen === undefined) return { ok: false, no: { of: 'shape', field: 'yuan' } }
  const plain = (['on', 'title', 'number', 'publicOn', 'ledBy', 'path'] as const).flatMap((field) =>
    has(field) ? [[field, typed[field]] as const] : [],
  )
  const given = {
    kind: typed.kind,
    count: asked.includes('count') ? (typed.count ?? undefined) : 1,
    ...Object.fromEntries(plain),
    ...(fen !== undefined && { fen }),
  }
  if (asked.includes('count') && typeof typed.count !== 'number')
    return { ok: false, no: { of: 'shape', field: 'count' } }
  const read = ledgerContentsShape.safeParse(given, { jitless: true })
  if (read.success) return yes(read.data)
  const [name] = read.error.issues[0]?.path ?? []
  return { ok: false, no: { of: 'shape', field: name === 'fen' ? 'yuan' : ((name ?? 'on') as TypedField) } }
}

/** An entry that is being read, as the ledgers know it. */
export const entryOf = ({ stage, contents, end }: Pick<EntryView, 'stage' | 'contents' | 'end'>): LedgerEntry =>
  ({ stage, contents, ...(end && { end }) }) as unknown as LedgerEntry

/** What the ledgers would refuse of a command: the very rules the server asks. */
export function refusalOf(entry: LedgerEntry, command: LedgerCommand, desk: LedgerDesk): LedgerRefusal | undefined {
  const ruling = decide(entry, command, desk)
  return ruling.ok ? undefined : ruling.no
}

/** What was typed, as a command that would be accepted; or what is wrong with it. */
export function ruledOn(
  typed: TypedEntry,
  view: EntryView | undefined,
  desk: LedgerDesk,
): Result<LedgerContents, EntryFault> {
  const contents = contentsOf(typed)
  if (!contents.ok) return contents
  const command: LedgerCommand = view
    ? { type: 'amend', contents: contents.value, reason: '…' }
    : { type: 'enter', contents: contents.value }
  const no = refusalOf(view ? entryOf(view) : noEntry, command, desk)
  return no ? { ok: false, no: { of: 'ledgers', field: fieldOf(no, contents.value), no } } : contents
}

/** Where in the form what is refused stands. */
function fieldOf({ code, facts }: LedgerRefusal, { publicOn }: LedgerContents): TypedField | undefined {
  if (code === 'field-missing' || code === 'field-foreign') return typedIn[facts['field'] as SpecialField]
  if (code === 'not-a-count') return 'count'
  if (code === 'not-an-amount') return 'yuan'
  if (code === 'in-the-future' || code === 'before-beginning') return facts['on'] === publicOn ? 'publicOn' : 'on'
  return undefined
}

/** An entry that stands, for the form that amends it. */
export const typedOf = ({ fen, ...rest }: Contents): TypedEntry => {
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return { ...said, kind: rest.kind, ...(fen !== undefined && { yuan: String(fen / 100) }) }
}
