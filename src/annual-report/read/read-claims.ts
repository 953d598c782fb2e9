import type { Place } from '../../formats/blocks.ts'
import type { EditionId } from '../edition.ts'
import type { Claim, ReadSection, Sited } from '../report.ts'
import { keysOf } from './claim-keys.ts'
import { subjectOf } from './claim-subject.ts'
import type { Counted } from './counted.ts'
import { disputeWords } from './claim-words.table.ts'
import { lastTied, spotter } from './last-words.ts'
import { plain, sentencesOf } from './plain.ts'
import { listsIn, numbersIn, type SpokenNumber } from './prose-numbers.ts'
import { speaksOfOtherTime } from './other-time.ts'
import { respectiveIn, withEachUnit } from './respective.ts'
import { alsoPublished, publishedSubject } from './published-subject.ts'
import { allUpheld, zerosIn } from './zero-statements.ts'

/** What the claims of a report are read with. */
export interface ClaimFrame {
  readonly year: number | null
  /** The edition whose cells the claims are held against. */
  readonly edition: EditionId | null
}

/** Where a sentence stands, and what its paragraph, part and heading are about. */
interface Passage {
  readonly at: Place
  readonly aboutRequests: boolean
  readonly aboutDisputes: boolean
}

const speaksOfRequests = /依申请|公开申请|申请公开|信息公开.{0,12}申请|申请人|(?:答复|受理|收到|办结|办理)申请/
const speaksOfDisclosure = /信息公开|政务公开|公开信息/

/**
 * The numbers the prose states about the reported year and the organ's own work, and what each counts. Part five is
 * left out: it speaks of plans. Numbers of other years, sums over years, comparisons, and plans are not claims.
 */
