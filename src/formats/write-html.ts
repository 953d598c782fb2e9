import { escapeHtml } from './escape-html.ts'
import { placeCells, type PlacedCell } from './place-cells.ts'
import type { PrintDocument, PrintPart, PrintTable } from './print-document.ts'
import { titleHalves } from './set-type.ts'

/** One self-contained page: no script, no address outside, style inside; wide tables scroll in a narrow window. */
export function writeHtml(document: PrintDocument): string {
  return `<!doctype html>
<html lang="${languageTags[document.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>${titleHalves(document.title)
    .map((half) => `<span>${escapeHtml(half)}</span>`)
    .join('')}</h1>
${document.parts.map(markup).join('\n')}
</main>
</body>
</html>
`
}

const languageTags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<PrintDocument['language'], string>

const style = `:root { color-scheme: light dark; --ink: light-dark(#1a1a1a, #e8e6e3); --paper: light-dark(#fff, #161616); --line: light-dark(#8a8a8a, #5f5f5f); --head: light-dark(#f3f4f6, #242628); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.8 FangSong, STFangsong, "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.5; font-weight: 700; text-align: center; text-wrap: balance; margin: 1rem 0 2rem; }
h1 span { display: inline-block; }
h2, h3 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; text-indent: 2em; }
h2 { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; font-weight: 600; }
h3 { font-family: KaiTi, STKaiti, "Kaiti SC", serif; font-weight: 600; }
p { margin: 0.4rem 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
.sheet { overflow-x: auto; margin: 1rem 0 1.5rem; }
.sheet:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
table.wide { min-width: 50rem; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: 0.35em 0.4em; font-weight: 400; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }
th { background: var(--head); text-wrap: balance; }
.left { text-align: left; }
.signature { width: fit-content; margin: 2.5rem 2em 0 auto; text-align: center; }
.signature p { text-indent: 0; text-align: center; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 16pt; line-height: 28.99pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 22pt; line-height: 33pt; }
  h2, h3 { font-size: 16pt; break-after: avoid; }
  .sheet { overflow: visible; }
  table, table.wide { min-width: 0; font-size: 10.5pt; line-height: 1.3; }
  th { background: none; }
  tr { break-inside: avoid; }
  .signature { break-inside: avoid; }
}
`

function markup(part: PrintPart, index: number, parts: readonly PrintPart[]): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level + 1}>${escapeHtml(part.text)}</h${part.level + 1}>`
    case 'paragraph':
      return `<p>${escapeHtml(part.text)}</p>`
    case 'signature':
      return `<div class="signature">\n${part.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}\n</div>`
    case 'table':
      return `<div class="sheet" role="region" tabindex="0" aria-label="${headingBefore(parts, index)}">\n${tableMarkup(part)}\n</div>`
    default:
      return part satisfies never
  }
}

const headingBefore = (parts: readonly PrintPart[], index: number): string => {
  const heading = parts.slice(0, index).findLast(({ kind }) => kind === 'heading')
  return heading?.kind === 'heading' ? escapeHtml(heading.text) : ''
}

function tableMarkup(table: PrintTable): string {
  const head = table.headRows ?? 0
  const rows = placeCells(table).map(
    (cells, index) => `<tr>\n${cells.map((cell) => cellMarkup(cell, table, index)).join('\n')}\n</tr>`,
  )
  const sum = table.widths.reduce((total, width) => total + width, 0)
  const columns = table.widths.map((width) => `<col style="width: ${((width / sum) * 100).toFixed(1)}%">`).join('')
  return [
    `<table${table.columns > 5 ? ' class="wide"' : ''}>`,
    `<colgroup>${columns}</colgroup>`,
    ...(head ? [`<thead>\n${rows.slice(0, head).join('\n')}\n</thead>`] : []),
    `<tbody>\n${rows.slice(head).join('\n')}\n</tbody>\n</table>`,
  ].join('\n')
}

function cellMarkup(cell: PlacedCell, table: PrintTable, row: number): string {
  const { text, columns = 1, rows = 1, header, align } = cell
  const tag = header ? 'th' : 'td'
  const attributes = [
    header && ` scope="${scopeOf(cell, table, row)}"`,
    columns > 1 && ` colspan="${columns}"`,
    rows > 1 && ` rowspan="${rows}"`,
    align !== 'center' && ' class="left"',
  ].filter(Boolean)
  return `<${tag}${attributes.join('')}>${escapeHtml(text)}</${tag}>`
}

/** A header speaks for its column when its whole row is headers, else for the row; merged ones for their group. */
function scopeOf({ columns = 1, rows = 1 }: PlacedCell, table: PrintTable, row: number): string {
  const forColumns = table.rows[row]?.every(({ header }) => header)
  if (forColumns) return columns > 1 ? 'colgroup' : 'col'
  return rows > 1 ? 'rowgroup' : 'row'
}
