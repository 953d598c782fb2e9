import { no, yes, type Result } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import { readPart } from './office-part.ts'
import type { Unreadable } from './unreadable.table.ts'
import { printNumber, type NumberForms } from './xlsx-numbers.ts'

export interface SheetCell {
  /** From 0, as is the column. */
  readonly row: number
  readonly column: number
  readonly text: string
}

export interface Merge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface Sheet {
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
}

const lastRow = 1_048_576
const lastColumn = 16_384

/** The cells and merged ranges of one sheet as they are stored, row by row. */
export function readSheet(
  bytes: Uint8Array,
  strings: readonly string[],
  forms: NumberForms,
  limits: Limits,
): Result<Sheet, Unreadable> {
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  let row = -1
  let column = -1
  let type = ''
  let form = ''
  let value = ''
  let inValue = false
  const read = readPart(
    bytes,
    {
      isFull: () => cells.length > limits.parts || merges.length > limits.parts,
      open(element) {
        if (element === 'row') {
          row++
          column = -1
        } else if (element === 'c') {
          column++
          type = ''
          form = ''
          value = ''
        } else if (element === 'v' || element === 't') inValue = true
      },
      attribute(name, text, element) {
        if (element === 'row' && name === 'r') row = Math.min(Number(text) || 1, lastRow) - 1
        else if (element === 'c')
          if (name === 'r') column = Math.min(placeOf(text).column, lastColumn)
          else if (name === 't') type = text
          else if (name === 's') form = forms[Number(text)] ?? ''
          else return
        else if (element === 'mergeCell' && name === 'ref') {
          const merge = mergeOf(text)
          if (merge) merges.push(merge)
        }
      },
      close(element) {
        if (element === 'v' || element === 't') inValue = false
        else if (element === 'c') cells.push({ row, column, text: textOf(type, value, form, strings) })
      },
      text(data) {
        if (inValue) value += data
      },
    },
    limits,
  )
  if (!read.ok) return read
  return cells.length > limits.parts ? no({ code: 'too-large' }) : yes({ cells, merges })
}

function textOf(type: string, value: string, form: string, strings: readonly string[]): string {
  if (type === 's') return (strings[Number(value)] ?? '').trim()
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  return (type === '' || type === 'n' ? printNumber(value, form) : value).trim()
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** `B3` → row 2, column 1. */
function placeOf(reference: string): { row: number; column: number } {
  let column = 0
  let at = 0
  for (; at < reference.length && at < 4; at++) {
    const letter = letters.indexOf(reference.charAt(at))
    if (letter < 0) break
    column = column * 26 + letter + 1
  }
  return { row: (Number.parseInt(reference.slice(at), 10) || 1) - 1, column: Math.max(0, column - 1) }
}

function mergeOf(range: string): Merge | undefined {
  const [from, to] = range.split(':')
  if (!from || !to) return undefined
  const start = placeOf(from)
  const end = placeOf(to)
  if (end.row < start.row || end.column < start.column) return undefined
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 }
}
