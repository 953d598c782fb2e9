import { type CivilDate, parseCivilDate, yearOf } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { Language } from '../kernel/words.ts'
import { isDivisionCode } from '../statute/division-codes.ts'
import { due } from '../statute/due.ts'
import type { Due } from '../statute/proof.ts'
import { proofLines } from '../statute/proof-lines.ts'
import { type TimeLimitKind, timeLimits } from '../statute/time-limits.table.ts'
import { calendarFor, nationalCalendar, weekdayName } from '../statute/working-calendar.ts'
import type { Command, Desk } from './command.ts'
import { type DeadlineKind, deadlineKinds } from './deadline-kinds.table.ts'
import { helpText } from './help-text.ts'
import { nearest } from './nearest.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { misuseWords } from './misuse.table.ts'
import { type OptionSpecs, readOptions } from './options.ts'
import { proofWords } from './proof-words.table.ts'
import { citationText, listed, reckoningWords, refuseReckoning, withNotes } from './reckoning.ts'

const kinds: Readonly<Record<string, DeadlineKind>> = deadlineKinds
const kindNames = Object.keys(kinds)
const latest = '2100-12-31'

// prettier-ignore
const specs = {
  from:       { value: 'YYYY-MM-DD', is: 'day', example: '2024-01-31', says: { zh: '起算日，见下面各种类；当日不计入', en: 'the day that sets the period off, named below for each kind; it is not counted' } },
  region:     { value: 'CODE', example: '65', says: { zh: '行政区划代码；有自行规定节假日的地区按其安排', en: 'administrative division code, for regions with holidays of their own' } },
  after:      { value: 'reconsideration|no-reply', oneOf: ['reconsideration', 'no-reply'], says: { zh: '用于 suit：复议之后（十五日），或者逾期不答复之后（六个月）', en: 'for suit: after reconsideration (15 days) or after no reply (six months)' } },
  organ:      { value: 'department|government', oneOf: ['department', 'government'], says: { zh: '用于 annual-report：部门（1月31日，默认）或者政府（3月31日）', en: 'for annual-report: department (31 January, the default) or government (31 March)' } },
  'known-on': { value: 'YYYY-MM-DD', is: 'day', example: '2020-01-20', says: { zh: '只按该日以前公布的放假通知计算', en: 'use only the holiday notices published by that day' } },
  format:     { value: 'text|json', oneOf: ['text', 'json'], says: { zh: '输出格式，默认 text', en: 'form of the answer, text by default' } },
} as const satisfies OptionSpecs

/** `gongkai deadline KIND --from DAY`: the last day of a statutory period, with its proof. */
export const deadlineCommand: Command = {
  name: 'deadline',
  usage: helpText({
    synopsis: 'deadline KIND --from YYYY-MM-DD',
    says: {
      zh: '计算法定期限的最后一日，并逐日说明依据',
      en: 'Reckon the last day of a statutory period, and prove it day by day',
    },
    options: specs,
    notes: {
      zh: `种类（KIND）：\n${kindList('zh')}\n\n退出码：0 已算出；2 用法有误。`,
      en: `KIND is one of:\n${kindList('en')}\n\nExit codes: 0 reckoned, 2 misuse.`,
    },
  }),
  run: async (args, desk) => {
    const asked = readQuestion(args, desk.language)
    if (!asked.ok) return refuseReckoning(desk, 'deadline', asked.no)
    const { limit, from, region, knownOn, format } = asked.value
    const calendar = calendarFor({ ...(region && { region }), ...(knownOn && { knownOn }) })
    const answer = due(limit, from, { calendar })

    const first = Math.min(...nationalCalendar.years.keys())
    const early = answer.proof.find(({ day, caveat }) => caveat && yearOf(day) < first)
    if (early)
      return refuseReckoning(desk, 'deadline', reckoningWords('not-loaded', desk.language, { day: early.day, first }))
    desk.print(format === 'json' ? asJson(answer, desk) : asText(limit, answer, desk))
    return 0
  },
}

