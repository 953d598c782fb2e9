import type { FormatId } from '../../formats/blocks.ts'
import type { Sited } from '../report.ts'
import { withoutSpace } from './plain.ts'

/** Formats whose paragraphs may be physical lines of a wrapped paragraph. */
const wrapped: ReadonlySet<FormatId> = new Set(['pdf', 'text', 'markdown'])

const closed = /[。！？；：!?;:…]["”’）)]?\s*$/
const startsAnew =
  /^(?:\u3000\u3000|\s*(?:[#*|>]|第?[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}\s*[）)]|\d{1,2}[、.．](?!\d)|[（(]\d{1,2}[）)]|附件|注：))/
const bareHeading =
  /^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}\s*[）)]|\d{1,2}[、.．])[^，。；]*$/
/** How a title, a notice around it or a file name ends; the year may follow in brackets. */
const titleEnd = /(?:报告|年报|关于.{2,60}的(?:通知|公告|函))(?:[（(][^）)]{1,12}[）)])?(?:\.[a-z]{3,5})?$/i
const wholeTitle = /^[^，。《]{2,40}信息公开[^，。《》]{0,8}(?:报告|年报)$/
const trail = /^(?:当前位置|您?(?:现在|当前)?的?位置|首页)/
const dateAlone = /^[\s（(]*(?:20\d{2}|二[〇零○])\S{0,6}\s*[年.-][^，。]{0,14}日?[\s）)]*$/
const pageNumber = /^\s*(?:[-—–－─·]*\s*\d{1,3}\s*[-—–－─·]*|第\s*\d+\s*页.{0,12})\s*$/
const longEnough = 15

/**
 * Puts the lines of a wrapped paragraph together again; the place of the first line stands for all.
 * Formats that know their paragraphs are handed back as they are, but for lines of one paragraph (with one place)
 * that were broken by hand. Page numbers among wrapped lines are left out.
 */
export function joinLines(format: FormatId, lines: readonly Sited<string>[]): readonly Sited<string>[] {
  const anywhere = wrapped.has(format)
  if (!anywhere && !lines.some(({ at }, index) => at === lines[index - 1]?.at)) return lines
  const joined: { parts: string[]; last: string; at: Sited<string>['at'] }[] = []
  for (const { value, at } of lines) {
    if (anywhere && (value.trim() === '' || pageNumber.test(value))) continue
    const open = joined.at(-1)
    if (open && (anywhere || open.at === at) && goesOn(open.last, value)) {
      open.parts.push(value.trim())
      open.last = value
    } else joined.push({ parts: [value.trim()], last: value, at })
  }
  return joined.map(({ parts, at }) => ({ value: parts.join(''), at }))
}

function goesOn(line: string, next: string): boolean {
  const own = line.trim()
  if (own.length < longEnough || closed.test(own) || startsAnew.test(next) || trail.test(own)) return false
  if (titleEnd.test(withoutSpace(own)) || wholeTitle.test(withoutSpace(next))) return false
  return !(bareHeading.test(own) && own.length < 40) && !dateAlone.test(next)
}
