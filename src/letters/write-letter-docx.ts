import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { page, pointsPerMillimetre, signatureIndents, type } from '../formats/set-type.ts'
import { steadyZip, withoutTimes } from '../formats/steady-zip.ts'
import type { ComposedLetter, LetterBlock } from './composed-letter.ts'
import { keptWithSignature, letterPage, organLines, organSize, signatureLines } from './letter-page.ts'

/**
 * A letter as a Word document, in the letter format of GB/T 9704: A4, red name of the organ and double rules on the first
 * page, title in 小标宋 2号, text in 仿宋 3号 on a grid of 22 lines by 28 characters. The same letter gives the same bytes.
 */
export async function writeLetterDocx(letter: ComposedLetter): Promise<Uint8Array> {
  const keep = keptWithSignature(letter.blocks)
  const file = new Document({
    title: letter.title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: run('body'), paragraph: { spacing: pitch } } },
    },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: twips(page.width), height: twips(page.height) }, margin },
          grid: { type: DocumentGridType.LINES, linePitch: Math.round(type.pitch * 20) },
        },
        headers: { first: organHead(letter.organ), default: empty(Header), even: empty(Header) },
        footers: {
          first: new Footer({ children: rules(true) }),
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: [
          line({
            alignment: AlignmentType.RIGHT,
            spacing: { ...pitch, after: lines(2) },
            children: runs(letter.number),
          }),
          line({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: {
              line: Math.round(type.titlePitch * 20),
              lineRule: LineRuleType.EXACT,
              before: 0,
              after: lines(1),
            },
            children: runs(letter.title, 'title'),
          }),
          line({ keepNext: true, children: runs(`${letter.addressee}：`) }),
          ...letter.blocks.flatMap((block) => paragraphs(block, keep.has(block))),
        ],
      },
    ],
  })
  return steadyZip(await Packer.pack(file, 'uint8array'), {
    'docProps/core.xml': withoutTimes,
    'word/document.xml': unspaced,
    'word/fontTable.xml': withOtherNames,
  })
}

const twips = (millimetres: number): number => Math.round(millimetres * pointsPerMillimetre * 20)
const lines = (count: number): number => Math.round(count * type.pitch * 20)

const margin = {
  top: twips(page.top),
  bottom: twips(page.bottom),
  left: twips(page.left),
  right: twips(page.right),
  header: twips(letterPage.organTop),
  footer: twips(letterPage.rulesAboveBottom),
}

/** In twentieths of a point, rounded to the narrow side, so that 28 characters fill a line. */
const characterSpacing = Math.floor(letterPage.tracking * 20)

const faces = { body: '仿宋_GB2312', heading: '黑体', title: '方正小标宋简体', number: '宋体' } as const
const sizes = { body: type.body, heading: type.body, title: type.title, number: type.pageNumber } as const

const run = (face: keyof typeof faces) => ({
  font: { ascii: faces[face], hAnsi: faces[face], eastAsia: faces[face], hint: 'eastAsia' },
  size: sizes[face] * 2,
  color: '000000',
  ...(face === 'body' && { characterSpacing }),
  language: { value: 'en-US', eastAsia: 'zh-CN' },
})

const pitch = { line: Math.round(type.pitch * 20), lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const character = type.body * 20
const twoCharacters = { firstLine: character * 2 }

const runs = (text: string, face: keyof typeof faces = 'body'): TextRun[] => [new TextRun({ text, ...run(face) })]

/** The red name of the organ, and the double rule 4 mm below it. */
const organHead = (organ: string): Header =>
  new Header({
    children: [
      ...organLines(organ).map(
        (text, index, all) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: {
              line: organSize(organ) * 24,
              lineRule: LineRuleType.EXACT,
              before: 0,
              after: index < all.length - 1 ? 0 : twips(letterPage.rulesBelowOrgan) - 40,
            },
            children: [new TextRun({ ...run('title'), text, size: organSize(organ) * 2, color: letterPage.red })],
          }),
      ),
      ...rules(false),
      new Paragraph({ spacing: { line: 200, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, children: [] }),
    ],
  })

