import type { ReadSection } from '../report.ts'
import type { Remark } from './define-rule.ts'

const numerals = '一二三四五六七八九十'
const numbered = /^[\s\u3000]*[（(]([一二三四五六七八九十])[\s\u3000]*[）)](?![项款条])[\s\u3000]*(.*)/
const tableLabel = /^(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|总计)/

/** Several headings may stand in one paragraph: （一）主动公开。（二）依申请公开。 */
function lastOf(value: string, number: number): number {
  return followed[number]?.test(value) ? lastOf(value, number + 1) : number
}

/** For each number the heading of the next one inside a paragraph. */
const followed = numerals.split('').map((numeral) => new RegExp(`[。；\\s]（${numeral}）`))

/**
 * Headings （一）（二）… inside the parts that are prose: one that stands twice in a row, or that leaves numbers out.
 * A new （一） starts a new row of numbers.
 */
export function misnumbered({ ordinal, paragraphs }: ReadSection): Remark[] {
  if (ordinal !== 1 && ordinal !== 5 && ordinal !== 6) return []
  let reached = 0
  return paragraphs.flatMap(({ value, at: place }) => {
    const [, numeral = '', words = ''] = numbered.exec(value) ?? []
    const number = numerals.indexOf(numeral) + 1
    if (numeral === '' || tableLabel.test(words)) return []
    const due = reached + 1
    const wrong = reached > 0 && number !== 1 && number !== due
    const doubled = number === reached
    reached = lastOf(value, number)
    if (!wrong) return []
    const sentence = value.trim().slice(0, 40)
    const expected = due <= numerals.length ? `（${numerals.charAt(due - 1)}）` : ''
    return [
      {
        severity: 'hint' as const,
        at: { section: ordinal, sentence, place },
        found: `（${numeral}）`,
        expected,
        says: {
          zh: `“${sentence}”的编号（${numeral}）${doubled ? '与前一节重复' : '与前一节不连续'}${expected && `，应为${expected}`}。请重新编号，并看有无漏写。`,
          en: `“${sentence}” has the number （${numeral}）, which ${doubled ? 'stands twice' : 'does not follow the one before it'}${expected && `; ${expected} was expected`}. Number the headings anew, and see whether one is missing.`,
        },
      },
    ]
  })
}
