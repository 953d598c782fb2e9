import { placeCells } from './place-cells.ts'
import type { PrintDocument, PrintPart, PrintTable } from './print-document.ts'
import { font, literal } from './typst-text.ts'
import { cellSize, cellWidth, columnWidths, page, signatureIndents, titleLines, type } from './set-type.ts'

/**
 * A document as Typst source, set as official papers are. All text stands in string literals, so nothing in it is
 * taken for markup.
 */
export const typstSource = (document: PrintDocument): string =>
  [preface(document), `#title(${literal(titleLines(document.title).join('\n'))})`, ...document.parts.map(source)].join(
    '\n',
  )

const languages = { zh: 'lang: "zh", region: "cn"', en: 'lang: "en"' } as const satisfies Record<
  PrintDocument['language'],
  string
>

const gap = (type.pitch - type.body).toFixed(2)

const preface = ({ title, language }: PrintDocument): string => `#set document(title: ${literal(title)}, date: none)
#set page(width: ${page.width}mm, height: ${page.height}mm, margin: (top: ${page.top}mm, bottom: ${page.bottom}mm, left: ${page.left}mm, right: ${page.right}mm), footer-descent: ${page.numberBelow}mm, footer: context {
  let number = counter(page).get().first()
  set text(font: ${font('number')}, size: ${type.pageNumber}pt)
  if calc.odd(number) { align(right, pad(right: 1em, [— #number —])) } else { align(left, pad(left: 1em, [— #number —])) }
})
#set text(font: ${font('body')}, size: ${type.body}pt, ${languages[language]}, cjk-latin-spacing: none, fallback: true, top-edge: 0.88em, bottom-edge: -0.12em)
#set par(justify: true, leading: ${gap}pt, spacing: ${gap}pt, first-line-indent: (amount: 2em, all: true))
#show heading: set text(size: ${type.body}pt, weight: "regular")
#show heading: it => block(above: ${gap}pt, below: ${gap}pt, sticky: true, pad(left: 2em, it.body))
#show heading.where(level: 1): set text(font: ${font('heading')})
#show heading.where(level: 2): set text(font: ${font('subheading')})
#let title(it) = align(center, block(below: ${type.pitch}pt, {
  set par(leading: ${type.titlePitch - type.title}pt, first-line-indent: 0em, justify: false)
  text(font: ${font('title')}, size: ${type.title}pt, weight: "bold", it)
}))
#let sheet(..it) = block(above: ${gap}pt, below: 1.2em, {
  set par(leading: 3pt, spacing: 3pt, first-line-indent: 0em, justify: false)
  show table.cell: set par(justify: false)
  table(stroke: 0.5pt, inset: (x: ${type.padding}pt, y: 3.4pt), ..it)
})
#let cell(it, x, y, columns: 1, rows: 1, size: 10.5pt, at: center) = table.cell(x: x, y: y, colspan: columns, rowspan: rows, align: at + horizon, breakable: rows > 4, text(size: size, it))
#let signature(..lines) = block(above: ${type.pitch + type.pitch - type.body}pt, breakable: false, width: 100%, {
  set par(first-line-indent: 0em)
  for line in lines.pos() { align(right, pad(right: line.at(1) * 1em, line.at(0))) }
})`

function source(part: PrintPart, index: number, parts: readonly PrintPart[]): string {
  switch (part.kind) {
    case 'heading':
      return `#heading(level: ${part.level}, ${literal(part.text)})`
    case 'paragraph':
      return parts[index + 1]?.kind === 'signature'
        ? `#block(sticky: true, par(${literal(part.text)}))`
        : `#par(${literal(part.text)})`
    case 'signature':
      return `#signature(${signature(part.lines)})`
    case 'table':
      return table(part)
    default:
      return part satisfies never
  }
}

function signature(lines: readonly string[]): string {
  const indents = signatureIndents(lines)
  return lines.map((line, index) => `(${literal(line)}, ${indents[index] ?? 0})`).join(', ')
}

function table(part: PrintTable): string {
  const grid = columnWidths(part)
  const rows = placeCells(part).map((cells, y) =>
    cells.map(({ text, column, columns = 1, rows = 1, align }) => {
      const size = cellSize(text, part, cellWidth(grid, column, columns))
      return `cell(${literal(text)}, ${column}, ${y}, columns: ${columns}, rows: ${rows}, size: ${size}pt, at: ${align ?? 'left'})`
    }),
  )
  const head = rows.slice(0, part.headRows ?? 0).flat()
  return [
    `#sheet(columns: (${grid.map((width) => `${width.toFixed(2)}pt`).join(', ')}),`,
    ...(head.length ? [`table.header(${head.join(', ')}),`] : []),
    ...rows.slice(part.headRows ?? 0).map((cells) => `${cells.join(', ')},`),
    ')',
  ].join('\n')
}
