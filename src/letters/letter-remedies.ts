import { no, type Result, yes } from '../kernel/result.ts'
import { exemptions } from '../statute/exemptions.table.ts'
import { outcomes, type RemedyRoute } from '../statute/outcomes.table.ts'
import { onlineFiling, remedyParagraphs } from '../statute/remedy-paragraphs.table.ts'
import { remediesAgainst } from '../statute/remedies.ts'
import { civilDate } from '../kernel/civil-date.ts'
import { factsOf } from './case-parts.ts'
import type { LetterInput } from './letter-input.ts'
import { type LetterRefusal, refuseLetter } from './letter-refusals.table.ts'
import type { RemedyScope } from './letter-template.ts'
import { clause } from './plain-text.ts'

/** 行政复议法 art. 22 is in force since this day. */
const onlineFilingSince = civilDate('2024-01-01')

const asWritten = '本答复'
const whole = '如不服本答复'

/**
 * The paragraphs that tell the remedies (救济告知), by scope, day and route; refused when the organ's profile lacks the
 * reconsideration organ, the court, or the online channel a reply served by internet owes. `act` is what the letter calls
 * itself. Reading: docs/adr/0102-remedies-of-a-partial-disclosure.md.
 */
export function remedyTexts(
  scope: RemedyScope,
  input: LetterInput,
  act: string = asWritten,
): Result<readonly string[], LetterRefusal> {
  const parts = remedyParts[scope](input)
  const names = namesOf(input)
  const needed = [
    'reconsiderationOrgan' as const,
    ...(parts.some(({ route }) => route === 'either') ? (['court'] as const) : []),
    ...(owesChannel(input) ? (['onlineChannel'] as const) : []),
  ]
  const lacking = needed.find((name) => names[name] === '')
  if (lacking) return no(refuseLetter('organ-incomplete', { what: nameWords[lacking] }))

  const fill = (text: string): string =>
    text.replaceAll(asWritten, act).replace(/\{(\w+)\}/gu, (_, name: keyof typeof names) => names[name])
  const paragraphs = parts.map(({ about, route }) => fill(remedyParagraphs[route].text.zh.replace(whole, about)))
  return yes([...paragraphs, ...(owesChannel(input) ? [fill(onlineFiling.text.zh)] : [])])
}

interface RemedyPart {
  readonly about: string
  readonly route: RemedyRoute
}

const remedyParts = {
  either: () => [{ about: whole, route: 'either' }],
  outcome: (input) => [{ about: whole, route: routeOf(input) }],
  parts: (input) =>
    routeOf(input) === 'either' || !withholdsUnderArticles(input)
      ? [{ about: whole, route: 'either' }]
      : [
          { about: '对本答复中不予公开的部分不服的', route: 'reconsideration-first' },
          { about: '对本答复的其他内容不服的', route: 'either' },
        ],
} as const satisfies Record<RemedyScope, (input: LetterInput) => readonly RemedyPart[]>

function routeOf(input: LetterInput): RemedyRoute {
  const outcome = input.file.decision?.decision.outcome
  return outcome ? remediesAgainst(outcome, input.on).route : 'either'
}

/** Art. 36 item 7 is no ground of arts. 14–16. */
const withholdsUnderArticles = (input: LetterInput): boolean =>
  (factsOf(input).withheld ?? []).some(
    ({ ground }) => outcomes[exemptions[ground].outcome].remedy === 'reconsideration-first',
  )

const owesChannel = ({ route, on }: LetterInput): boolean =>
  (route === 'online' || route === 'email') && on >= onlineFilingSince

const namesOf = ({ organ }: LetterInput) => ({
  reconsiderationOrgan: clause(organ.reconsiderationOrgan),
  court: clause(organ.court),
  onlineChannel: clause(organ.reconsiderationChannel ?? ''),
})

const nameWords = {
  reconsiderationOrgan: '行政复议机关',
  court: '有管辖权的人民法院',
  onlineChannel: '互联网提交行政复议申请书的渠道',
} as const satisfies Record<keyof ReturnType<typeof namesOf>, string>
