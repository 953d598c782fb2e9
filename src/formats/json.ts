import { no, yes, type Result } from '../kernel/result.ts'
import type { Block, DocumentBlocks } from './blocks.ts'
import { readHtml } from './html.ts'
import { jsonTable, scalarText, type Json } from './json-tables.ts'
import type { Limits } from './limits.ts'
import { readText } from './text.ts'
import type { Unreadable } from './unreadable.table.ts'

/** The text of a number as it is printed, which `JSON.parse` would lose (`1.10`). */
const parse = JSON.parse as (
  text: string,
  revive: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => Json

/**
 * Reads JSON of no known schema: `{ columns, rows }`, lists of lists and lists of like objects are tables; strings are
 * HTML, text or a paragraph by what stands in them; short values under other names go to `about`. Refuses what is
 * nested deeper than the limits allow ('damaged').
 */
export function readJson(text: string, limits: Limits): Result<DocumentBlocks, Unreadable> {
  if (text.length > limits.parts * 20) return no({ code: 'too-large', facts: { parts: limits.parts } })
  const value = parsedOf(text)
  if (value === undefined) return no({ code: 'damaged', facts: { depth: limits.depth } })
  const blocks: Block[] = []
  const about: Record<string, string> = {}
  const read = walk(value, '', { blocks, about, limits }, 0)
  if (!read.ok) return read
  return yes({ format: 'json', blocks, ...(Object.keys(about).length && { about }) })
}

/** Undefined when it is nested so deep that the parser runs out of its stack. */
function parsedOf(text: string): Json | undefined {
  try {
    return parse(text, (_, parsed, { source }) => (typeof parsed === 'number' && source ? source : parsed))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

interface Found {
  readonly blocks: Block[]
  readonly about: Record<string, string>
  readonly limits: Limits
}

const longestAbout = 200

function walk(value: Json, name: string, found: Found, depth: number): Result<true, Unreadable> {
  if (depth > found.limits.depth) return no({ code: 'damaged', facts: { depth } })
  if (found.blocks.length > found.limits.parts) return no({ code: 'too-large' })
  if (typeof value === 'string') return readString(value, name, found)
  if (value === null || typeof value !== 'object') return yes(true)
  const table = jsonTable(value, found.blocks.filter(({ kind }) => kind === 'table').length + 1)
  if (table) {
    found.blocks.push(table.block)
    return table.rest ? walk(table.rest, name, found, depth + 1) : yes(true)
  }
  for (const [key, entry] of Object.entries(value)) {
    const read = walk(entry, Array.isArray(value) ? name : key, found, depth + 1)
    if (!read.ok) return read
  }
  return yes(true)
}

function readString(raw: string, name: string, { blocks, about, limits }: Found): Result<true, Unreadable> {
  const text = raw.toWellFormed()
  const inner = /<(?:p|div|table|br|span|h[1-6])\b[^<>]*>/i.test(text)
    ? readHtml(text, limits)
    : text.includes('\n')
      ? readText(text, 'text', limits)
      : undefined
  if (inner && !inner.ok) return inner
  if (inner) for (const block of inner.value.blocks) blocks.push(block)
  else if (/[\u4e00-\u9fff]/.test(text)) blocks.push({ kind: 'paragraph', text: text.trim(), place: {} })
  if (!inner && name && text && text.length <= longestAbout) about[name] ??= scalarText(text)
  return yes(true)
}
