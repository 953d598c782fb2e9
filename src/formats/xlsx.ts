import { no, yes, type Result } from '../kernel/result.ts'
import type { Block, DocumentBlocks } from './blocks.ts'
import type { Limits } from './limits.ts'
import { readPart } from './office-part.ts'
import type { Unreadable } from './unreadable.table.ts'
import { sheetBlocks } from './xlsx-blocks.ts'
import { readNumberForms } from './xlsx-numbers.ts'
import { readSheet } from './xlsx-sheet.ts'
import { readSharedStrings } from './xlsx-strings.ts'
import type { Archive } from './zip.ts'

/**
 * Reads a workbook: each visible sheet as a table with merged cells, its sentences and headings as paragraphs. Hidden
 * sheets are not read, but named in `about.hiddenSheets`. Refuses what the archive refuses, and more cells than the limits allow.
 */
export function readXlsx(archive: Archive, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const listed = listSheets(archive, limits)
  if (!listed.ok) return listed
  const strings = readSharedStrings(archive, limits)
  if (!strings.ok) return strings
  const forms = readNumberForms(archive, limits)
  if (!forms.ok) return forms
  const blocks: Block[] = []
  let left = limits.parts
  for (const sheet of listed.value.filter(({ hidden }) => !hidden)) {
    const part = archive.unpack(sheet.path)
    if (!part.ok) return part
    if (!part.value) continue
    const read = readSheet(part.value, strings.value, forms.value, { ...limits, parts: left })
    if (!read.ok) return read
    left -= read.value.cells.length
    const tables = blocks.filter(({ kind }) => kind === 'table').length
    for (const block of sheetBlocks(read.value, sheet.name, tables)) blocks.push(block)
  }
  const hidden = listed.value.filter((sheet) => sheet.hidden).map(({ name }) => name)
  return yes({ format: 'xlsx', blocks, ...(hidden.length && { about: { hiddenSheets: hidden.join('\n') } }) })
}

export interface ListedSheet {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
}

/** The sheets of a workbook in their order, with the part each is kept in. */
export function listSheets(archive: Archive, limits: Limits): Result<ListedSheet[], Unreadable> {
  const workbook = archive.unpack('xl/workbook.xml')
  if (!workbook.ok) return workbook
  const relations = archive.unpack('xl/_rels/workbook.xml.rels')
  if (!relations.ok) return relations
  if (!workbook.value || !relations.value) return no({ code: 'damaged' })
  const sheets: { name: string; id: string; hidden: boolean }[] = []
  const targets = new Map<string, string>()
  let relation = ''
  let target = ''
  const silent = { open() {}, close() {}, text() {} }
  const read = readPart(
    workbook.value,
    {
      ...silent,
      open(element) {
        if (element === 'sheet') sheets.push({ name: '', id: '', hidden: false })
      },
      attribute(name, value, element) {
        const sheet = element === 'sheet' ? sheets.at(-1) : undefined
        if (!sheet) return
        if (name === 'name') sheet.name = value
        else if (name.endsWith(':id')) sheet.id = value
        else if (name === 'state') sheet.hidden = value !== 'visible'
      },
    },
    limits,
  )
  if (!read.ok) return read
  const related = readPart(
    relations.value,
    {
      ...silent,
      attribute(name, value) {
        if (name === 'Id') relation = value
        else if (name === 'Target') target = value
      },
      close(element) {
        if (element === 'Relationship') targets.set(relation, target)
      },
    },
    limits,
  )
  if (!related.ok) return related
  return yes(sheets.map(({ name, id, hidden }) => ({ name, hidden, path: pathOf(targets.get(id) ?? '') })))
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
