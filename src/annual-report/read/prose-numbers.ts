import { findsIn } from './finds-in.ts'
import { numberOf } from './prose-date.ts'

/** A number with its unit as it stands in plain text. */
export interface SpokenNumber {
  readonly value: number
  readonly unit: string
  readonly approximate: boolean
  readonly from: number
  readonly to: number
  /** How many brackets are open around it. */
  readonly depth: number
}

const pattern =
  /(?<![第\d.\-—〔a-zA-Z])(\d{1,12}(?:\.\d{1,6})?|[零一二两三四五六七八九十百千]{1,9}|数[十百千]|几[十百千]|十几)([万亿])?(余|多|来|几)?(件次|人次|件(?!事|套)|条|篇|个(?!性|人|别|体|月|工作日|小时|自然|方面)|起(?!草|来|步|到)|宗|份(?!额)|项|例(?!行|会)|则|次|期|元|%)|(?<=[数量均]为)(0|零)(?=[，。；、）]|$)/g
const roughBefore = /(?<![最附靠临])(?:近|约|超|超过|逾|接近|突破|不少于|至少|不低于)$/
const rough = /^[数几]|几$/
const scale = { 万: 10_000, 亿: 100_000_000 } as const

/** Every number with a unit in a plain text, from left to right. */
export function numbersIn(text: string): SpokenNumber[] {
  let [depth, reached] = [0, text.includes('（') ? 0 : text.length]
  return findsIn(text, pattern).flatMap((match) => {
    const [whole, figure, times, more, unit = '', zero] = match
    const digits = figure ?? zero ?? ''
    for (; reached < match.index; reached += 1) depth += bracket[text.charAt(reached)] ?? 0
    const value = numberOf(digits.replace(/^[数几]/, '').replace(/几$/, '')) ?? Number(digits)
    if (Number.isNaN(value)) return []
    const vague =
      more !== undefined ||
      rough.test(digits) ||
      roughBefore.test(text.slice(Math.max(0, match.index - 4), match.index))
    return [
      {
        value: Math.round(value * (times ? scale[times as keyof typeof scale] : 1) * 1e6) / 1e6,
        unit,
        approximate: vague,
        from: match.index,
        to: match.index + whole.length,
        depth: Math.max(depth, 0),
      },
    ]
  })
}

const bracket: Readonly<Record<string, number>> = { '（': 1, '）': -1 }

/** A whole and what it is said to consist of: “共12条，其中甲5条、乙7条”. */
export interface NumberList {
  readonly whole: SpokenNumber
  readonly parts: readonly SpokenNumber[]
  /** 等, 主要: the words say that not all parts are named. */
  readonly partial: boolean
  /** 其中: the parts may be a selection. */
  readonly within: boolean
}

const opens = /^(?:（|，|；|：|。)?(?:具体)?(?:其中|包括|包含|分别(?:为|是)|由|即|：)/
/** A bracket that lists parts without saying so: 100条（网站60条、微信40条）. */
const listsInBrackets = /^（(?!含|较|比|同比|另|上一?年|去年|不含)[^（）\d]{1,16}\d+[条篇件则份][、，；]/
/** Requests by the way they came, without a word that opens the list: 申请12件，网络申请10件、信函申请2件. */
const listsWays =
  /^[，：](?:通过|以)?(?:网络|网上|网站|在线|线上|线下|信函|邮寄|邮件|电子邮件|当面|现场|窗口|传真|平台)[^，。；：\d]{0,8}\d+件[、，和](?:通过|以)?(?:网络|网上|网站|在线|线上|线下|信函|邮寄|邮件|电子邮件|当面|现场|窗口|传真|平台)[^，。；：\d]{0,8}\d+件/
const selects = /等|主要|重点|如|例如/
const things = /^[条篇件则份]$/
const noWhole = /增加|减少|增长|下降|上升|较|比|上一?年|去年|截[至止]/
/** Another action begins: what it counts is no part of the list. */
const newAction =
  /受理|收到|复议|诉讼|办理|办结|答复|召开|举办|培训|接待|回复|(?<!其[他它]|社会|公益)组织|结转|浏览|访问|点击/

/** The lists of a plain sentence, each up to its end; a list inside brackets belongs to the number before them. */
export function listsIn(text: string, numbers: readonly SpokenNumber[] = numbersIn(text)): NumberList[] {
  const isWhole = ({ unit, to }: SpokenNumber): boolean =>
    things.test(unit) &&
    (opens.test(text.slice(to, to + 24)) ||
      listsInBrackets.test(text.slice(to, to + 40)) ||
      listsWays.test(text.slice(to, to + 60)))
  return numbers.flatMap((whole, at) => {
    const clause = text.slice(Math.max(numbers[at - 1]?.to ?? 0, whole.from - 30), whole.from)
    if (!isWhole(whole) || noWhole.test(clause.slice(clause.lastIndexOf('，') + 1))) return []
    const inBrackets = text.charAt(whole.to) === '（'
    const end = inBrackets ? closing(text, whole.to) : text.length
    const level = whole.depth + (inBrackets ? 1 : 0)
    const parts: SpokenNumber[] = []
    let [reached, semicolons] = [whole.to, 0]
    for (const part of numbers.slice(at + 1)) {
      const gap = text.slice(reached, part.from)
      const afresh = gap.includes('；') && parts.length > semicolons + 1
      if (part.from >= end || part.depth < level || newAction.test(gap) || afresh) break
      if (gap.includes('；')) semicolons += 1
      reached = part.to
      if (part.depth !== level || part.unit === '%') continue
      parts.push(part)
      if (isWhole(part) && text.charAt(part.to) !== '（') break
    }
    // Two things on either side of one semicolon are more likely two statements than two parts.
    if (semicolons === 1 && parts.length === 2) parts.pop()
    const words = text.slice(whole.to, reached + 4)
    return parts.length === 0 ? [] : [{ whole, parts, partial: selects.test(words), within: words.includes('其中') }]
  })
}

function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    depth += bracket[text.charAt(at)] ?? 0
    if (depth === 0) return at
  }
  return text.length
}
