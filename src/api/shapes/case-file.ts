import { z } from 'zod'
import { attachmentKinds } from '../../casework/attachment-kinds.table.ts'
import type { CaseFile } from '../../casework/case-file.ts'
import type { Stage } from '../../casework/stages.table.ts'
import { stages } from '../../casework/stages.table.ts'
import { applicantKinds } from '../../statute/applicant-kinds.table.ts'
import { disputeResults } from '../../statute/dispute-results.table.ts'
import { exemptions } from '../../statute/exemptions.table.ts'
import { letterDuties } from '../../statute/letter-duties.table.ts'
import { outcomes } from '../../statute/outcomes.table.ts'
import { channels } from '../../statute/receipt-day.table.ts'
import { dayText } from './common.ts'

/** The case as its events make it (`casework/case-file.ts`), for answers. People are ids. */

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(table) as [Key, ...Key[]])
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

export const stageCode: z.ZodType<Stage> = keysOf(stages)
export const outcomeCode = keysOf(outcomes)
export const applicantKindCode = keysOf(applicantKinds)
export const channelCode = keysOf(channels)
export const letterKey = keysOf(letterDuties)
const resultCode = keysOf(disputeResults)

const wanted = z.object({
  title: z.string().optional(),
  documentNumber: z.string().optional(),
  description: z.string(),
})
export const deliveryRoute = z.enum(['post', 'email', 'online', 'in-person', 'fax'])
const delivery = z.object({
  form: z.enum(['paper', 'electronic', 'disc', 'inspection']),
  route: deliveryRoute,
})
const letterId = z.string()
const matter = z.enum(['disclosure', 'record-correction'])
const reasoned = z.object({ on: dayText, reason: z.string() })

const decision = z.object({
  outcome: outcomeCode,
  facts: z.object({
    reasons: z.string().optional(),
    howToObtain: z.string().optional(),
    provided: z.string().optional(),
    attachments: list(z.string()).optional(),
    providedOn: dayText.optional(),
    disclosedPart: z.string().optional(),
    withheld: list(z.object({ part: z.string(), ground: keysOf(exemptions), reason: z.string() })).optional(),
    law: z.string().optional(),
    whereToGo: z.string().optional(),
    searched: z.string().optional(),
    responsibleOrgan: z.string().optional(),
    stillUnclear: z.string().optional(),
    properChannel: z.string().optional(),
    earlierReply: z.object({ number: z.string(), on: dayText, caseId: z.string().optional() }).optional(),
    publication: z.string().optional(),
    publicInterest: z.string().optional(),
  }),
})

const order = z.object({
  act: z.enum(['reply-anew', 'reply', 'disclose']),
  withinDays: z.int(),
  unit: z.enum(['working-day', 'day']),
})

export const letterShape = z.object({
  letterId,
  key: letterKey,
  owedOn: dayText,
  consultationId: z.string().optional(),
  number: z.string().optional(),
  sentOn: dayText.optional(),
  dispatches: list(dayText),
  route: deliveryRoute.optional(),
  hash: z.string().optional(),
  promises: dayText.optional(),
  servedOn: dayText.optional(),
  failures: list(reasoned),
})

export const disputeShape = z.object({
  disputeId: z.string(),
  kind: z.enum(['reconsideration', 'suit']),
  path: z.enum(['reconsideration', 'direct-suit', 'suit-after']),
  filedOn: dayText,
  before: z.string(),
  number: z.string(),
  against: z.enum(['reply', 'no-reply', 'other']),
  ended: z.object({ on: dayText, result: resultCode, order: order.optional() }).optional(),
})

const recordResult = z.enum(['corrected', 'not-corrected', 'sent-on', 'told-where'])
const answer = z.enum(['consents', 'consents-in-part', 'objects'])

export const caseFileShape = z.object({
  stage: stageCode,
  registration: z.object({
    number: z.string(),
    matter,
    channel: channelCode,
    applicantId: z.string(),
    applicantKind: applicantKindCode,
    agentId: z.string().optional(),
    identityProven: z.boolean(),
    wanted,
    delivery,
    partOf: z.string().optional(),
    batch: z.string().optional(),
  }),
  applicantKind: applicantKindCode,
  arrival: z.object({ submitted: dayText.optional(), signed: dayText.optional(), confirmed: dayText.optional() }),
  receivedOn: dayText.optional(),
  identityProven: z.boolean(),
  wanted,
  delivery,
  section: z.string().optional(),
  recordCalls: list(
    z.object({
      callId: z.string(),
      section: z.string(),
      answerBy: dayText,
      answer: z
        .object({ on: dayText, found: z.enum(['all', 'some', 'none', 'not-ours']), note: z.string() })
        .optional(),
    }),
  ),
  correction: z
    .object({
      on: dayText,
      items: list(z.string()),
      guidance: z.string(),
      workingDays: z.int(),
      letterId,
      correctedOn: dayText.optional(),
    })
    .optional(),
  consultations: list(
    z.object({
      consultationId: z.string(),
      party: z.enum(['third-party', 'co-maker', 'other-organ']),
      partyId: z.string(),
      about: z.string(),
      letterId,
      ended: z.object({ on: dayText, answer: z.union([answer, z.literal('none')]), reasons: z.string() }).optional(),
    }),
  ),
  extensionProposed: z.object({ workingDays: z.int(), reason: z.string() }).optional(),
  extensions: list(z.object({ on: dayText, workingDays: z.int(), reason: z.string(), letterId })),
  explanation: z
    .object({
      on: dayText,
      why: z.string(),
      workingDays: z.int(),
      letterId,
      given: z.object({ on: dayText, reasons: z.string() }).optional(),
      judged: z.object({ on: dayText, reasonable: z.boolean(), why: z.string() }).optional(),
    })
    .optional(),
  deferral: z.object({ to: dayText, letterId }).optional(),
  fee: z
    .object({
      on: dayText,
      tariff: z.enum(['pieces', 'pages']),
      count: z.int(),
      earlierPieces: z.int(),
      yuan: z.number(),
      letterId,
      paid: z.object({ on: dayText, yuan: z.number() }).optional(),
      waived: reasoned.optional(),
    })
    .optional(),
  proposal: z.object({ decision, on: dayText, by: z.string(), from: stageCode }).optional(),
  decision: z.object({ decision, on: dayText, letterId, from: stageCode.optional() }).optional(),
  recordDecision: z
    .object({ result: recordResult, on: dayText, why: z.string(), organ: z.string().optional(), letterId })
    .optional(),
  letters: list(letterShape),
  done: z.object({ on: dayText, outcome: outcomeCode }).optional(),
  disputes: list(disputeShape),
  madePublicOn: dayText.optional(),
  files: list(
    z.object({
      fileId: z.string(),
      purpose: keysOf(attachmentKinds),
      size: z.int(),
      hash: z.string(),
      on: dayText,
      by: z.string(),
      takenOff: reasoned.extend({ by: z.string() }).optional(),
    }),
  ),
  dueMoved: list(z.object({ from: dayText, to: dayText, notice: z.string() })),
  passedOn: list(z.object({ on: dayText, to: z.string(), letterId })),
  withdrawn: z.object({ on: dayText, reason: z.string(), letterId }).optional(),
  voided: reasoned.optional(),
  parts: list(z.string()),
  mergedInto: z.string().optional(),
})

type Described = { readonly [Field in keyof CaseFile]-?: unknown }

/** A field of the case that is not described here; the build fails on the first. */
export const describedFields = caseFileShape.shape satisfies Described
