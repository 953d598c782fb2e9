import type { OutcomeCode } from '../statute/outcomes.table.ts'
import type { CaseFile } from './case-file.ts'
import type { Decision, DecisionFacts } from './decision.ts'
import { decisionFactLabels, type DecisionNeeds, decisionFacts, type FactName } from './decision-facts.table.ts'
import { passedRefusal } from './period-refusal.ts'
import { correctionPeriod, feePeriod, reasonsPeriod } from './periods-of-others.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { causeRefusal, type DatedDesk } from './ruling.ts'
import { awaitedSince, standingAt } from './standing.ts'
import type { Stage } from './stages.table.ts'
import { givesOut, thirdPartiesOf, withholdsForThirdParty } from './third-party-view.ts'

type Check = (file: CaseFile, decision: Decision, desk: Pick<DatedDesk, 'on' | 'calendar'>) => CaseRefusal | undefined

/**
 * Why a decision cannot be taken on this case on this day: it does not fit what the case waits for, what must come before
 * it has not, a third party's say stands against it (arts. 15, 32), a fact its letter must tell is missing, or one is given
 * that its letter does not tell.
 */
export const decisionRefusal: Check = (file, decision, desk) => {
  for (const check of [waitCheck, grounds[decision.outcome], thirdPartyCheck, factCheck, foreignCheck, causeCheck]) {
    const refusal = check?.(file, decision, desk)
    if (refusal) return refusal
  }
  return undefined
}

/** While the applicant is awaited, only what follows from his silence can be decided; and that, only then. */
const fitsWait: Partial<Record<Stage, OutcomeCode>> = {
  correcting: 'closed.not-corrected',
  explaining: 'refused.excessive',
  'awaiting-fee': 'closed.fee-unpaid',
}

const waitCheck: Check = (file, { outcome }) => {
  const stage = standingAt(file)
  const fits = fitsWait[stage]
  if (fits === outcome) return undefined
  if (fits && awaitedSince(file)) return refuse('wrong-wait', { stage })
  if (outcome === 'closed.not-corrected' && !file.correction) return refuse('not-corrected-before')
  return outcome === 'closed.not-corrected' || outcome === 'closed.fee-unpaid'
    ? refuse('wrong-wait', { stage })
    : undefined
}

/** What must have happened before. */
const grounds: Partial<Record<OutcomeCode, Check>> = {
  'closed.not-corrected': (file, _, { on, calendar }) => passedRefusal(correctionPeriod(file, calendar), on, 'L02'),
  'closed.fee-unpaid': (file, _, { on, calendar }) => passedRefusal(feePeriod(file, calendar), on, 'L09'),
  'unable.still-unclear': ({ correction }) => (correction?.correctedOn ? undefined : refuse('not-corrected-before')),
  'refused.excessive': (file, _, { on, calendar }) => {
    const { explanation } = file
    if (!explanation) return refuse('reasons-not-judged')
    if (explanation.judged) return explanation.judged.reasonable ? refuse('reasons-are-good') : undefined
    return explanation.given ? refuse('reasons-not-judged') : passedRefusal(reasonsPeriod(file, calendar), on, 'L03')
  },
}

/**
 * Arts. 15 and 32: silence leaves it to the organ; consent takes the ground away; an objection on reasonable grounds
 * yields only to the public interest, one without must be said to be so.
 */
const thirdPartyCheck: Check = (file, decision) => {
  const withholds = withholdsForThirdParty(decision)
  if (!withholds && !givesOut(decision)) return undefined
  if (file.consultations.some(({ ended }) => !ended)) return refuse('consultation-running')
  const answers = thirdPartiesOf(file).map(({ ended }) => ended?.answer)
  if (withholds && !answers.length) return refuse('third-party-not-asked')
  if (withholds) return answers.every((answer) => answer === 'consents') ? refuse('third-party-consents') : undefined
  const against = decision.outcome === 'disclosed.provided' ? ['objects', 'consents-in-part'] : ['objects']
  const objects = answers.some((answer) => answer !== undefined && against.includes(answer))
  const { publicInterest = '', objectionUnfounded = '' } = decision.facts
  return objects && !`${publicInterest}${objectionUnfounded}`.trim() ? refuse('third-party-objects') : undefined
}

const factCheck: Check = (_, { outcome, facts }) => {
  const { needs }: DecisionNeeds = decisionFacts[outcome]
  const missing = needs.find((name) => isMissing(name, facts))
  return missing && refuse('fact-missing', { outcome, fact: missing })
}

/** A fact its letter does not tell belongs to another decision, or stands in the wrong field. */
const foreignCheck: Check = (_, { outcome, facts }) => {
  const { needs, may = [] }: DecisionNeeds = decisionFacts[outcome]
  const own: readonly string[] = [...needs, ...may]
  const foreign = (Object.keys(decisionFactLabels) as FactName[]).find(
    (name) => !own.includes(name) && !isMissing(name, facts),
  )
  return foreign && refuse('fact-foreign', { outcome, fact: foreign })
}

/** A decision rests on what came before it, and is not dated back beyond it. */
const causeCheck: Check = (file, { facts }, { on }) => {
  const { correction, explanation, fee, consultations, disputes } = file
  const days = [
    ['corrected', correction?.correctedOn],
    ['reasons-judged', explanation?.judged?.on],
    ['paid', fee?.paid?.on],
    ...consultations.map(({ ended }) => ['consulted', ended?.on] as const),
    ...disputes.map(({ ended }) => ['ordered', ended?.order && ended.on] as const),
    ['earlier-reply', facts.earlierReply?.on],
  ] as const
  return days.map(([cause, day]) => causeRefusal(on, day, cause)).find((refusal) => refusal !== undefined)
}

const blank = (text: string): boolean => !text.trim()

function isMissing(name: FactName, facts: DecisionFacts): boolean {
  if (name === 'withheld')
    return !facts.withheld?.length || facts.withheld.some(({ part, reason }) => blank(part) || blank(reason))
  if (name === 'earlierReply') return facts.earlierReply === undefined || blank(facts.earlierReply.number)
  const value = facts[name]
  return value === undefined || (typeof value === 'string' ? blank(value) : !value.length)
}
