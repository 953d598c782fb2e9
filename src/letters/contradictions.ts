import { decisionFactLabels, type FactName } from '../casework/decision-facts.table.ts'
import { givesOut, thirdPartiesOf, withholdsForThirdParty } from '../casework/third-party-view.ts'
import { letterDuties, type LetterKey } from '../statute/letter-duties.table.ts'
import { type OutcomeCode, type OutcomeKind, outcomes } from '../statute/outcomes.table.ts'
import { consultationOf, factsOf, objectionIn } from './case-parts.ts'
import { feeLines } from './fee-words.ts'
import type { LetterInput } from './letter-input.ts'
import { type LetterRefusal, refuseLetter } from './letter-refusals.table.ts'
import { groundsInCase } from './required-elements.table.ts'

/** Where a letter and its case disagree: the outcome calls for another, or a fact of the case denies what it says. */
export function contradictionIn(input: LetterInput): LetterRefusal | undefined {
  const { key } = input.letter
  const letter = letterDuties[key].title.zh
  const withdrawn = key === 'L25' && input.file.withdrawn !== undefined
  const outcome = input.file.decision?.decision.outcome
  if (isReply(key) && !withdrawn && (!outcome || outcomes[outcome].letter !== key)) {
    return refuseLetter('contradicts-outcome', {
      letter,
      outcome: outcome ? outcomes[outcome].label.zh : '尚未作出处理决定',
      right: outcome ? letterDuties[outcomes[outcome].letter].title.zh : '无',
    })
  }
  const fact = [notOfTheCase, superseded, ...(isReply(key) || key === 'L08' ? [denied] : []), ...(checks[key] ?? [])]
    .map((find) => find(input))
    .find((found) => found !== undefined)
  return fact === undefined ? undefined : refuseLetter('contradicts-fact', { letter, fact })
}

const replies: ReadonlySet<LetterKey> = new Set(Object.values(outcomes).map(({ letter }) => letter))
const isReply = (key: LetterKey): boolean => replies.has(key)

type Finder = (input: LetterInput) => string | undefined

const notOfTheCase: Finder = ({ file, letter }) =>
  groundsInCase[letter.key]?.(file) === false ? '案件中没有相应的记载' : undefined

/** A reply to the same request that a later decision has replaced. */
const superseded: Finder = ({ file, letter }) => {
  const owing = [file.withdrawn, file.decision, file.recordDecision].flatMap((act) => act?.letterId ?? [])
  const replies = isReply(letter.key) || letter.key === 'L26'
  return replies && !owing.includes(letter.letterId) ? '文书不属于现行的处理决定' : undefined
}

/** Every third party asked has consented, which takes the ground away (art. 15). */
const consent: Finder = (input) => {
  const { decision } = input.file
  const asked = thirdPartiesOf(input.file).filter(({ ended }) => ended !== undefined)
  const stands =
    !decision || !withholdsForThirdParty(decision.decision) || asked.length === 0 || objectionIn(input) !== undefined
  return stands ? undefined : '第三方同意公开'
}

/** A decision whose facts belong to another one. */
const denied: Finder = (input) => {
  const outcome = input.file.decision?.decision.outcome
  if (!outcome) return undefined
  const facts = factsOf(input)
  const odd = foreignFacts[kindGroup(outcome)].find((name) => facts[name] !== undefined)
  return odd && `填写了${decisionFactLabels[odd].zh}`
}

const kindGroup = (outcome: OutcomeCode): keyof typeof foreignFacts =>
  groupOf[outcomes[outcome].kind.charAt(0) as Initial]

type Initial = OutcomeKind extends `${infer Letter}${string}` ? Letter : never

const groupOf = {
  A: 'disclosed',
  B: 'in-part',
  N: 'not-disclosed',
  U: 'not-disclosed',
  R: 'not-disclosed',
  O: 'not-disclosed',
} as const satisfies Record<Initial, string>

const foreignFacts = {
  disclosed: ['withheld'],
  'in-part': [],
  'not-disclosed': ['disclosedPart', 'provided', 'providedOn', 'withheld', 'publicInterest', 'objectionUnfounded'],
} as const satisfies Record<string, readonly FactName[]>

/** Nobody was consulted yet whose letter is still in the house. */
const notConsulted: Finder = (input) => {
  const held = consultationOf(input)
  const asked = input.file.letters.find(({ letterId }) => letterId === held?.letterId)
  return asked && !asked.sentOn ? '征求意见的文书尚未发出' : undefined
}

const checks: Readonly<Partial<Record<LetterKey, readonly Finder[]>>> = {
  L06: [notConsulted],
  L08: [({ file: { decision } }) => (decision && givesOut(decision.decision) ? undefined : '没有决定公开')],
  L09: [
    ({ file: { fee } }) => (fee?.waived ? '费用已经减免' : undefined),
    ({ file: { fee } }) => (fee && feeLines(fee).yuan !== fee.yuan ? '金额与按标准计算的结果不一致' : undefined),
  ],
  L12: [consent],
  L13: [consent],
  L22: [({ file }) => (file.explanation?.judged?.reasonable ? '已认定申请理由合理' : undefined)],
  L24: [({ file }) => (file.explanation?.judged?.reasonable === false ? '已认定申请理由不合理' : undefined)],
}
