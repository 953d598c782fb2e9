import { no, yes, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import { readCsv } from './csv.ts'
import { decodeText } from './encoding.ts'
import type { Engines } from './engines.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { readOffice } from './office.ts'
import { readOle } from './ole-document.ts'
import { readRtf } from './rtf.ts'
import { htmlOfScripts, unescapeScript } from './script-html.ts'
import { isBlank, sniff } from './sniff.ts'
import { readText } from './text.ts'
import { textKind } from './text-kind.ts'
import type { Unreadable } from './unreadable.table.ts'

/**
 * Reads any document to blocks. What it is, is told by its content; the name only tells one kind of plain text from
 * another. Refuses, with one code each, what is no document, cannot be opened, or costs more than the limits.
 * Never throws for what stands in a file.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  engines: Engines,
  limits: Limits = defaultLimits,
): Promise<Result<DocumentBlocks, Unreadable>> {
  if (bytes.length > limits.bytes) return no({ code: 'too-large', facts: { bytes: bytes.length, limit: limits.bytes } })
  if (isBlank(bytes)) return no({ code: 'empty' })
  const kind = sniff(bytes)
  switch (kind) {
    case 'pdf':
      return engines.pdf(bytes, limits)
    case 'zip':
      return readOffice(bytes, limits)
    case 'ole':
      return readOle(bytes, limits)
    case 'rtf':
      return readRtf(bytes, limits)
    case 'picture':
      return no({ code: 'unknown-format' })
    case 'old-format':
      return no({ code: 'no-reader' })
    case 'other':
      return readPlain(bytes, name, limits)
    default:
      return kind satisfies never
  }
}

function readPlain(bytes: Uint8Array, name: string, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const decoded = decodeText(bytes)
  if (!decoded) return no({ code: 'unknown-format' })
  if (decoded.text.trim() === '') return no({ code: 'empty' })
  const read = readByKind(decoded.text, name, limits)
  return read.ok && decoded.undone
    ? yes({ ...read.value, about: { ...read.value.about, encoding: 'utf-8 ← gbk' } })
    : read
}

function readByKind(text: string, name: string, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const kind = textKind(text, name)
  switch (kind) {
    case 'html':
      return readPage(text, limits)
    case 'script':
      return readHtml(unescapeScript(text), limits)
    case 'json':
      return readJson(text, limits)
    case 'csv':
      return readCsv(text, limits)
    case 'markdown':
    case 'text':
      return readText(text, kind, limits)
    default:
      return kind satisfies never
  }
}

const emptyPage = 300

/** A page that shows next to nothing may have its content in a script. */
function readPage(text: string, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const page = readHtml(text, limits)
  if (!page.ok || lengthOf(page.value) > emptyPage) return page
  const hidden = htmlOfScripts(text)
  const behind = hidden ? readHtml(hidden, limits) : undefined
  if (!behind?.ok || lengthOf(behind.value) <= lengthOf(page.value)) return page
  return yes({ ...behind.value, about: { ...page.value.about, ...behind.value.about } })
}

const lengthOf = ({ blocks }: DocumentBlocks): number =>
  blocks.reduce(
    (sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : block.rows.length * emptyPage),
    0,
  )
