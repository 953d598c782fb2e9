import { placeCells } from './place-cells.ts'
import type { PrintDocument, PrintPart, PrintTable } from './print-document.ts'

/** GitHub markdown; markdown knows no spans, so a merged cell keeps its text in its first place and leaves the others empty. */
export function writeMarkdown(document: PrintDocument): string {
  return `${[`# ${inline(document.title)}`, ...document.parts.flatMap(lines)].join('\n\n')}\n`
}

function lines(part: PrintPart): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return [`${'#'.repeat(part.level + 1)} ${inline(part.text)}`]
    case 'paragraph':
      return [paragraph(part.text)]
    case 'signature':
      return part.lines.map(paragraph)
    case 'table':
      return [pipes(part)]
    default:
      return part satisfies never
  }
}

function pipes(table: PrintTable): string {
  const rows = placeCells(table).map((cells) => {
    const line = Array.from({ length: table.columns }, () => '')
    for (const { text, column } of cells) line[column] = inline(text).replaceAll('|', '\\|')
    return `| ${line.join(' | ')} |`
  })
  const rule = `| ${Array.from({ length: table.columns }, () => '---').join(' | ')} |`
  return [rows[0], rule, ...rows.slice(1)].join('\n')
}

/** Characters that would start a list, a quotation or a heading are taken literally. */
const paragraph = (text: string): string => inline(text).replace(/^(\s*)([#>+-]|\d+(?=[.)]))/, startLiterally)

const startLiterally = (_: string, space: string, mark: string): string =>
  /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`

/** Only what markdown would take for markup is escaped: a lone ~ or a < before no letter is not. */
const inline = (text: string): string =>
  text.replace(/[\\`*_[\]]|<(?=[a-z/!?])|~(?=~)/gi, '\\$&').replaceAll('\n', '<br>')