export function readClaims(
  preamble: readonly Sited<string>[],
  sections: readonly ReadSection[],
  frame: ClaimFrame,
): Claim[] {
  const parts = [{ ordinal: null, paragraphs: preamble }, ...sections].filter(({ ordinal }) => ordinal !== 5)
  return parts.flatMap((part) => {
    let heading = ''
    return part.paragraphs.flatMap((paragraph) => {
      const { value } = paragraph
      if (value.length < 40 && /^\s*[（(]?[一二三四五六七八九十\d]/.test(value)) heading = value
      const sentences = sentencesThatMayClaim(value)
      if (sentences.length === 0) return []
      const context = heading + value.slice(0, 4000)
      const passage = {
        at: paragraph.at,
        aboutRequests: part.ordinal === 3 || speaksOfRequests.test(context),
        aboutDisputes: part.ordinal === 4 || speaksOfDisclosure.test(context),
      }
      return sentences.flatMap((sentence) => claimsOf(sentence, passage, frame))
    })
  })
}

/** Anything else in a sentence is no claim: a digit, a numeral with a unit, a word that nothing happened. */
const wordsOfClaim =
  /全部|[零一二两三四五六七八九十百千几数][万亿余多]?\s*(?:件|条|篇|个|起|宗|份|项|例|则|次)|没有|不存在/
const signOfClaim = /[\d０-９未无均]/

const mayClaim = (text: string): boolean => signOfClaim.test(text) || wordsOfClaim.test(text)

const sentencesThatMayClaim = (paragraph: string): readonly string[] =>
  mayClaim(paragraph) ? sentencesOf(paragraph).filter(mayClaim) : []

function claimsOf(sentence: string, passage: Passage, frame: ClaimFrame): Claim[] {
  const text = withEachUnit(plain(sentence))
  const make = (value: number, unit: string, counted: Counted, approximate = false): Claim => ({
    value,
    unit,
    counts: counted.counts,
    keys: frame.edition === null ? [] : keysOf(counted.counts, frame.edition),
    ...(approximate && { approximate: true as const }),
    ...(counted.unsure && { unsure: true as const }),
    sentence: sentence.trim(),
    at: passage.at,
  })
  return [...numbered(text, passage, frame.year, make), ...zeros(text, frame.year, make)]
}

/** 均与政府信息公开无关: cases the form does not count. */
const otherCases = /^[^。；]{0,60}(?:与[^，。；]{0,8}公开[^，。；]{0,6}无关|非政府信息公开类)/

type Make = (value: number, unit: string, counted: Counted, approximate?: boolean) => Claim

function zeros(text: string, year: number | null, make: Make): Claim[] {
  const nothing = zerosIn(text)
  const found = nothing.length > 0 && speaksOfOtherTime(text, year) ? [] : nothing
  const upheld = text.includes('均') || text.includes('全部') ? allUpheld(text, kindsIn(text)) : undefined
  return [...found, ...(upheld ? [upheld] : [])].map((counted) => make(0, '', counted))
}

const disputes = spotter(disputeWords)
const share = /^[，、（]?(?:约)?(?:占|比例|占比)[^，。；]{0,16}$/
/** Requests by persons and by others, told one after the other: neither number is all that came. */
const byPersons = /公民|自然人/
const byOthers = /^[^，。；]{0,3}[，、；](?:收到)?(?:法人|(?:商业)?企业|其[他它]组织|单位)[^，。；]{0,24}\d/
const boundary = /[，；：（）。、]/

function numbered(text: string, passage: Passage, year: number | null, make: Make): Claim[] {
  const numbers = numbersIn(text)
  if (numbers.length === 0) return []
  const lists = listsIn(text, numbers)
  const named = respectiveIn(text)
  const claims: Claim[] = []
  let [whole, wholeNumber] = ['', undefined as SpokenNumber | undefined]
  numbers.forEach((number, at) => {
    const previous = numbers[at - 1]
    const before = text.slice(Math.max(0, number.from - 200), number.from)
    const last = claims.at(-1)
    if (number.unit === '%') {
      const gap = previous ? text.slice(previous.to, number.from) : ''
      if (last && previous?.value === last.value && share.test(gap) && last.counts.startsWith('requests'))
        claims.push(make(number.value, '%', { counts: `share.${last.counts}`, unsure: true }, number.approximate))
      return
    }
    const part =
      wholeNumber !== undefined && lists.some((list) => list.whole === wholeNumber && list.parts.includes(number))
    const around = {
      before,
      unit: number.unit,
      aboutRequests: passage.aboutRequests,
      aboutDisputes: passage.aboutDisputes,
      kinds: kindsIn(before),
      whole: part ? whole : '',
    }
    const own = named.get(number.from)
    const clause = own ?? clauseBefore(text, number, previous)
    const found =
      own === undefined ? countedAt(text, number, previous, numbers[at + 1], around) : subjectOf(own, around)
    const counted =
      found ?? (last?.counts === 'published' && last.unit === number.unit ? alsoPublished(clause) : undefined)
    const elsewhere = counted?.counts.startsWith('disputes') && otherCases.test(text.slice(number.to))
    const isHalf = counted?.counts === 'requests.new' && byPersons.test(clause) && byOthers.test(text.slice(number.to))
    if (counted && !elsewhere && !isHalf && !speaksOfOtherTime(clause, year, before, counted.counts))
      claims.push(make(number.value, number.unit, counted, number.approximate))
    if (lists.some((list) => list.whole === number)) {
      whole = counted?.counts ?? 'unknown'
      wholeNumber = number
    }
  })
  return claims
}

const kindsIn = (text: string): string => {
  if (!/复议|诉/.test(text)) return ''
  const found = disputes(text).filter(({ to }) => !/^(?:决定|机关|委员会|法)/.test(text.slice(to)))
  const tied = lastTied(text.replace(/\d+[件起宗](?=[，、])/g, ''), found)
  const named = tied.length > 1 ? tied : bothNamed(text, found)
  return [...new Set(named.map(({ what }) => what))].join('+')
}

/** 复议7件，诉讼9件: both kinds, each with its number. */
const bothNamed = (text: string, found: ReturnType<typeof disputes>) => {
  const [one, two] = found.slice(-2)
  return one && two && /^\d+[件起宗][，、；和及](?:行政)?$/.test(text.slice(one.to, two.from))
    ? [one, two]
    : found.slice(-1)
}

const clauseEnds = '，；：（）。'

/** Where any of some signs stands last; -1 when none does. */
function lastOf(text: string, signs: string): number {
  let at = text.length - 1
  while (at >= 0 && !signs.includes(text.charAt(at))) at -= 1
  return at
}

function clauseBefore(text: string, number: SpokenNumber, previous: SpokenNumber | undefined): string {
  const room = text.slice(Math.max(previous?.to ?? 0, number.from - 80), number.from)
  return room.endsWith('、') ? '' : room.slice(lastOf(room, clauseEnds) + 1)
}

const filler =
  /^(?:其中|另有|有|共有?|共计|合计|总计|均?为|分别|包括|含|、|和|及|以及|还有|另|约|近|已|先后|累计|全年共?|全部|达到?|是|对|就)*$/
const verbAlone = /(?:收到|受理|接到|新收|办结|办理|答复|回复|处理|作出)(?:了|过|共|共计|各类|的)*$/

/** Tries the clause before the number; when that is empty, what follows the number; then the clause before that. */
function countedAt(
  text: string,
  number: SpokenNumber,
  previous: SpokenNumber | undefined,
  next: SpokenNumber | undefined,
  around: Parameters<typeof subjectOf>[1],
): Counted | undefined {
  const clause = clauseBefore(text, number, previous)
  const room = text.slice(number.to, Math.min(next?.from ?? text.length, number.to + 60))
  const end = room.search(boundary)
  const after = end < 0 ? room : room.slice(0, end)
  const bare = filler.test(clause)
  if (!bare && !verbAlone.test(clause)) return subjectOf(clause, around) ?? publishedSubject(clause, around)
  const forward = after === '' ? undefined : subjectOf(clause + after, around)
  if (forward && (!bare || end >= 0 || next === undefined || next.from > number.to + room.length)) return forward
  if (!bare) return subjectOf(clause, around) ?? publishedSubject(clause + after, around)
  if (around.whole !== '') return publishedSubject(after, around)
  if (previous && !/共|总|合/.test(clause)) return undefined
  const gap = number.from - (previous?.to ?? 0)
  const earlier = around.before.slice(-Math.min(gap, around.before.length)).replace(/[，：][^，：]*$/, '')
  return earlier !== '' && earlier.length < 80 && gap < 90
    ? subjectOf(earlier.replace(/^.*[。；]/, ''), around)
    : undefined
}
