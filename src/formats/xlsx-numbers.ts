import { yes, type Result } from '../kernel/result.ts'
import type { Limits } from './limits.ts'
import { readPart } from './office-part.ts'
import type { Unreadable } from './unreadable.table.ts'
import type { Archive } from './zip.ts'

/** For each cell style of a workbook, the code its numbers are printed by. */
export type NumberForms = readonly string[]

// prettier-ignore
const builtIn: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'yyyy-m-d', 15: 'yyyy-m-d', 16: 'yyyy-m-d', 17: 'yyyy-m-d', 22: 'yyyy-m-d',
  31: 'yyyy-m-d', 57: 'yyyy-m-d', 58: 'yyyy-m-d',
}

export function readNumberForms(archive: Archive, limits: Limits): Result<NumberForms, Unreadable> {
  const part = archive.unpack('xl/styles.xml')
  if (!part.ok) return part
  const forms: string[] = []
  if (!part.value) return yes(forms)
  const custom = new Map<number, string>()
  let id = 0
  let inCells = false
  const read = readPart(
    part.value,
    {
      open(element) {
        if (element === 'cellXfs') inCells = true
        else if (element === 'xf' && inCells) forms.push('')
      },
      close(element) {
        if (element === 'cellXfs') inCells = false
      },
      text() {},
      attribute(name, value, element) {
        if (name === 'numFmtId') {
          id = Number(value)
          if (element === 'xf' && inCells) forms[forms.length - 1] = custom.get(id) ?? builtIn[id] ?? ''
        } else if (name === 'formatCode') custom.set(id, value)
      },
    },
    limits,
  )
  return read.ok ? yes(forms) : read
}

const fixed = /^(?:#,#{0,2})?0?(?:\.(0+))?(?:_[ )-])?(%?)(?:_[ )-])?$/
const dated = /y.*m|m.*d/i

/** A stored number as the sheet prints it; by its shortest form where the code is of no simple kind. */
export function printNumber(stored: string, form: string): string {
  const number = Number(stored)
  if (stored === '' || !Number.isFinite(number)) return stored
  const bare = (form.split(';')[0] ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')
  const shape = bare ? fixed.exec(bare) : null
  if (shape) {
    const decimals = shape[1]?.length ?? 0
    return shape[2]
      ? `${(number * 100).toFixed(decimals)}%`
      : Math.abs(number) < 1e15
        ? number.toFixed(decimals)
        : stored
  }
  if (dated.test(bare) && number > 0 && number < 2_958_466) return dayOf(Math.floor(number))
  return Math.abs(number) < 1e15 ? String(number) : stored
}

/** The 1900 calendar of workbooks, in which 1900 is taken for a leap year. */
const dayOf = (serial: number): string =>
  new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * 86_400_000).toISOString().slice(0, 10)