function kindList(language: Language): string {
  return Object.entries(kinds)
    .map(([name, { limit }]) => {
      const { label, from } = timeLimits[limit]
      const day = language === 'zh' ? `（起算：${from.zh}）` : ` (from: ${from.en})`
      return `  ${name.padEnd(17)}${label[language]}${day}`
    })
    .join('\n')
}

interface Question {
  readonly limit: TimeLimitKind
  readonly from: CivilDate
  readonly region: string | undefined
  readonly knownOn: CivilDate | undefined
  readonly format: string | undefined
}

function readQuestion(args: readonly string[], language: Language): Result<Question, string> {
  const read = readOptions(args, specs, language)
  if (!read.ok) return read
  const { options, words } = read.value
  const allowed = listed(kindNames, language)
  const [typed, extra] = words
  if (typed === undefined) return no(reckoningWords('no-kind', language, { allowed }))
  if (extra !== undefined) return no(reckoningWords('too-many-words', language, { typed: extra }))
  const kind = Object.hasOwn(kinds, typed) ? kinds[typed] : undefined
  if (!kind) return no(`${reckoningWords('unknown-kind', language, { typed, allowed })}${guess(typed, language)}`)

  const stray = (['after', 'organ'] as const).find((name) => options[name] && kind.chosenBy?.option !== name)
  if (stray) return no(reckoningWords('only-for', language, { option: stray, kind: ownerOf(stray) }))
  const from = parseCivilDate(options.from ?? '')
  if (!from) return no(reckoningWords('no-from', language))
  if (from > latest) return no(reckoningWords('too-late', language, { from, latest }))
  const { region } = options
  if (region !== undefined && !isDivisionCode(region))
    return no(reckoningWords('not-a-region', language, { typed: region }))

  const choice = kind.chosenBy && options[kind.chosenBy.option]
  return yes({
    limit: (choice !== undefined && kind.chosenBy?.values[choice]) || kind.limit,
    from,
    region,
    knownOn: parseCivilDate(options['known-on'] ?? ''),
    format: options.format,
  })
}

function guess(typed: string, language: Language): string {
  const guess = nearest(typed, kindNames)
  return guess ? misuseWords('did-you-mean', language, { guess }) : ''
}

const ownerOf = (option: string): string => kindNames.find((name) => kinds[name]?.chosenBy?.option === option) ?? ''

/** Each day by itself, with what is not known of it. */
function asJson({ due, provisional, proof }: Due, { language }: Desk): string {
  const steps = proof.map(({ day, says, cite, counted, caveat }) => ({
    day,
    text: caveat
      ? fillWords(proofWords['with-caveat'], language, { text: says[language], caveat: caveat[language] })
      : says[language],
    citation: citationText(cite, language),
    ...(counted !== undefined && { counted }),
  }))
  return `${JSON.stringify({ due, provisional, proof: steps }, null, 2)}\n`
}

/** Days of one kind that follow each other in one line; what is not known is said once, at the top. */
function asText(limit: TimeLimitKind, { due, provisional, proof }: Due, { language }: Desk): string {
  const name = timeLimits[limit].label[language]
  const head = fillWords(proofWords[provisional ? 'provisional' : 'due'], language, {
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    due,
    weekday: weekdayName(due)[language],
  })
  const caveats = new Set(proof.flatMap(({ caveat }) => caveat?.[language] ?? []))
  const lines = proofLines(proof).map(({ first, last, says, cite }) => ({
    text: `${daysOf(first.day, last.day)}  ${says[language]}`,
    cite,
  }))
  const unknown = [...caveats].map((caveat) => `${fillWords(proofWords.unknown, language, { caveat })}\n`)
  return `${head}\n${unknown.join('')}\n${withNotes(lines, language)}\n`
}

/** `2026-09-18`, or `2026-09-21 – 09-24`; both in the same width. */
const daysOf = (first: CivilDate, last: CivilDate): string =>
  (first === last ? first : `${first} – ${yearOf(first) === yearOf(last) ? last.slice(5) : last}`).padEnd(18)
