import { escapeHtml } from '../formats/escape-html.ts'
import type { ComposedLetter, LetterBlock } from './composed-letter.ts'

/**
 * A letter as a fragment of a page: one `article` with its own style, no script, nothing from outside; all text is
 * escaped. The same letter gives the same text.
 */
export const writeLetterHtml = (letter: ComposedLetter): string => `<article class="letter" lang="zh-CN">
<style>
${style}</style>
<header>
<p class="letter-organ">${escapeHtml(letter.organ)}</p>
</header>
<p class="letter-number">${escapeHtml(letter.number)}</p>
<h1>${escapeHtml(letter.title)}</h1>
<p class="letter-to">${escapeHtml(letter.addressee)}：</p>
${letter.blocks.map(markup).join('\n')}
</article>
`

const style = `.letter { max-width: 42rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; background: #fff; color: #1a1a1a; font: 1.125rem/1.8 FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif; overflow-wrap: anywhere; }
.letter header { border-bottom: 4px double #c00; padding-bottom: 0.6rem; }
.letter p, .letter ol { margin: 0; }
.letter p { text-indent: 2em; text-align: justify; }
.letter .letter-organ { color: #c00; font-size: 1.9rem; line-height: 1.4; font-weight: 700; text-align: center; text-indent: 0; text-wrap: balance; }
.letter .letter-number { text-align: right; text-indent: 0; margin: 0.4rem 0 2.4rem; }
.letter h1 { font-size: 1.5rem; line-height: 1.5; text-align: center; text-wrap: balance; margin: 0 0 1.8rem; }
.letter h2 { font: 600 1.125rem/1.8 SimHei, "Heiti SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; margin: 0; text-indent: 2em; }
.letter .letter-to { text-indent: 0; }
.letter ol { list-style: none; padding: 0; }
.letter li { text-indent: 2em; text-align: justify; }
.letter .letter-attachments { display: grid; grid-template-columns: auto 1fr; margin: 1.8rem 0 0 2em; }
.letter .letter-attachments p, .letter .letter-attachments li { text-indent: 0; }
.letter .letter-signature { width: fit-content; max-width: 70%; margin: 3.6rem 4em 0 auto; text-align: center; break-inside: avoid; }
.letter .letter-signature p { text-align: center; text-indent: 0; }
.letter .letter-note { text-align: start; }
`

function markup(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'note':
      return `<p class="letter-note">${escapeHtml(block.text)}</p>`
    case 'list':
      return list(block.items)
    case 'attachments':
      return `<div class="letter-attachments">\n<p>附件：</p>\n${list(block.items)}\n</div>`
    case 'signature':
      return `<footer class="letter-signature">\n<p>${escapeHtml(block.organ)}</p>\n<p>${escapeHtml(block.date)}</p>\n</footer>`
    default:
      return block satisfies never
  }
}

const list = (items: readonly string[]): string =>
  `<ol>\n${items.map((item, index) => `<li>${items.length > 1 ? `${index + 1}.` : ''}${escapeHtml(item)}</li>`).join('\n')}\n</ol>`
