import { z } from 'zod'
import type { CaseCommand, CaseCommands, CaseCommandType } from '../casework/case-commands.ts'
import type { DecisionFacts } from '../casework/decision.ts'
import { parseCivilDate } from '../kernel/civil-date.ts'
import { applicantKinds } from '../statute/applicant-kinds.table.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'
import { exemptions } from '../statute/exemptions.table.ts'
import { outcomes } from '../statute/outcomes.table.ts'
import { channels } from '../statute/receipt-day.table.ts'

/** The shape a command must have at any door, with limits; what it means is ruled by `casework`. */

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(table) as [Key, ...Key[]]

/** A day that exists, as YYYY-MM-DD. */
export const day = z
  .string()
  .meta({ format: 'date' })
  .transform((text, context) => {
    const date = parseCivilDate(text)
    if (date) return date
    context.addIssue({ code: 'custom', message: 'YYYY-MM-DD' })
    return z.NEVER
  })

export const id = z.string().regex(/^[\w:-]{1,80}$/)
const word = z.string().trim().min(1).max(200)
const text = z.string().trim().min(1).max(4_000)
const count = z.int().min(1).max(100_000)
const letter = { letterId: id }

const wanted = z.strictObject({
  title: z.exactOptional(word),
  documentNumber: z.exactOptional(word),
  description: z.string().trim().max(4_000),
})

const route = z.enum(['post', 'email', 'online', 'in-person', 'fax'])
const delivery = z.strictObject({ form: z.enum(['paper', 'electronic', 'disc', 'inspection']), route })

const facts: z.ZodType<DecisionFacts> = z.strictObject({
  reasons: z.exactOptional(text),
  howToObtain: z.exactOptional(text),
  provided: z.exactOptional(text),
  attachments: z.exactOptional(z.array(word).max(100)),
  providedOn: z.exactOptional(day),
  disclosedPart: z.exactOptional(text),
  withheld: z.exactOptional(
    z.array(z.strictObject({ part: text, ground: z.enum(keysOf(exemptions)), reason: text })).max(100),
  ),
  law: z.exactOptional(word),
  whereToGo: z.exactOptional(text),
  searched: z.exactOptional(text),
  responsibleOrgan: z.exactOptional(text),
  stillUnclear: z.exactOptional(text),
  properChannel: z.exactOptional(text),
  earlierReply: z.exactOptional(z.strictObject({ number: word, on: day, caseId: z.exactOptional(id) })),
  publication: z.exactOptional(text),
  publicInterest: z.exactOptional(text),
  objectionUnfounded: z.exactOptional(text),
})

const decision = z.strictObject({ outcome: z.enum(keysOf(outcomes)), facts })
const order = z.strictObject({
  act: z.enum(['reply-anew', 'reply', 'disclose']),
  withinDays: count,
  unit: z.enum(['working-day', 'day']),
})
const disputeKind = z.enum(['reconsideration', 'suit'])

/** Done through services of their own, which number, compose or reckon first: never sent as they are. */
type Served = 'register' | 'send-letter' | 'move-due' | 'split' | 'merge' | 'notify-fee' | 'add-file' | 'take-off-file'

/** What may be sent as a plain command. */
export type PlainCommandType = Exclude<CaseCommandType, Served>
export type PlainCommand = Extract<CaseCommand, { readonly type: PlainCommandType }>

// prettier-ignore
const fields = {
  'sign-for': {},
  'confirm-receipt': {},
  'prove-identity': {},
  assign: { section: word },
  'call-for-records': { callId: id, section: word, answerBy: day },
  'answer-records-call': { callId: id, found: z.enum(['all', 'some', 'none', 'not-ours']), note: z.string().trim().max(4_000) },
  'ask-correction': { items: z.array(text).min(1).max(20), guidance: text, workingDays: z.exactOptional(count), ...letter },
  'receive-correction': { wanted },
  consult: { consultationId: id, party: z.enum(['third-party', 'co-maker', 'other-organ']), partyId: id, about: text, ...letter },
  'record-consultation-answer': { consultationId: id, answer: z.enum(['consents', 'consents-in-part', 'objects']), reasons: z.string().trim().max(4_000) },
  'lapse-consultation': { consultationId: id },
  'propose-extension': { workingDays: count, reason: text },
  'approve-extension': { workingDays: count, reason: text, ...letter },
  'decline-extension': { reason: text },
  'ask-reasons': { why: text, workingDays: z.exactOptional(count), ...letter },
  'receive-reasons': { reasons: text },
  'judge-reasons': { reasonable: z.boolean(), why: text },
  defer: { to: day, ...letter },
  'waive-fee': { reason: text },
  'record-payment': { yuan: z.number().min(0).max(100_000_000) },
  'propose-decision': { decision },
  'return-decision': { reason: text },
  'approve-decision': letter,
  'record-service': { ...letter, proof: text },
  'record-delivery-failure': { ...letter, reason: text },
  withdraw: { reason: text, ...letter },
  'reclassify-applicant': { kind: z.enum(keysOf(applicantKinds)), reason: text },
  'pass-on': { to: word, ...letter },
  'record-publication': { where: text },
  'record-dispute': { disputeId: id, kind: disputeKind, before: word, number: z.string().trim().max(200), against: z.enum(['reply', 'no-reply', 'other']) },
  'record-dispute-result': { disputeId: id, result: z.enum(keysOf(disputeResults)), order: z.exactOptional(order) },
  'decide-record': { result: z.enum(['corrected', 'not-corrected', 'sent-on', 'told-where']), why: text, organ: z.exactOptional(word), ...letter },
  void: { reason: text },
} as const satisfies Readonly<Record<PlainCommandType, z.core.$ZodShape>>

/** Commands whose shape here and type in `casework` have drifted apart. */
type Drifted = {
  [Type in PlainCommandType]: z.output<z.ZodObject<(typeof fields)[Type]>> extends CaseCommands[Type] ? never : Type
}[PlainCommandType]
type None<Types extends never> = Types
/** The build fails here when one has. */
export type ShapesAgree = None<Drifted>

const shapes = Object.fromEntries(
  Object.entries(fields).map(([type, shape]) => [
    type,
    z.strictObject({ type: z.literal(type), on: z.exactOptional(day), ...shape }),
  ]),
) as unknown as Readonly<Record<PlainCommandType, z.ZodType<PlainCommand>>>

/** By which way something is sent. */
export const routeShape = route

/** A decision: one outcome and its facts. */
export const decisionShape = decision

/** What a request says of itself when it comes in, field by field. */
// prettier-ignore
export const registerFields = { number: word, matter: z.enum(['disclosure', 'record-correction']), channel: z.enum(keysOf(channels)), applicantId: id, applicantKind: z.enum(keysOf(applicantKinds)), agentId: z.exactOptional(id), identityProven: z.boolean(), wanted, delivery, partOf: z.exactOptional(id), batch: z.exactOptional(id) }

/** The shapes by command, for the description of the API. */
export const caseCommandShapes = shapes
