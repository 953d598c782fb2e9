import { sections } from '../common-form.table.ts'
import type { ReadSection, Sited } from '../report.ts'
import { chooseHeadings } from './choose-headings.ts'
import type { HeadingCandidate, Ordinal } from './heading-candidate.ts'
import { headingWords } from './heading-words.table.ts'
import { plain } from './plain.ts'
import { numberOf } from './prose-date.ts'

const numbered =
  /^[#*>]*(?:第?([一二三四五六七八九十]{1,2})(?:部分)?[、．.，：]{1,2}|第?([一二三四五六七八九十]{1,2})部分|(\d{1,2})[、．.，：](?!\d))(.+)$/
/** Rows of table 3 are numbered as the parts are, and may stand alone where a table was torn. */
const rowOfTable3 = /本年新收政府|上年结转政府|本年度办理结果|结转下年度继续/
const startsNumbered = /^[\s\u3000#*>]*第?[一二三四五六七八九十\d０-９]/
/** The words of the six headings, without their numbers. */
const ownWords = sections.map(({ heading }) => heading.slice(heading.indexOf('、') + 1)).join('|')
const gluedHeading = new RegExp(`^(${ownWords})[。：]?(?=[^。：，、；（]{2}.*)`)
/** Without a number only the words of the form themselves are a heading. */
const bareHeading = new RegExp(`^(?:${ownWords})(?:（无）|：)?$`)
const longestHeading = 44

/**
 * The first-level headings and what stands under each. A heading whose number and words agree with the form is one;
 * a number that starts again inside a part is a paragraph of that part; words of the form under another number count
 * where the part would otherwise be missing; a heading after the sixth, or in place of a missing one, has ordinal null.
 */
export function readSections(prose: readonly Sited<string>[]): ReadSection[] {
  const headings = chooseHeadings(candidatesIn(prose))
  return headings.map(({ index, at, ordinal, heading, rest }, nth) => {
    const below = prose.slice(index + 1, headings[nth + 1]?.index ?? prose.length)
    return { ordinal, heading, at, paragraphs: rest === '' ? below : [{ value: rest, at }, ...below] }
  })
}

function candidatesIn(prose: readonly Sited<string>[]): HeadingCandidate[] {
  return prose.flatMap(({ value, at }, index) => {
    if (value.length > 2 * longestHeading && !startsNumbered.test(value)) return []
    const whole = plain(value.slice(0, 4000))
    const text = whole.endsWith('*') ? whole.replace(/\*+$/, '') : whole
    const match = numbered.exec(text)
    const [, first, second, third, body = ''] = match ?? []
    const number = numberOf(first ?? second ?? third ?? '') ?? null
    const chinese = match !== null && third === undefined
    const glued = gluedHeading.exec(match ? body : '')
    if (glued && body.length > (glued[0].length || longestHeading)) {
      const heading = text.slice(0, text.length - body.length) + glued[0]
      return [
        { index, at, number, chinese, ordinal: ordinalOf(glued[1] ?? ''), heading, rest: body.slice(glued[0].length) },
      ]
    }
    if (text.length > longestHeading || /[。；]./.test(text) || rowOfTable3.test(text)) return []
    const ordinal = ordinalOf(match ? body : text)
    if (!match && !(ordinal !== null && bareHeading.test(text))) return []
    return [{ index, at, number, chinese, ordinal, heading: withoutMarks(value), rest: '' }]
  })
}

/** A heading as printed, without the marks of markdown before and behind it. */
const withoutMarks = (value: string): string => value.trim().replace(/^[#*>\s]+|[#*]+$/g, '')

const ordinalOf = (words: string): Ordinal | null => headingWords.find((row) => row.words.test(words))?.ordinal ?? null
