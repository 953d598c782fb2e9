import { page, signatureIndents, type } from '../formats/set-type.ts'
import { font, literal } from '../formats/typst-text.ts'
import type { ComposedLetter, LetterBlock } from './composed-letter.ts'
import { keptWithSignature, letterPage, organLines, organSize, pointsOf, signatureLines } from './letter-page.ts'

/**
 * A letter as Typst source, in the letter format of GB/T 9704. All text stands in string literals, so nothing in it is
 * taken for markup.
 */
export const letterTypst = (letter: ComposedLetter): string =>
  [
    preface(letter),
    head(letter),
    `#par(first-line-indent: 0em, ${literal(`${letter.addressee}：`)})`,
    ...bodyOf(letter.blocks),
  ].join('\n')

const gap = (type.pitch - type.body).toFixed(2)

const preface = ({ title }: ComposedLetter): string => `#set document(title: ${literal(title)}, date: none)
#set page(width: ${page.width}mm, height: ${page.height}mm, margin: (top: ${page.top}mm, bottom: ${page.bottom}mm, left: ${page.left}mm, right: ${page.right}mm), footer-descent: ${page.numberBelow}mm, footer: context {
  let number = counter(page).get().first()
  set text(font: ${font('number')}, size: ${type.pageNumber}pt)
  if number > 1 { if calc.odd(number) { align(right, pad(right: 1em, [— #number —])) } else { align(left, pad(left: 1em, [— #number —])) } }
})
#set text(font: ${font('body')}, size: ${type.body}pt, tracking: ${letterPage.tracking}pt, lang: "zh", region: "cn", cjk-latin-spacing: none, fallback: true, top-edge: 0.88em, bottom-edge: -0.12em)
#set par(justify: true, leading: ${gap}pt, spacing: ${gap}pt, first-line-indent: (amount: 2em, all: true))
#show regex("[!-~]{20,}"): it => it.text.clusters().join(box())
#let rules(thick-first) = {
  let lines = (line(length: ${letterPage.ruleWidth}mm, stroke: 2.25pt + rgb("${letterPage.red}")), line(length: ${letterPage.ruleWidth}mm, stroke: 0.75pt + rgb("${letterPage.red}")))
  stack(spacing: 1.5pt, ..if thick-first { lines } else { lines.rev() })
}
#let head(it) = block(sticky: true, above: ${gap}pt, below: ${gap}pt, pad(left: 2em, text(font: ${font('heading')}, it)))
#let items(..lines) = for line in lines.pos() { par(line) }
#let attachments(..lines) = block(above: ${(type.pitch + Number(gap)).toFixed(2)}pt, sticky: true, {
  set par(first-line-indent: 0em)
  pad(left: 2em, grid(columns: (3em, 1fr), row-gutter: ${gap}pt, ..lines.pos().enumerate().map(((index, line)) => (if index == 0 { box(width: 3em)[附件：] } else [], line)).flatten()))
})
#let signature(lines, note) = block(above: ${(type.pitch * 2 + Number(gap)).toFixed(2)}pt, breakable: false, width: 100%, {
  set par(first-line-indent: 0em)
  for (text, indent) in lines { align(right, pad(right: indent * 1em, text)) }
  if note != none { par(first-line-indent: (amount: 2em, all: true), note) }
})`

const ruleHeight = 4.5

/** Pitch of the lines of a long name, in its own size. */
const organPitch = 1.25

/** From the middle of the block to that of the page. */
const toCentre = (page.right - page.left) / 2

/** Number of the letter below the rules, title two lines below it, set so that the text stands on the grid of lines. */
function head({ organ, number, title }: ComposedLetter): string {
  const size = organSize(organ)
  const lines = organLines(organ)
  const height = size * (1 + (lines.length - 1) * organPitch)
  const rulesTop = pointsOf(letterPage.organTop + letterPage.rulesBelowOrgan - page.top) + height
  const numberTop = rulesTop + ruleHeight + (type.body * 7) / 8
  const titleTop = Math.round((numberTop + type.body) / type.pitch + 2) * type.pitch
  return `#place(top + center, dx: ${toCentre}mm, dy: ${letterPage.organTop - page.top}mm, box(width: ${letterPage.ruleWidth}mm, align(center, {
  set par(leading: ${size * (organPitch - 1)}pt, first-line-indent: 0em)
  text(font: ${font('title')}, size: ${size}pt, tracking: 0pt, weight: "bold", fill: rgb("${letterPage.red}"), ${literal(lines.join('\n'))})
})))
#place(top + center, dx: ${toCentre}mm, dy: ${rulesTop.toFixed(2)}pt, rules(true))
#place(bottom + center, dx: ${toCentre}mm, dy: ${page.bottom - letterPage.rulesAboveBottom}mm, rules(false))
#place(top + right, dy: ${numberTop.toFixed(2)}pt, ${literal(number)})
#v(${titleTop.toFixed(2)}pt, weak: false)
#align(center, block(above: 0pt, below: ${type.pitch}pt, text(font: ${font('title')}, size: ${type.title}pt, tracking: 0pt, weight: "bold", ${literal(title)})))`
}

function bodyOf(blocks: readonly LetterBlock[]): readonly string[] {
  const keep = keptWithSignature(blocks)
  const note = blocks.find(({ kind }) => kind === 'note')
  return blocks.map((block) => source(block, keep.has(block), note && 'text' in note ? note.text : undefined))
}

function source(block: LetterBlock, kept: boolean, note: string | undefined): string {
  switch (block.kind) {
    case 'heading':
      return `#head(${literal(block.text)})`
    case 'paragraph':
      return kept ? `#block(sticky: true, par(${literal(block.text)}))` : `#par(${literal(block.text)})`
    case 'list':
      return `#items(${numbered(block.items)})`
    case 'attachments':
      return `#attachments(${numbered(block.items)})`
    case 'signature': {
      const lines = [...signatureLines(block.organ), block.date]
      const indents = signatureIndents(lines)
      const pairs = lines.map((line, index) => `(${literal(line)}, ${indents[index] ?? 0})`)
      return `#signature((${pairs.join(', ')},), ${note === undefined ? 'none' : literal(note)})`
    }
    case 'note':
      return ''
    default:
      return block satisfies never
  }
}

const numbered = (items: readonly string[]): string =>
  items.map((item, index) => literal(items.length > 1 ? `${index + 1}.${item}` : item)).join(', ')
