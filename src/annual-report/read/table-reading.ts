import type { Place } from '../../formats/blocks.ts'
import type { EditionId } from '../edition.ts'
import type { Figure, FigureKey } from '../figures.ts'
import type { EditionMark, LabelFault, NotRead, RowFault } from '../report.ts'
import type { CellValue } from './cell-value.ts'

/** What one statutory table gave. */
export interface TableReading {
  readonly figures: readonly (readonly [FigureKey, Figure])[]
  /** The edition whose rows and columns it has; null when nothing tells. */
  readonly edition: EditionId | null
  readonly marks: readonly EditionMark[]
  readonly rowFaults: readonly RowFault[]
  readonly labelFaults: readonly LabelFault[]
  readonly notRead: readonly NotRead[]
}

export const missing: Figure = { value: null, state: 'missing', at: null }

export const unreadable = (at: Place): Figure => ({ value: null, state: 'unreadable', at })

export const figureOf = ({ value, state, raw, unit }: CellValue, at: Place): Figure =>
  raw === undefined && unit === undefined
    ? { value, state, at }
    : { value, state, at, ...(raw !== undefined && { raw }), ...(unit !== undefined && { unit }) }

/** A value as it stood in the document, for lists of what was found. */
export const printed = ({ raw, value }: Pick<CellValue, 'raw' | 'value'>): string =>
  raw ?? (value === null ? '' : String(value))
