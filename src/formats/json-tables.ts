import type { Cell, Table } from './blocks.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }
type Row = readonly string[]

/** The table a JSON value is, with what stands beside it in the same object; undefined when it is none. */
export function jsonTable(
  value: readonly Json[] | JsonObject,
  table: number,
): { readonly block: Table; readonly rest?: JsonObject } | undefined {
  if (isList(value)) {
    const rows = listRows(value)
    return rows && { block: tableOf(rows, table) }
  }
  const { columns, rows, ...rest } = value
  if (isList(columns) && columns.every(isScalar) && rows !== undefined && rows !== null && typeof rows === 'object') {
    const head = columns.map(scalarText)
    const body = isList(rows) ? bodyRows(rows, head) : labelledRows(rows)
    if (!body) return undefined
    const indent = body.every((row) => row.length > head.length) ? [''] : []
    return { block: tableOf([[...indent, ...head], ...body], table), rest }
  }
  const labelled = Object.keys(value).length > 1 ? labelledRows(value) : undefined
  return labelled && { block: tableOf(labelled, table) }
}

export const scalarText = (value: Json): string =>
  value === null ? '' : typeof value === 'object' ? '' : String(value).toWellFormed().trim()

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
const isScalar = (value: Json): boolean => value === null || typeof value !== 'object'
const isObject = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** Lists of values, or objects with the same kind of values, one a row. */
function listRows(list: readonly Json[]): Row[] | undefined {
  if (list.length < 2) return undefined
  if (list.every((row): row is readonly Json[] => isList(row) && row.every(isScalar)))
    return list.map((row) => row.map(scalarText))
  if (!list.every((row): row is JsonObject => isObject(row) && Object.values(row).every(isScalar))) return undefined
  const head = [...new Set(list.flatMap((row) => Object.keys(row)))]
  return [head, ...list.map((row) => head.map((key) => scalarText(row[key] ?? null)))]
}

function bodyRows(rows: readonly Json[], head: Row): Row[] | undefined {
  const body: Row[] = []
  for (const row of rows) {
    if (isList(row) && row.every(isScalar)) body.push(row.map(scalarText))
    else if (isObject(row) && Object.values(row).every(isScalar))
      body.push(head.map((key) => scalarText(row[key] ?? null)))
    else return undefined
  }
  return body
}

/** `{ label: [values] }`, one row each. */
function labelledRows(rows: JsonObject): Row[] | undefined {
  const body: Row[] = []
  for (const [label, values] of Object.entries(rows)) {
    if (!isList(values) || !values.every(isScalar)) return undefined
    body.push([label.toWellFormed().trim(), ...values.map(scalarText)])
  }
  return body.length ? body : undefined
}

function tableOf(rows: readonly Row[], table: number): Table {
  return {
    kind: 'table',
    place: { table },
    rows: rows.map((row, index) =>
      row.map((text, column): Cell => ({
        text,
        column,
        columns: 1,
        rows: 1,
        place: { table, row: index + 1, column: column + 1 },
      })),
    ),
  }
}
