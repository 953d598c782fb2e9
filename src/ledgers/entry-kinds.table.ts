import type { Words } from '../kernel/words.ts'
import { type Citation, reg } from '../statute/citation.ts'
import { type LedgerKind, ledgerKinds, type LedgerShape } from '../statute/ledger-kinds.table.ts'

/** What is kept here: the ledgers of table 2, and disputes over disclosure that come from no request (art. 51). */
export type EntryKind = LedgerKind | 'dispute-elsewhere'

export interface EntryKindRow {
  readonly label: Words
  readonly cite: Citation
  readonly shape: EntryShape
}

export type EntryShape = LedgerShape | 'dispute'

export const entryKinds: Readonly<Record<EntryKind, EntryKindRow>> = {
  ...ledgerKinds,
  'dispute-elsewhere': {
    label: { zh: '非因申请发生的复议诉讼', en: 'Dispute not arising from a request' },
    cite: reg(51),
    shape: 'dispute',
  },
}

/** Fields of an entry that not every shape has. */
export type SpecialField = 'title' | 'number' | 'publicOn' | 'ledBy' | 'fen' | 'path'

export interface ShapeRow {
  /** An entry without them is refused. */
  readonly needs: readonly SpecialField[]
  readonly mayHave: readonly SpecialField[]
  /** One entry may stand for many: the licences of a month, the stock of documents when the ledger begins. */
  readonly bulk: boolean
  /** What ends it, if anything does. */
  readonly endings: readonly EntryEnding[]
}

/** Repealed by an act; lapsed by time or by what it was about; taken off a list. A dispute ends by its result. */
export type EntryEnding = 'repealed' | 'lapsed' | 'taken-off'

// prettier-ignore
export const shapes = {
  document:    { needs: ['title'],         mayHave: ['number', 'publicOn', 'ledBy'], bulk: true,  endings: ['repealed', 'lapsed'] },
  item:        { needs: ['title'],         mayHave: ['number'],                      bulk: true,  endings: ['taken-off'] },
  decision:    { needs: [],                mayHave: ['title', 'number'],             bulk: true,  endings: [] },
  money:       { needs: ['fen'],           mayHave: ['title', 'number'],             bulk: false, endings: [] },
  procurement: { needs: ['fen'],           mayHave: ['title', 'number'],             bulk: true,  endings: [] },
  dispute:     { needs: ['title', 'path'], mayHave: ['number'],                      bulk: false, endings: [] },
} as const satisfies Readonly<Record<EntryShape, ShapeRow>>

export const shapeOf = (kind: EntryKind): ShapeRow => shapes[entryKinds[kind].shape]
