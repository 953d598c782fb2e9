import type { Place } from '../formats/blocks.ts'
import type { CellKind, Edition } from './edition.ts'

/**
 * The name of one cell for ever: `t2.<row>.<column>`, `t3.<row>.<applicant>`, `t4.<group>.<result>`,
 * as `t3.denied.4.natural`.
 */
export type FigureKey = string

/**
 * - `number`: a number stands there (0 included);
 * - `blank`: the cell is there and empty;
 * - `none`: a word or stroke says nothing happened (无, /, —);
 * - `missing`: the form asks for the cell and the document has no such cell;
 * - `unreadable`: something stands there, or stands for it, that cannot be assigned with certainty.
 */
export type FigureState = 'number' | 'blank' | 'none' | 'missing' | 'unreadable'

export interface Figure {
  /** Null unless the state is `number`. */
  readonly value: number | null
  readonly state: FigureState
  /** Where it was read; null when missing. */
  readonly at: Place | null
  /** As printed, when that is more than the number: `+2`, `251000元`, `7,730.28`, `近5`. */
  readonly raw?: string
  /** Unit printed in the cell or in its header, for money: 元, 万元. */
  readonly unit?: string
}

export type Figures = Readonly<Record<FigureKey, Figure>>

/** One cell of an edition's form. */
export interface FormCell {
  readonly key: FigureKey
  readonly table: 2 | 3 | 4
  readonly row: string
  readonly column: string
  readonly kind: CellKind
}

const cellsByEdition = new WeakMap<Edition, readonly FormCell[]>()

/** Every cell an edition asks for, in the order of the form: 22 + 161 + 15 (2019), 10 + 175 + 15 (2021). */
export function cellsOf(edition: Edition): readonly FormCell[] {
  const known = cellsByEdition.get(edition)
  if (known) return known
  const cells: FormCell[] = [
    ...edition.table2.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map(({ key, kind }) => ({
          key: `t2.${row.key}.${key}`,
          table: 2 as const,
          row: row.key,
          column: key,
          kind,
        })),
      ),
    ),
    ...edition.table3.rows.flatMap((row) =>
      edition.table3.columns.map(({ key }) => ({
        key: `t3.${row.key}.${key}`,
        table: 3 as const,
        row: row.key,
        column: key,
        kind: 'count' as const,
      })),
    ),
    ...edition.table4.groups.flatMap((group) =>
      edition.table4.columns.map(({ key }) => ({
        key: `t4.${group.key}.${key}`,
        table: 4 as const,
        row: group.key,
        column: key,
        kind: 'count' as const,
      })),
    ),
  ]
  cellsByEdition.set(edition, cells)
  return cells
}

/** The number in a cell; undefined when none stands there. A blank is not a zero. */
export const numberAt = (figures: Figures, key: FigureKey): number | undefined => figures[key]?.value ?? undefined
