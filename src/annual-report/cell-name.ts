import type { Words } from '../kernel/words.ts'
import type { Edition } from './edition.ts'
import type { FigureKey } from './figures.ts'

const tableNames = {
  '2': { zh: '表二', en: 'table 2' },
  '3': { zh: '表三', en: 'table 3' },
  '4': { zh: '表四', en: 'table 4' },
} as const

/** How a clerk calls a table: 表三, table 3. */
export const tableName = (table: 2 | 3 | 4): Words => tableNames[table]

/** The row of a cell in the words of the form: “（三）不予公开1.属于国家秘密”. Unknown rows give their key. */
export function rowName(edition: Edition, table: 2 | 3 | 4, row: string): Words {
  if (table === 2) {
    const found = edition.table2.flatMap(({ rows }) => rows).find(({ key }) => key === row)
    return found ? { zh: found.label, en: found.en } : bare(row)
  }
  if (table === 4) {
    const group = edition.table4.groups.find(({ key }) => key === row)
    return group ? { zh: group.path.join('·'), en: group.en } : bare(row)
  }
  const found = edition.table3.rows.find(({ key }) => key === row)
  if (!found) return bare(row)
  const own = found.path.length > 1 ? found.path.slice(1) : found.path
  return { zh: own.map(short).join(''), en: found.en }
}

/** The column of a cell in the words of the form. Unknown columns give their key. */
export function columnName(edition: Edition, table: 2 | 3 | 4, row: string, column: string): Words {
  if (table === 2) {
    const block = edition.table2.find(({ rows }) => rows.some(({ key }) => key === row))
    const found = block?.columns.find(({ key }) => key === column)
    return found ? { zh: found.label, en: found.en } : bare(column)
  }
  const columns = table === 3 ? edition.table3.columns : edition.table4.columns
  const found = columns.find(({ key }) => key === column)
  return found ? { zh: found.label, en: found.en } : bare(column)
}

/** Cells of one row by table, row and columns: 表三“（一）予以公开”的“总计”. */
export function cellName(edition: Edition, first: FigureKey, ...more: readonly FigureKey[]): Words {
  const { table, row } = splitKey(first)
  const name = rowName(edition, table, row)
  const columns = [first, ...more].map((key) => columnName(edition, table, row, splitKey(key).column))
  return {
    zh: `${tableName(table).zh}“${name.zh}”的${columns.map(({ zh }) => `“${zh}”`).join('、')}`,
    en: `${tableName(table).en}, “${name.en}”, ${columns.map(({ en }) => en).join(' and ')}`,
  }
}

/** A figure key taken apart: the row may have dots of its own (denied.4), the column has none. */
export function splitKey(key: FigureKey): { readonly table: 2 | 3 | 4; readonly row: string; readonly column: string } {
  const parts = key.split('.')
  return {
    table: Number(key.charAt(1)) as 2 | 3 | 4,
    row: parts.slice(1, -1).join('.'),
    column: parts.at(-1) ?? '',
  }
}

const bare = (word: string): Words => ({ zh: word, en: word })

/** Long labels of the form without their explanation: “（二）部分公开”. */
const short = (label: string): string => (label.length > 20 ? (label.split(/(?<=.{5})[（、，]/, 1)[0] ?? label) : label)
