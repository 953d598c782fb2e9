import type { Unreadable } from './unreadable.table.ts'
import type { Limits } from './limits.ts'
import type { PdfEngine } from './pdf-engine.ts'
import type { PageContent } from './pdf-page.ts'
import { readPage } from './pdf-page.ts'
import { unknownCharacter } from './pdf-characters.ts'
import { withNewEnd } from './pdf-repair.ts'
import { isBlank } from './pdf-text.ts'
import type { Result } from '../kernel/result.ts'
import { no, yes } from '../kernel/result.ts'

export interface PdfContent {
  readonly pages: readonly PageContent[]
  readonly about: Readonly<Record<string, string>>
}

/** Fewer characters than this are a stamp or a page number on a scan. */
const fewestCharacters = 10

/** Annual reports have tens of pages; yearbooks have hundreds. */
const mostPages = 2000

const refusals: Readonly<Record<number, Unreadable['code']>> = { 4: 'encrypted', 5: 'encrypted' }

/** What PDFium tells of a document; every handle is given back before it returns. */
export function readContent(engine: PdfEngine, bytes: Uint8Array, limits: Limits): Result<PdfContent, Unreadable> {
  const read = readFile(engine, bytes, limits)
  if (read.ok || read.no.code !== 'damaged') return read
  const repaired = withNewEnd(bytes)
  return repaired ? readFile(engine, repaired, limits) : read
}

function readFile(engine: PdfEngine, bytes: Uint8Array, limits: Limits): Result<PdfContent, Unreadable> {
  const { call } = engine
  const file = call.malloc(bytes.length)
  if (file === 0) return no({ code: 'too-large', facts: { bytes: bytes.length } })
  engine.bytes().set(bytes, file)
  const document = call.FPDF_LoadMemDocument(file, bytes.length, 0)
  const read =
    document === 0 ? no({ code: refusals[call.FPDF_GetLastError()] ?? 'damaged' }) : contentOf(engine, document, limits)
  if (document !== 0) call.FPDF_CloseDocument(document)
  call.free(file)
  return read
}

function contentOf(engine: PdfEngine, document: number, limits: Limits): Result<PdfContent, Unreadable> {
  const count = engine.call.FPDF_GetPageCount(document)
  if (count > mostPages) return no({ code: 'too-large', facts: { pages: count, limit: mostPages } })
  const pages: PageContent[] = []
  let characters = 0
  for (let index = 0; index < count; index++) {
    const page = readPage(engine, document, index)
    if (!page) continue
    pages.push(page)
    characters += page.glyphs.filter(({ text }) => text !== unknownCharacter && !isBlank(text)).length
    if (characters * bytesOfCharacter > limits.unpackedBytes) return no({ code: 'bomb', facts: { page: index + 1 } })
  }
  if (pages.length === 0) return no({ code: 'damaged' })
  if (characters < fewestCharacters) return no({ code: 'no-text', facts: { pages: count } })
  return yes({ pages, about: aboutOf(engine, document) })
}

/** What a character with its place takes in memory, roughly. */
const bytesOfCharacter = 100

const aboutKeys = { title: 'Title', creator: 'Creator', producer: 'Producer', created: 'CreationDate' } as const

function aboutOf(engine: PdfEngine, document: number): Record<string, string> {
  const known = Object.entries(aboutKeys).map(([name, key]) => [name, metaText(engine, document, key)] as const)
  return Object.fromEntries(known.filter(([, text]) => text !== ''))
}

function metaText({ call, scratch, bytes }: PdfEngine, document: number, key: string): string {
  const [room, name] = [2048, scratch + 2048]
  bytes().set([...new TextEncoder().encode(key), 0], name)
  const length = call.FPDF_GetMetaText(document, name, scratch, room)
  if (length <= 2 || length > room) return ''
  return new TextDecoder('utf-16le').decode(bytes().slice(scratch, scratch + length - 2)).trim()
}
