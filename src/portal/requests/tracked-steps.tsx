import { marks } from '../../kernel/marks.table.ts'
import type { CaseFile } from '../../casework/case-file.ts'
import { stages } from '../../casework/stages.table.ts'
import { awaitedSince } from '../../casework/standing.ts'
import { letterOf } from '../../casework/letters-owed.ts'
import type { CivilDate } from '../../kernel/civil-date.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import type { Language } from '../../kernel/words.ts'
import { outcomes } from '../../statute/outcomes.table.ts'
import type { Step } from '../elements/step-list.tsx'
import { dayWords } from '../day-words.ts'
import { trackingWords } from '../words/tracking.table.ts'

/** Something that happened to a request, as its applicant is told of it. */
interface Happening {
  readonly on: CivilDate
  readonly word: keyof typeof trackingWords
  readonly about?: string | undefined
}

/** What has happened so far, by day, and what is still to come. */
export function trackedSteps(file: CaseFile, language: Language): readonly Step[] {
  const past = happenings(file, language).toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  const done = past.map(({ on, word, about }): Step => ({
    title: trackingWords[word][language],
    state: 'done',
    body: <StepNote day={dayWords(on, language)} about={about} language={language} />,
  }))
  if (!stages[file.stage].open) return done
  const ahead = (word: keyof typeof trackingWords, state: Step['state']): Step => ({
    title: trackingWords[word][language],
    state,
  })
  const isHis = awaitedSince(file) !== undefined && file.explanation?.judged === undefined
  return [
    ...done,
    ...(file.receivedOn === undefined ? [ahead('stepReceived', 'current')] : []),
    ...(isHis ? [ahead('stepYours', 'current')] : []),
    ahead('stepHandled', file.receivedOn === undefined || isHis ? 'ahead' : 'current'),
    ahead('stepReply', 'ahead'),
  ]
}

const StepNote = ({ day, about, language }: { day: string; about?: string | undefined; language: Language }) => (
  <p class="note">{about === undefined ? day : `${day}${marks.comma[language]}${about}`}</p>
)

/** The letter that told the applicant of it has left: before, nothing has happened for him. */
const sentOn = (file: CaseFile, letterId: string): CivilDate | undefined => letterOf(file, letterId)?.sentOn

function happenings(file: CaseFile, language: Language): readonly Happening[] {
  const { arrival, receivedOn, correction, extensions, consultations, explanation, fee, decision, withdrawn, done } =
    file
  const say = (word: keyof typeof trackingWords, facts: Readonly<Record<string, string | number>>): string =>
    fillWords(trackingWords[word], language, facts)
  const at = (on: CivilDate | undefined, word: Happening['word'], about?: string): Happening[] =>
    on === undefined ? [] : [{ on, word, about }]
  const replied = decision && sentOn(file, decision.letterId)
  return [
    ...at(arrival.submitted, 'stepFiled'),
    ...at(receivedOn, 'stepReceived'),
    ...(correction ? at(sentOn(file, correction.letterId), 'stepAsked') : []),
    ...at(correction?.correctedOn, 'stepCorrected'),
    ...extensions.flatMap(({ letterId, workingDays }) =>
      at(sentOn(file, letterId), 'stepExtended', say('stepExtendedAbout', { count: workingDays })),
    ),
    ...consultations.flatMap(({ letterId }) =>
      at(sentOn(file, letterId), 'stepConsulted', say('stepConsultedAbout', {})),
    ),
    ...(explanation ? at(sentOn(file, explanation.letterId), 'stepReasons') : []),
    ...at(explanation?.given?.on, 'stepReasonsGiven'),
    ...(fee ? at(sentOn(file, fee.letterId), 'stepFee', say('stepFeeAbout', { yuan: fee.yuan })) : []),
    ...at(fee?.paid?.on, 'stepPaid'),
    ...(decision ? at(replied, 'stepReply', outcomes[decision.decision.outcome].label[language]) : []),
    ...at(withdrawn?.on, 'stepWithdrawn'),
    ...(done && !decision && !withdrawn ? at(done.on, 'stepClosed', outcomes[done.outcome].label[language]) : []),
  ]
}
