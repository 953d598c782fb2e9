/** What an element is to a table: itself, one of its rows, or a cell. */
export type TablePart = 'table' | 'tr' | 'td'

/** The parts that may be opened inside each, and on the page itself. */
export const partsWithin: Readonly<Record<TablePart | 'page', readonly TablePart[]>> = {
  page: ['table'],
  table: ['tr', 'td'],
  tr: ['td'],
  td: ['table'],
}

const displays: ReadonlyMap<string, TablePart> = new Map([
  ['table', 'table'],
  ['inline-table', 'table'],
  ['table-row', 'tr'],
  ['table-cell', 'td'],
])

const roles: ReadonlyMap<string, TablePart> = new Map([
  ['table', 'table'],
  ['grid', 'table'],
  ['treegrid', 'table'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['gridcell', 'td'],
  ['columnheader', 'td'],
  ['rowheader', 'td'],
])

const ownParts: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'])
const display = /display\s*:\s*([a-z-]+)/i

/** The part of a table an element is shown as by its style or its role, though its name is another; undefined when none. */
export function shownAs(name: string, { style, role }: Readonly<Record<string, string>>): TablePart | undefined {
  if (role === undefined && !style?.includes('able')) return undefined
  if (ownParts.has(name)) return undefined
  return roles.get(role?.toLowerCase() ?? '') ?? displays.get(display.exec(style ?? '')?.[1]?.toLowerCase() ?? '')
}