/** Two red lines of 170 mm, centred on the page: thick above thin, or the other way about. */
function rules(thinFirst: boolean): Paragraph[] {
  const sizesInEighths = thinFirst ? [6, 18] : [18, 6]
  const beyond = (letterPage.ruleWidth - (page.width - page.left - page.right)) / 2
  const shift = (page.left - page.right) / 2
  return sizesInEighths.map(
    (size) =>
      new Paragraph({
        spacing: { line: 40, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        indent: { left: -twips(beyond + shift), right: -twips(beyond - shift) },
        border: { bottom: { style: BorderStyle.SINGLE, size, space: 0, color: letterPage.red } },
        children: [],
      }),
  )
}

const empty = (Part: typeof Header): Header =>
  new Part({
    children: [
      new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, children: [] }),
    ],
  })

/** A paragraph on the grid: nothing is added between Chinese and digits, a long address breaks anywhere. */
const line = (options: IParagraphOptions): Paragraph =>
  new Paragraph({ spacing: pitch, autoSpaceEastAsianText: false, wordWrap: true, ...options })

function paragraphs(block: LetterBlock, keepNext: boolean): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [
        line({
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          indent: twoCharacters,
          children: runs(block.text, 'heading'),
        }),
      ]
    case 'paragraph':
      return [text(block.text, keepNext)]
    case 'list':
      return block.items.map((item, index) => text(numbered(block.items, item, index), false))
    case 'attachments':
      return block.items.map((item, index) => attachment(numbered(block.items, item, index), index))
    case 'signature':
      return signature([...signatureLines(block.organ), block.date])
    case 'note':
      return [line({ spacing: { ...pitch, before: lines(1) }, indent: twoCharacters, children: runs(block.text) })]
    default:
      return block satisfies never
  }
}

const text = (value: string, keepNext: boolean): Paragraph =>
  line({
    alignment: AlignmentType.BOTH,
    keepNext,
    keepLines: keepNext,
    indent: twoCharacters,
    children: runs(value),
  })

const numbered = (items: readonly string[], item: string, index: number): string =>
  items.length > 1 ? `${index + 1}.${item}` : item

/** 附件： two characters in; what follows it, and every further line, three characters further. */
const attachment = (item: string, index: number): Paragraph =>
  line({
    keepNext: true,
    spacing: { ...pitch, before: index === 0 ? lines(1) : 0 },
    indent: { left: character * 5, hanging: character * 3 },
    tabStops: [{ type: TabStopType.LEFT, position: character * 5 }],
    children: runs(`${index === 0 ? '附件：' : ''}\t${item}`),
  })

function signature(all: readonly string[]): Paragraph[] {
  const indents = signatureIndents(all)
  return all.map((words, index) =>
    line({
      alignment: AlignmentType.RIGHT,
      keepNext: true,
      spacing: { ...pitch, before: index === 0 ? lines(2) : 0 },
      indent: { right: Math.round((indents[index] ?? 0) * character) },
      children: runs(words),
    }),
  )
}

/** The page number stands 7 mm below the block, the footer ends with the rules of the first page. */
const numberAboveFooter = twips(page.bottom - page.numberBelow - letterPage.rulesAboveBottom) - type.pageNumber * 20

const pageNumber = (alignment: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { [alignment]: type.pageNumber * 20 },
        spacing: { line: type.pageNumber * 20, lineRule: LineRuleType.EXACT, before: 0, after: numberAboveFooter },
        children: [new TextRun({ ...run('number'), children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })

/** What the faces are called where the older names are not known. */
const otherNames = {
  body: '仿宋,FangSong,STFangsong',
  heading: 'SimHei',
  title: '方正小标宋_GBK,FZXiaoBiaoSong-B05S,STZhongsong',
  number: 'SimSun',
} as const satisfies Record<keyof typeof faces, string>

const fontTable = (Object.keys(faces) as (keyof typeof faces)[])
  .map((face) => `<w:font w:name="${faces[face]}"><w:altName w:val="${otherNames[face]}"/></w:font>`)
  .join('')

const withOtherNames = (xml: string): string => xml.replace(/\/>\s*$/, `>${fontTable}</w:fonts>`)

/** The library turns off the space beside digits; that beside letters goes with it. */
const unspaced = (xml: string): string =>
  xml.replaceAll('<w:autoSpaceDN w:val="false"/>', '<w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/>')
