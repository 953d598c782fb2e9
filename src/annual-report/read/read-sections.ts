import type { ReadSection, Sited } from '../report.ts'
import { headingWords } from './heading-words.table.ts'
import { plain } from './plain.ts'
import { numberOf } from './prose-date.ts'

type Ordinal = 1 | 2 | 3 | 4 | 5 | 6

/** A paragraph that may be a first-level heading. */
interface Candidate {
  readonly index: number
  readonly number: number | null
  readonly chinese: boolean
  readonly ordinal: Ordinal | null
  readonly heading: string
  /** Text that follows the heading in the same paragraph. */
  readonly rest: string
}

const numbered =
  /^[#*>]*(?:第?([一二三四五六七八九十]{1,2})(?:部分)?[、．.，：]{1,2}|第?([一二三四五六七八九十]{1,2})部分|(\d{1,2})[、．.，：](?!\d))(.+)$/
/** Rows of table 3 are numbered as the parts are, and may stand alone where a table was torn. */
const rowOfTable3 = /本年新收政府|上年结转政府|本年度办理结果|结转下年度继续/
const startsNumbered = /^[\s\u3000#*>]*第?[一二三四五六七八九十\d０-９]/
const gluedHeading =
  /^(总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议、行政诉讼情况|存在的主要问题及改进情况|其他需要报告的事项)[。：]?(?=[^。：，、；（]{2}.*)/
const longestHeading = 44
/** Bounds the work on a document that is nothing but headings. */
const mostHeadings = 200

/**
 * The first-level headings and what stands under each. A heading whose number and words agree with the form is one;
 * a number that starts again inside a part is a paragraph of that part; words of the form under another number count
 * where the part would otherwise be missing; a heading after the sixth, or in place of a missing one, has ordinal null.
 */
export function readSections(prose: readonly Sited<string>[]): ReadSection[] {
  const headings = chosen(candidatesIn(prose))
  return headings.map(({ index, ordinal, heading, rest }, at) => {
    const site = (prose[index] as Sited<string>).at
    const below = prose.slice(index + 1, headings[at + 1]?.index ?? prose.length)
    return { ordinal, heading, at: site, paragraphs: rest === '' ? below : [{ value: rest, at: site }, ...below] }
  })
}

function candidatesIn(prose: readonly Sited<string>[]): Candidate[] {
  return prose.flatMap(({ value }, index) => {
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
        { index, number, chinese, ordinal: ordinalOf(glued[1] ?? ''), heading, rest: body.slice(glued[0].length) },
      ]
    }
    if (text.length > longestHeading || /[。；]./.test(text) || rowOfTable3.test(text)) return []
    const ordinal = ordinalOf(match ? body : text)
    if (!match && !(ordinal !== null && isBareHeading(text))) return []
    return [{ index, number, chinese, ordinal, heading: withoutMarks(value), rest: '' }]
  })
}

/** A heading as printed, without the marks of markdown before and behind it. */
const withoutMarks = (value: string): string => value.trim().replace(/^[#*>\s]+|[#*]+$/g, '')

const ordinalOf = (words: string): Ordinal | null => headingWords.find((row) => row.words.test(words))?.ordinal ?? null

/** Without a number only the words of the form themselves are a heading. */
const isBareHeading = (text: string): boolean =>
  /^(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议、行政诉讼情况|存在的主要问题及改进情况|其他需要报告的事项)(?:（无）|：)?$/.test(
    text,
  )

function chosen(candidates: readonly Candidate[]): Candidate[] {
  const exact = candidates.filter(
    ({ number, ordinal, index }, at) =>
      ordinal !== null && (number === ordinal || (number === null && !isCaption(index, ordinal, candidates[at - 1]))),
  )
  const spine = rising(withoutContents(exact.slice(0, mostHeadings)))
  if (spine.length === 0) return loose(candidates)
  const kept: Candidate[] = []
  let before: Candidate | undefined
  for (const next of [...spine, undefined]) {
    kept.push(...between(candidates, before, next, spine))
    if (next) kept.push(next)
    before = next
  }
  return kept
}

/** The words of a heading once more right behind it, without its number: the caption of its table. */
const isCaption = (index: number, ordinal: Ordinal, before: Candidate | undefined): boolean =>
  before?.index === index - 1 && before.ordinal === ordinal && before.number === ordinal

/** What stands between two sure headings: the missing parts by their words or numbers, nothing else. */
function between(
  candidates: readonly Candidate[],
  before: Candidate | undefined,
  next: Candidate | undefined,
  spine: readonly Candidate[],
): Candidate[] {
  const low = before?.ordinal ?? 0
  const high = next?.ordinal ?? (before ? 99 : 7)
  const here = candidates.filter(({ index }) => index > (before?.index ?? -1) && index < (next?.index ?? Infinity))
  const found: Candidate[] = []
  let reached: number = low
  for (const candidate of here) {
    const { ordinal, number, chinese } = candidate
    const wanted = ordinal !== null && ordinal > reached && ordinal < high
    const astray = ordinal !== null && ordinal === number && !spine.some((sure) => sure.ordinal === ordinal)
    const inPlace =
      ordinal === null && chinese && before !== undefined && number === reached + 1 && (number < high || number > 6)
    if (!wanted && !astray && !inPlace) continue
    found.push(candidate)
    if (wanted) reached = ordinal
    else if (inPlace) reached += 1
  }
  return found
}

/** No heading agrees with the form: an older report, whose rising numbers are all there is. */
function loose(candidates: readonly Candidate[]): Candidate[] {
  let reached = 0
  return candidates.filter(({ number, chinese }) => {
    if (number !== reached + 1 || !chinese) return false
    reached = number
    return true
  })
}

/** The longest run of headings whose ordinals do not fall; a doubled heading stays in it. */
function rising(exact: readonly Candidate[]): Candidate[] {
  const best = exact.map((): { length: number; from: number } => ({ length: 1, from: -1 }))
  exact.forEach(({ ordinal }, at) => {
    for (let i = 0; i < at; i += 1) {
      const length = (best[i]?.length ?? 0) + 1
      if ((exact[i]?.ordinal ?? 0) <= (ordinal ?? 0) && length >= (best[at]?.length ?? 0))
        best[at] = { length, from: i }
    }
  })
  let at = best.reduce((top, { length }, i) => (length >= (best[top]?.length ?? 0) ? i : top), 0)
  const run: Candidate[] = []
  while (exact.length > 0 && at >= 0) {
    run.unshift(exact[at] as Candidate)
    at = best[at]?.from ?? -1
  }
  return run
}

/** A table of contents names a heading right before the next one, and the report names it again: it is left out. */
const withoutContents = (exact: readonly Candidate[]): Candidate[] =>
  exact.filter(({ index, ordinal }, at) => {
    const next = exact[at + 1]
    const again = exact.slice(at + 1).some((later) => later.ordinal === ordinal)
    return !(again && next?.index === index + 1 && next.ordinal === (ordinal ?? 0) + 1)
  })
