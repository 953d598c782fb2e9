import type { SheetRow, SheetRows } from '../formats/sheet-rows.ts'
import type { ImportField } from './import-fields.table.ts'
import { passedOver, unclearHeadings } from './import-fields.table.ts'
import { bare, bareOutside } from './import-text.ts'

/** How an office's own words are to be understood, where ours do not do or leave a choice. */
export interface ImportMapping {
  /** Heading → field, or null for a column of which nothing is brought in. */
  readonly columns?: Readonly<Record<string, string | null>>
  /** Field → word of the office → code. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Field → what holds where the column is missing or empty. */
  readonly defaults?: Readonly<Record<string, string>>
}

/** What is thought of one column. */
export interface HeadColumn {
  /** From 0. */
  readonly column: number
  readonly heading: string
  readonly field?: string
  /** `unclear`: may mean one of `may`; `twice`: another column is the same field already; `passed-over`: nothing of it is brought in. */
  readonly state: 'taken' | 'mapped' | 'unclear' | 'twice' | 'passed-over' | 'unknown'
  readonly may?: readonly string[]
}

/** A sheet with its head found. */
export interface HeadedSheet {
  readonly name: string
  readonly columns: readonly HeadColumn[]
  readonly body: readonly SheetRow[]
}

type Fields = Readonly<Record<string, ImportField>>

/** Within how many rows from the top a head is looked for. */
const deepest = 30
/** So many headings known make a row a head. */
const fewest = 3

/**
 * Finds the head of a sheet, in one row or in two (a group above its columns), under titles and notes, and what each
 * column is. Undefined when no row has three known headings.
 */
export function readHead({ name, rows }: SheetRows, fields: Fields, mapping: ImportMapping): HeadedSheet | undefined {
  const names = nameBook(fields, mapping)
  let best: { at: number; headings: readonly string[]; known: number; height: number } | undefined
  for (let at = 0; at < Math.min(rows.length, deepest); at += 1) {
    const one = rows[at]?.cells ?? []
    for (const [height, headings] of [
      [1, one],
      [2, joined(one, rows[at + 1]?.cells ?? [], names)],
    ] as const) {
      const known = new Set(headings.flatMap((heading) => names.fieldOf(heading) ?? [])).size
      if (known >= fewest && known > (best?.known ?? 0)) best = { at, headings, known, height }
    }
  }
  if (!best) return undefined
  const columns = understood(best.headings, names)
  const head = best.headings.map(bare).join(' ')
  const body = rows.slice(best.at + best.height).filter(({ cells }) => cells.map(bare).join(' ').trim() !== head.trim())
  return { name, columns, body }
}

interface NameBook {
  /** The field a heading is known for; undefined when it is unclear or not known. */
  readonly fieldOf: (heading: string) => string | undefined
  readonly mapped: (heading: string) => string | null | undefined
  readonly may: (heading: string) => readonly string[] | undefined
  readonly isPassedOver: (heading: string) => boolean
}

function nameBook(fields: Fields, { columns = {} }: ImportMapping): NameBook {
  const book = new Map<string, string>()
  for (const [field, { label, headings }] of Object.entries(fields))
    for (const heading of [label.zh, field, ...headings]) if (!book.has(bare(heading))) book.set(bare(heading), field)
  const own = new Map(Object.entries(columns).map(([heading, field]) => [bare(heading), field]))
  const unclear = new Map(
    Object.entries(unclearHeadings).map(([heading, may]) => [bare(heading), may.filter((field) => field in fields)]),
  )
  const over = new Set(passedOver.map(bare))
  const look = <Value>(map: ReadonlyMap<string, Value>, heading: string): Value | undefined =>
    map.get(bare(heading)) ?? map.get(bareOutside(heading))
  return {
    fieldOf: (heading) => own.get(bare(heading)) ?? (own.has(bare(heading)) ? undefined : look(book, heading)),
    mapped: (heading) => own.get(bare(heading)),
    may: (heading) => look(unclear, heading),
    isPassedOver: (heading) => over.has(bare(heading)) || over.has(bareOutside(heading)),
  }
}

/** Headings of two rows: the lower under the group it belongs to, whichever reading is known. */
function joined(upper: readonly string[], lower: readonly string[], names: NameBook): readonly string[] {
  let group = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = upper[column] ?? ''
    const below = lower[column] ?? ''
    if (own !== '') group = own
    if (below === '') return own
    const readings = [`${group}${below}`, below, own]
    return readings.find((reading) => names.fieldOf(reading) !== undefined) ?? (own === '' ? below : `${group}${below}`)
  })
}

function understood(headings: readonly string[], names: NameBook): readonly HeadColumn[] {
  const taken = new Set<string>()
  const first = headings.map((heading, column): HeadColumn | undefined => {
    if (heading === '') return undefined
    const mapped = names.mapped(heading)
    if (mapped === null) return { column, heading, state: 'passed-over' }
    const field = names.fieldOf(heading)
    if (field === undefined) {
      const may = names.may(heading)
      if (may?.length) return { column, heading, state: 'unclear', may }
      return { column, heading, state: names.isPassedOver(heading) ? 'passed-over' : 'unknown' }
    }
    if (taken.has(field)) return { column, heading, field, state: 'twice' }
    taken.add(field)
    return { column, heading, field, state: mapped === undefined ? 'taken' : 'mapped' }
  })
  return first.flatMap((one) => {
    if (one?.state !== 'unclear') return one ?? []
    const free = (one.may ?? []).filter((field) => !taken.has(field))
    const [only] = free
    if (only === undefined || free.length > 1) return only === undefined ? { ...one, state: 'twice' as const } : one
    taken.add(only)
    return { column: one.column, heading: one.heading, field: only, state: 'taken' as const }
  })
}
