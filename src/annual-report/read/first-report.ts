import type { Block, DocumentBlocks } from '../../formats/blocks.ts'
import type { NotRead } from '../report.ts'
import { plain } from './plain.ts'
import { titledBy } from './read-title.ts'

/** The heading of a part, and a sign that stands in it in any case. */
interface PartHeading {
  readonly words: RegExp
  readonly sign: string
}

const partOne: PartHeading = { words: /^(?:第?一(?:部分)?[、．.，：])?总体情况$/, sign: '总' }
const partSix: PartHeading = { words: /^(?:第?六(?:部分)?[、．.，：])?其[他它]需要报告的?事项/, sign: '需' }
const longestTitle = 80
/** A row every form has; without it a part one is no report of its own, but a table of contents. */
const rowOfTable3 = /本年新收政府信息公开申请数量/

/** A document of one report, and what was left out of it. */
export interface FirstReport {
  readonly document: DocumentBlocks
  readonly notRead: readonly NotRead[]
}

/**
 * The document up to where a second whole report begins: pages carry several, and figures of one must not be taken
 * for those of the other. What was left out is named.
 */
export function firstReport(document: DocumentBlocks): FirstReport {
  const { blocks } = document
  const six = blocks.findIndex((block) => saysLine(block, partSix))
  const next = six < 0 ? -1 : blocks.findIndex((block, index) => index > six && saysLine(block, partOne))
  if (next < 0) return { document, notRead: [] }
  const title = blocks.findLastIndex((block, index) => index > six && index < next && isTitle(block))
  const cut = title < 0 ? next : title
  const [own, others] = [blocks.slice(0, cut), blocks.slice(cut)]
  if (!own.some(holdsTable3) || !others.some(holdsTable3)) return { document, notRead: [] }
  const [first] = others
  const what = first?.kind === 'paragraph' ? first.text.trim() : ''
  return { document: { ...document, blocks: own }, notRead: [{ what, why: 'other-report', at: first?.place ?? {} }] }
}

const saysLine = (block: Block, { words, sign }: PartHeading): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= longestTitle &&
  block.text.includes(sign) &&
  words.test(plain(block.text))

function isTitle(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.text.length > longestTitle) return false
  const titled = titledBy(plain(block.text), block.place)
  return titled !== undefined && titled.organ !== null && titled.year !== null
}

const holdsTable3 = (block: Block): boolean =>
  block.kind === 'paragraph'
    ? rowOfTable3.test(plain(block.text))
    : block.rows.some((row) => row.some(({ text }) => rowOfTable3.test(plain(text))))
