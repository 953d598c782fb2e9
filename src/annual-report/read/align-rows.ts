import { isWritten } from './cell-value.ts'
import { chooseRows } from './choose-rows.ts'
import type { RowLabel } from './labels.ts'
import { enough, rowEvidence } from './row-evidence.ts'
import type { ValueRow } from './value-row.ts'

/** A row of values and the row of the form it is. */
export interface AlignedRow {
  readonly row: ValueRow
  readonly label: RowLabel
  /** 0–1: how well the words around it name it; 0 when it was placed by order alone. */
  readonly evidence: number
}

export interface Alignment {
  readonly rows: readonly AlignedRow[]
  /** Rows of values that no row of the form could be found for. */
  readonly left: readonly ValueRow[]
}

/**
 * Finds the row of the form for each row of values. When there are just as many rows as an edition has and no words
 * speak against it, they are taken in order; otherwise labels decide, in the order of the form, and rows between two
 * named ones are filled in only when their number fits.
 */
export function alignRows(found: readonly ValueRow[], labels: readonly RowLabel[]): Alignment {
  const evidence = rowEvidence(found, labels)
  const kept = found.map((_, at) => at).filter((at) => isCandidate(found[at], evidence[at]))
  const rows = kept.map((at) => found[at]).filter((row) => row !== undefined)
  const strength = kept.map((at) => evidence[at] ?? [])
  const chosen = chooseRows(strength, labels, rows)
  return {
    rows: rows.flatMap((row, at) => {
      const label = labels[chosen[at] ?? -1]
      return label ? [{ row, label, evidence: strength[at]?.[chosen[at] ?? -1] ?? 0 }] : []
    }),
    left: rows.filter(({ cells }, at) => chosen[at] === undefined && cells.some(isWritten)),
  }
}

/** Blank rows without a name are furniture of the table head. */
const isCandidate = (row: ValueRow | undefined, evidence: readonly number[] | undefined): boolean =>
  row !== undefined && (row.cells.some(isWritten) || Math.max(...(evidence ?? [0])) >= enough)
