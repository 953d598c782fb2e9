import { manuscriptFromJson } from '../annual-report/render/from-json.ts'
import { layOut } from '../annual-report/render/lay-out.ts'
import type { Manuscript } from '../annual-report/manuscript.ts'
import type { DocumentBlocks } from '../formats/blocks.ts'
import { printBlocks } from '../formats/print-blocks.ts'
import { no, yes, type Result } from '../kernel/result.ts'
import type { NotReadable } from './not-opened.table.ts'

/**
 * The document of a manuscript in JSON, laid out as it would be printed, to be read like any other. Undefined when the
 * JSON is no manuscript and no reading of a report: tables of others come as JSON too.
 */
export function documentFromJson(bytes: Uint8Array): Result<DocumentBlocks, NotReadable> | undefined {
  const value = parse(new TextDecoder().decode(bytes))
  if (typeof value !== 'object' || value === null || !('figures' in value || 'gongkai' in value)) return undefined
  const manuscript = readManuscript(bytes)
  return manuscript.ok ? yes(printBlocks(layOut(manuscript.value))) : manuscript
}

/** Faults named at most: the first ones tell what kind of file it is. */
const mostFaults = 5

/** A manuscript from the bytes of a JSON file; refuses with the fields that cannot be taken. */
export function readManuscript(bytes: Uint8Array): Result<Manuscript, NotReadable> {
  const value = parse(new TextDecoder().decode(bytes))
  if (value === undefined) return no({ code: 'no-report' })
  const manuscript = manuscriptFromJson(value)
  if (manuscript.ok) return manuscript
  const faults = manuscript.no.slice(0, mostFaults).map(({ field, reason }) => ({ field, says: reason }))
  return no({ code: 'no-report', faults })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
