import { no, yes, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import { DocxBody } from './docx-body.ts'
import { Numbering, readNumbering } from './docx-numbering.ts'
import type { Limits } from './limits.ts'
import { readPart } from './office-part.ts'
import type { Unreadable } from './unreadable.table.ts'
import type { Archive } from './zip.ts'

/**
 * Reads a Word document (docx, docm, dotx): its body with tables, text boxes, automatic numbers and accepted changes;
 * headers, footers, notes and comments are left out. Refuses what the archive refuses, and a file without a body ('damaged').
 */
export function readDocx(archive: Archive, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const name = mainPart(archive)
  const main = archive.unpack(name)
  if (!main.ok) return main
  if (!main.value) return no({ code: 'damaged', facts: { entry: name } })
  const numbering = numberingOf(archive, name.slice(0, name.lastIndexOf('/') + 1), limits)
  if (!numbering.ok) return numbering
  const body = new DocxBody(numbering.value, limits.parts)
  const read = readPart(main.value, body, limits, [looksOnly, emptied, emptiedParagraphs])
  if (!read.ok) return read
  if (!body.isDocument) return no({ code: 'damaged', facts: { entry: name } })
  const blocks = body.writer.finish()
  const title = titleOf(archive)
  return yes(title ? { format: 'docx', blocks, about: { title } } : { format: 'docx', blocks })
}

/**
 * Elements that only say how something looks, then what they leave empty; they are most of a body and need not be taken
 * apart.
 */
const looksOnly =
  /<w:(?:gridSpan w:val="1|tblHeader|rFonts|b|bCs|i|iCs|sz|szCs|color|kern|lang|spacing|ind|jc|top|left|bottom|right|insideH|insideV|tcW|vAlign|shd|noWrap|widowControl|snapToGrid|keepNext|keepLines|suppressLineNumbers|hideMark|tcFitText|trHeight|cantSplit|gridCol|outlineLvl|highlight|u|bdr|w|position|adjustRightInd|topLinePunct|autoSpaceDE|autoSpaceDN|overflowPunct|kinsoku|wordWrap)\b[^<>]*\/>/g
const emptied = /<w:(rPr|tcPr|trPr|tcBorders|tcMar|tblPrEx|tblBorders|tblCellMar)><\/w:\1>/g
const emptiedParagraphs = /<w:pPr><\/w:pPr>/g

const relation = /<Relationship\b[^<>]*\/officeDocument"[^<>]*>/
const target = /Target="\/?([^"]+)"/

function mainPart(archive: Archive): string {
  if (archive.names.has('word/document.xml')) return 'word/document.xml'
  const relations = archive.unpack('_rels/.rels')
  const text = relations.ok && relations.value ? new TextDecoder().decode(relations.value.subarray(0, 100_000)) : ''
  return target.exec(relation.exec(text)?.[0] ?? '')?.[1] ?? 'word/document.xml'
}

function numberingOf(archive: Archive, folder: string, limits: Limits): Result<Numbering, Unreadable> {
  const lists = archive.unpack(`${folder}numbering.xml`)
  if (!lists.ok) return lists
  if (!lists.value) return yes(new Numbering(new Map(), new Map()))
  const styles = archive.unpack(`${folder}styles.xml`)
  return styles.ok ? readNumbering(lists.value, styles.value, limits) : styles
}

/** The properties are a courtesy: a file whose properties are broken is still read. */
function titleOf(archive: Archive): string {
  const core = archive.unpack('docProps/core.xml')
  if (!core.ok || !core.value) return ''
  return (
    /<dc:title>([^<]*)<\/dc:title>/.exec(new TextDecoder().decode(core.value.subarray(0, 100_000)))?.[1]?.trim() ?? ''
  )
}
