import type { Block } from '../../formats/blocks.ts'
import { traditionalSigns } from './traditional-signs.table.ts'

/** Stands in the title or the headings of every report that is printed in traditional signs. */
const mark = '信息公開'
const simplified = new Map(
  traditionalSigns
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')
/** How a sign is read, as programs set it in brackets behind those they turn into traditional ones. */
const reading = /(?<=[\u4e00-\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/g

/** The blocks of a report printed in traditional signs as the form has its words; those of any other as they are. Places stay. */
export function inSimplified(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'paragraph' && block.text.includes(mark))) return blocks
  return blocks.map((block): Block => {
    if (block.kind === 'table')
      return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: turned(cell.text) }))) }
    const { pieces, ...paragraph } = { ...block, text: turned(block.text) }
    return pieces
      ? { ...paragraph, pieces: pieces.map((piece) => ({ ...piece, text: turned(piece.text) })) }
      : paragraph
  })
}

const turned = (text: string): string =>
  text.replace(reading, '').replace(traditional, (sign) => simplified.get(sign) ?? sign)
