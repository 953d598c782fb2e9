import { subjectOf } from './claim-subject.ts'
import type { Counted, NumberContext } from './counted.ts'
import type { SpokenNumber } from './prose-numbers.ts'
import { publishedSubject } from './published-subject.ts'

const boundary = /[，；：（）。、]/
const clauseEnds = '，；：（）。'

/** Where any of some signs stands last; -1 when none does. */
function lastOf(text: string, signs: string): number {
  let at = text.length - 1
  while (at >= 0 && !signs.includes(text.charAt(at))) at -= 1
  return at
}

/** What is said right before a number, back to the last mark or number; '' where an enumeration only goes on. */
export function clauseBefore(text: string, number: SpokenNumber, previous: SpokenNumber | undefined): string {
  const room = text.slice(Math.max(previous?.to ?? 0, number.from - 80), number.from)
  return room.endsWith('、') ? '' : room.slice(lastOf(room, clauseEnds) + 1)
}

const filler =
  /^(?:其中|另有|有|共有?|共计|合计|总计|均?为|分别|包括|含|、|和|及|以及|还有|另|约|近|已|先后|累计|全年共?|全部|达到?|是|对|就)*$/
const verbAlone = /(?:收到|受理|接到|新收|办结|办理|答复|回复|处理|作出)(?:了|过|共|共计|各类|的)*$/

/** A number of a sentence between its neighbours. */
interface Neighbourhood {
  readonly text: string
  readonly number: SpokenNumber
  readonly previous: SpokenNumber | undefined
  readonly next: SpokenNumber | undefined
}

/**
 * What a number counts, told by the clause before it; where that says nothing or is a verb alone, by what follows the
 * number up to the next mark; where nothing follows either, by the clause before that. Undefined where none of them tells.
 */
export function countedAt({ text, number, previous, next }: Neighbourhood, around: NumberContext): Counted | undefined {
  const clause = clauseBefore(text, number, previous)
  const says = !filler.test(clause)
  if (says && !verbAlone.test(clause)) return subjectOf(clause, around) ?? publishedSubject(clause, around)
  const room = text.slice(number.to, Math.min(next?.from ?? text.length, number.to + 60))
  const end = room.search(boundary)
  const after = end < 0 ? room : room.slice(0, end)
  const forward = after === '' ? undefined : subjectOf(clause + after, around)
  // Words that run on to the next number may belong to that one, unless a verb ties them to this.
  const isOwn = says || end >= 0 || next === undefined || next.from > number.to + room.length
  if (forward && isOwn) return forward
  if (says) return subjectOf(clause, around) ?? publishedSubject(clause + after, around)
  if (around.whole !== '') return publishedSubject(after, around)
  if (previous && !/共|总|合/.test(clause)) return undefined
  return countedEarlier(number, previous, around)
}

/** 收到申请后按时办理，共12件: the clause before the empty one, when it is near and short. */
function countedEarlier(
  number: SpokenNumber,
  previous: SpokenNumber | undefined,
  around: NumberContext,
): Counted | undefined {
  const gap = number.from - (previous?.to ?? 0)
  const earlier = around.before.slice(-Math.min(gap, around.before.length)).replace(/[，：][^，：]*$/, '')
  return earlier !== '' && earlier.length < 80 && gap < 90
    ? subjectOf(earlier.replace(/^.*[。；]/, ''), around)
    : undefined
}
