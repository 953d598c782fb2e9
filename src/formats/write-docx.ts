import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { placeCells } from './place-cells.ts'
import type { PrintDocument, PrintPart, PrintTable } from './print-document.ts'
import {
  cellSize,
  cellWidth,
  columnWidths,
  page,
  pointsPerMillimetre,
  signatureIndents,
  titleLines,
  type,
} from './set-type.ts'
import { steadyZip, withoutTimes } from './steady-zip.ts'

/**
 * A Word document set as official papers are: A4, 仿宋 3号 on a pitch of 22 lines, headings in 黑体 and 楷体, title in
 * 小标宋, bordered tables whose header rows repeat and whose rows stay whole. The same document gives the same bytes.
 */
export async function writeDocx(document: PrintDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: styles },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { size: { width: twips(page.width), height: twips(page.height) }, margin } },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(titleLines(document.title).join('\n')) }),
          ...document.parts.flatMap((part, index) => children(part, document.parts[index + 1])),
        ],
      },
    ],
  })
  return steadyZip(await Packer.pack(file, 'uint8array'), { 'docProps/core.xml': withoutTimes })
}

const twips = (millimetres: number): number => Math.round(millimetres * pointsPerMillimetre * 20)

const margin = {
  top: twips(page.top),
  bottom: twips(page.bottom),
  left: twips(page.left),
  right: twips(page.right),
  footer: twips(page.bottom - page.numberBelow) - type.pageNumber * 20,
}

const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia, hint: 'eastAsia' })
const pitch = (points: number) => ({ line: Math.round(points * 20), lineRule: LineRuleType.EXACT, before: 0, after: 0 })
const twoCharacters = { firstLine: type.body * 2 * 20 }

const heading = (eastAsia: string) => ({
  run: { font: font(eastAsia), size: type.body * 2, bold: false, italics: false, color: '000000' },
  paragraph: { spacing: pitch(type.pitch), indent: twoCharacters, keepNext: true },
})

const styles = {
  document: {
    run: { font: font('仿宋'), size: type.body * 2, language: { value: 'en-US', eastAsia: 'zh-CN' } },
  },
  title: {
    run: { font: font('方正小标宋简体'), size: type.title * 2, bold: false, color: '000000' },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { ...pitch(type.titlePitch), after: Math.round(type.pitch * 20) },
    },
  },
  heading1: heading('黑体'),
  heading2: heading('楷体'),
}

const runs = (text: string, size?: number): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index && { break: 1 }), ...(size && { size: size * 2 }) }))

function children(part: PrintPart, next: PrintPart | undefined): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          ...(next?.kind === 'table' && { spacing: { ...pitch(type.pitch), after: 120 } }),
          children: runs(part.text),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.BOTH,
          keepNext: next?.kind === 'signature',
          spacing: pitch(type.pitch),
          indent: twoCharacters,
          children: runs(part.text),
        }),
      ]
    case 'signature':
      return signature(part.lines)
    case 'table':
      return [table(part), new Paragraph({ spacing: { line: 240, lineRule: LineRuleType.EXACT, before: 0, after: 0 } })]
    default:
      return part satisfies never
  }
}

function signature(lines: readonly string[]): Paragraph[] {
  const indents = signatureIndents(lines)
  return lines.map(
    (line, index) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        keepNext: index < lines.length - 1,
        spacing: { ...pitch(type.pitch), before: index ? 0 : Math.round(type.pitch * 20) },
        indent: { right: Math.round((indents[index] ?? 0) * type.body * 20) },
        children: runs(line),
      }),
  )
}

function table(part: PrintTable): Table {
  const grid = columnWidths(part)
  const rows = placeCells(part).map(
    (cells, index) =>
      new TableRow({
        cantSplit: true,
        keepNext: cells.every(({ header }) => header),
        tableHeader: index < (part.headRows ?? 0),
        height: { value: 18 * 20, rule: HeightRule.ATLEAST },
        children: cells.map(({ text, align, column, columns = 1, rows = 1 }) => {
          const width = cellWidth(grid, column, columns)
          return new TableCell({
            columnSpan: columns,
            rowSpan: rows,
            width: { size: Math.round(width * 20), type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              new Paragraph({
                alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: runs(text, cellSize(text, part, width)),
              }),
            ],
          })
        }),
      }),
  )
  const side = type.padding * 20
  return new Table({
    rows,
    columnWidths: grid.map((width) => Math.round(width * 20)),
    width: { size: Math.round(cellWidth(grid, 0, grid.length) * 20), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: side, right: side, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
  })
}

const pageNumber = (alignment: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { [alignment]: type.pageNumber * 20 },
        children: [
          new TextRun({
            font: font('宋体'),
            size: type.pageNumber * 2,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  })
