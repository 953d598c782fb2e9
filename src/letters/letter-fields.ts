import type { CivilDate } from '../kernel/civil-date.ts'
import type { Dispute } from '../casework/case-file.ts'
import { applicantKinds } from '../statute/applicant-kinds.table.ts'
import type { DisputeResultCode } from '../statute/dispute-results.table.ts'
import { channels, receiptEvents } from '../statute/receipt-day.table.ts'
import { consultationOf, consultedOn, extensionOf, factsOf, numberOfLetter, objectionIn } from './case-parts.ts'
import { countWords, feeLines, tariffWords } from './fee-words.ts'
import { type FieldName, letterFields } from './fields.table.ts'
import { letterCitations } from './letter-citations.ts'
import type { LetterInput } from './letter-input.ts'
import type { LetterTemplate } from './letter-template.ts'
import {
  answerToParty,
  channelWords,
  formWords,
  matterWords,
  objectionToApplicant,
  routeWords,
} from './letter-words.table.ts'
import { clause, plainText, sentences, writtenDay } from './plain-text.ts'
import { wantedWords } from './wanted-words.ts'
import { withheldWords } from './withheld-words.ts'

/** What is known for each place of a template; what is not known or empty is not there. */
export type FilledFields = Readonly<Partial<Record<FieldName, string | readonly string[]>>>

type RawFields = Readonly<Partial<Record<FieldName, string | number | readonly string[] | undefined>>>

/** All that a case, its organ and its people give for the places of a letter, fitted into Chinese sentences. */
export function letterFieldsOf(input: LetterInput, template: LetterTemplate): FilledFields {
  const raw: RawFields = {
    citation: letterCitations(template.cite),
    ...people(input),
    ...request(input),
    ...steps(input),
    ...consultation(input),
    ...fee(input),
    ...decision(input),
    ...closing(input),
  }
  const filled = Object.entries(raw).flatMap(([name, value]) => {
    const fitted = value === undefined ? '' : fit[letterFields[name as FieldName].kind](value)
    return fitted.length ? [[name, fitted] as const] : []
  })
  return Object.fromEntries(filled)
}

type Raw = string | number | readonly string[]
const text = (value: Raw): string => (typeof value === 'object' ? value.join('\n') : String(value))

const fit = {
  name: (value: Raw) => plainText(text(value)),
  clause: (value: Raw) => clause(text(value)),
  sentences: (value: Raw) => sentences(text(value)),
  list: (value: Raw) => (typeof value === 'object' ? value : [String(value)]).map(clause).filter((item) => item !== ''),
} as const

const day = (on: CivilDate | undefined): string | undefined => on && writtenDay(on)

const people = ({ file, letter, organ, parties }: LetterInput): RawFields => ({
  applicant: parties.applicant.name,
  party: parties.party?.name ?? file.passedOn.find(({ letterId }) => letterId === letter.letterId)?.to,
  you: applicantKinds[file.applicantKind].natural ? '您' : '贵单位',
  office: organ.office.name,
  officeAddress: organ.office.address,
  officeTelephone: organ.office.telephone,
  followUp: organ.followUp ?? (organ.office.telephone && `拨打${organ.office.telephone}`),
  feeAccount: organ.feeAccount,
})

function request({ file, dueOn }: LetterInput): RawFields {
  const { registration, arrival, receivedOn, delivery, wanted, correction } = file
  const ordered = file.disputes.findLast(({ ended }) => ended?.order !== undefined)
  return {
    ...matterWords[registration.matter],
    registrationNumber: registration.number,
    receivedOn: day(receivedOn),
    receiptEvent: receiptEvents[channels[registration.channel].countsFrom].zh,
    arrivedOn: day(arrival.submitted ?? receivedOn ?? arrival.signed ?? arrival.confirmed),
    channel: channelWords[registration.channel],
    correctedOn: day(correction?.correctedOn),
    wanted: wantedWords(wanted),
    form: formWords[delivery.form],
    route: routeWords[delivery.route],
    dueOn: day(dueOn),
    redecision: ordered && orderWords(ordered),
  }
}

/** What the request is decided by now, and whether it was answered before. */
function orderWords({ before, kind, number, ended }: Dispute): string {
  const paper = (ended && settlements[ended.result]) ?? papers[kind]
  const named = number.trim() ? `（案号：${number}）` : ''
  return `根据${before}作出的${paper}${named}，本机关${ended?.order?.act === 'reply' ? '' : '重新'}办理该申请`
}

const papers = { reconsideration: '行政复议决定', suit: '行政判决' } as const
const settlements: Readonly<Partial<Record<DisputeResultCode, string>>> = {
  'reconsideration.mediated': '行政复议调解书',
  'reconsideration.settled': '行政复议终止决定',
  'suit.mediated': '行政调解书',
}

function steps(input: LetterInput): RawFields {
  const { correction, explanation, deferral } = input.file
  const extension = extensionOf(input)
  return {
    correctionItems: correction?.items,
    correctionGuidance: correction?.guidance,
    correctionDays: correction?.workingDays,
    correctionNotice: numberOfLetter(input, 'L02'),
    explanationWhy: explanation?.why,
    explanationDays: explanation?.workingDays,
    explanationGivenOn: day(explanation?.given?.on),
    explanationFaults: factsOf(input).reasons ?? explanation?.judged?.why,
    extensionReason: extension?.reason.replace(/^\s*(?:因为|由于|因)/u, ''),
    extensionDays: extension?.workingDays,
    deferredTo: day(deferral?.to),
  }
}

function consultation(input: LetterInput): RawFields {
  const held = consultationOf(input)
  const objection = objectionIn(input)
  return {
    partyObjection: objection && objectionToApplicant[objection],
    ...(held && {
      consultedAbout: held.about,
      consultedOn: day(consultedOn(input, held)),
      partyAnswer: held.ended && answerToParty[held.ended.answer],
    }),
  }
}

function fee(input: LetterInput): RawFields {
  const { fee: asked } = input.file
  if (!asked) return {}
  return {
    feeRate: tariffWords(asked.tariff),
    feeCount: countWords[asked.tariff](asked),
    feeLines: feeLines(asked).lines,
    feeYuan: asked.yuan,
    feeNotice: numberOfLetter(input, 'L09'),
  }
}

function decision(input: LetterInput): RawFields {
  const facts = factsOf(input)
  const objection = objectionIn(input)
  return {
    reasons: facts.reasons,
    howToObtain: facts.howToObtain,
    provided: facts.provided,
    providedOn: facts.providedOn && facts.providedOn > input.on ? day(facts.providedOn) : undefined,
    attachments: facts.attachments,
    disclosedPart: facts.disclosedPart,
    withheld: facts.withheld && withheldWords(facts.withheld, objection && objectionToApplicant[objection]),
    law: facts.law,
    whereToGo: facts.whereToGo,
    searched: facts.searched,
    responsibleOrgan: facts.responsibleOrgan,
    stillUnclear: facts.stillUnclear,
    properChannel: facts.properChannel,
    earlierNumber: facts.earlierReply?.number,
    earlierOn: day(facts.earlierReply?.on),
    publication: facts.publication,
    disclosed: facts.disclosedPart ?? facts.provided,
    disclosedWhy: facts.publicInterest ?? facts.objectionUnfounded ?? facts.reasons,
  }
}

const closing = ({ file }: LetterInput): RawFields => ({
  withdrawnOn: day(file.withdrawn?.on),
  recordWhy: file.recordDecision?.why,
  recordOrgan: file.recordDecision?.organ,
})
