import type { Claim } from '../report.ts'
import { subjectOf } from './claim-subject.ts'
import type { Counted } from './counted.ts'
import { clauseBefore, countedAt } from './counted-at.ts'
import { disputeKindsIn } from './dispute-kinds.ts'
import type { MakeClaim } from './make-claim.ts'
import { speaksOfOtherTime } from './other-time.ts'
import type { Passage } from './passage.ts'
import { listsIn, numbersIn, type SpokenNumber } from './prose-numbers.ts'
import { alsoPublished } from './published-subject.ts'
import { respectiveIn } from './respective.ts'

/** How far back what is said before a number is looked at. */
const reach = 200

/** What each number of a sentence counts, when it counts something the form has a cell for. */
export function numberedClaims(text: string, passage: Passage, year: number | null, make: MakeClaim): Claim[] {
  const numbers = numbersIn(text)
  if (numbers.length === 0) return []
  const lists = listsIn(text, numbers)
  const respective = respectiveIn(text)
  const claims: Claim[] = []
  let whole: { readonly number: SpokenNumber; readonly counts: string } | undefined
  numbers.forEach((number, at) => {
    const [previous, next, last] = [numbers[at - 1], numbers[at + 1], claims.at(-1)]
    if (number.unit === '%') {
      if (last && isShareOf(text, number, previous, last))
        claims.push(make(number.value, '%', { counts: `share.${last.counts}`, unsure: true }, number.approximate))
      return
    }
    const before = text.slice(Math.max(0, number.from - reach), number.from)
    const isPart = lists.some((list) => list.whole === whole?.number && list.parts.includes(number))
    const { aboutRequests, aboutDisputes } = passage
    const around = {
      before,
      unit: number.unit,
      aboutRequests,
      aboutDisputes,
      kinds: disputeKindsIn(before),
      whole: isPart ? (whole?.counts ?? '') : '',
    }
    const own = respective.get(number.from)
    const clause = own ?? clauseBefore(text, number, previous)
    const found = own === undefined ? countedAt({ text, number, previous, next }, around) : subjectOf(own, around)
    const counted = found ?? goesOn(last, number, clause)
    if (
      counted &&
      !isOfOtherCases(counted, text, number) &&
      !isOneSideOnly(counted, clause, text, number) &&
      !speaksOfOtherTime(clause, year, before, counted.counts)
    )
      claims.push(make(number.value, number.unit, counted, number.approximate))
    if (lists.some((list) => list.whole === number)) whole = { number, counts: counted?.counts ?? 'unknown' }
  })
  return claims
}

const share = /^[，、（]?(?:约)?(?:占|比例|占比)[^，。；]{0,16}$/

/** 予以公开12件，占60%: the percentage belongs to the number right before it, when that counts requests. */
function isShareOf(text: string, number: SpokenNumber, previous: SpokenNumber | undefined, last: Claim): boolean {
  const gap = previous ? text.slice(previous.to, number.from) : ''
  return previous?.value === last.value && share.test(gap) && last.counts.startsWith('requests')
}

/** 公开信息30条，动态12条: a further number of what was published, in the same unit. */
const goesOn = (last: Claim | undefined, { unit }: SpokenNumber, clause: string): Counted | undefined =>
  last?.counts === 'published' && last.unit === unit ? alsoPublished(clause) : undefined

const otherCases = /^[^。；]{0,60}(?:与[^，。；]{0,8}公开[^，。；]{0,6}无关|非政府信息公开类)/

/** 均与政府信息公开无关: disputes the form does not count. */
const isOfOtherCases = ({ counts }: Counted, text: string, { to }: SpokenNumber): boolean =>
  counts.startsWith('disputes') && otherCases.test(text.slice(to))

const byPersons = /公民|自然人/
const byOthers = /^[^，。；]{0,3}[，、；](?:收到)?(?:法人|(?:商业)?企业|其[他它]组织|单位)[^，。；]{0,24}\d/

/** Requests by persons and by others, told one after the other: the first number is not all that came. */
const isOneSideOnly = ({ counts }: Counted, clause: string, text: string, { to }: SpokenNumber): boolean =>
  counts === 'requests.new' && byPersons.test(clause) && byOthers.test(text.slice(to))
