import { z } from 'zod'
import { passages, reportFileForms } from '../../annual-report/desk/report-events.ts'
import { reportStages, reportTransitions } from '../../annual-report/desk/transitions.table.ts'
import { organKinds } from '../../annual-report/organ-kinds.table.ts'
import { findingKinds } from '../../publication/finding-kinds.table.ts'
import { figureShape, reportCommandShape } from '../../services/report-command-shape.ts'
import { applicantKinds } from '../../statute/applicant-kinds.table.ts'
import { disputeResults } from '../../statute/dispute-results.table.ts'
import { outcomes } from '../../statute/outcomes.table.ts'
import { dayText, instantText, words } from './common.ts'

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(table) as [Key, ...Key[]]

const paragraphs = z.array(z.string()).readonly()
const editionCode = z.enum(['2019', '2021'])

export const reportStageCode = z.enum(keysOf(reportStages))

export const figuresShape = z.record(z.string(), figureShape)

/** A report as it is printed: figures by cell, paragraphs by part. */
export const manuscriptShape = z.object({
  organ: z.string(),
  year: z.int(),
  edition: editionCode,
  signedOn: z.exactOptional(dayText),
  preamble: z.exactOptional(paragraphs),
  parts: z.object({ 1: paragraphs, 2: paragraphs, 3: paragraphs, 4: paragraphs, 5: paragraphs, 6: paragraphs }),
  figures: figuresShape,
})

/** Who did something, and when. */
export const stepShape = z.object({ by: z.string(), on: dayText })

const reasoned = stepShape.extend({ reason: z.string() })

export const handEntryShape = reasoned.extend({ value: figureShape, counted: figureShape })

/** What the year came to, as counted at this moment. */
export const yearCountsShape = z.object({
  requests: z
    .array(
      z.object({
        measure: z.enum(['new', 'carry-in', 'done', 'carry-out']),
        applicant: z.enum(keysOf(applicantKinds)),
        outcome: z.exactOptional(z.enum(keysOf(outcomes))),
        count: z.int(),
      }),
    )
    .readonly(),
  disputes: z
    .array(
      z.object({
        path: z.enum(['reconsideration', 'direct-suit', 'suit-after']),
        result: z.exactOptional(z.enum(keysOf(disputeResults))),
        count: z.int(),
      }),
    )
    .readonly(),
  proactive: figuresShape,
  lapsed: z.exactOptional(z.object({ regulation: z.int(), normative: z.int() })),
  fees: z.exactOptional(z.object({ notices: z.int(), noticeYuan: z.number(), paidYuan: z.number() })),
})

/** All a program needs to come to the same text and the same findings by itself. */
export const reportBasisShape = z.object({
  organ: z.string(),
  year: z.int(),
  edition: editionCode,
  organKind: z.exactOptional(z.enum(keysOf(organKinds))),
  counts: yearCountsShape,
  lastYear: z.exactOptional(manuscriptShape),
})

export const reportDeadlineShape = z.object({
  year: z.int(),
  /** Art. 49: the last day of publication. */
  day: dayText,
  /** Whether art. 49 names this kind of organ. */
  certain: z.boolean(),
  /** Negative when it has passed. */
  daysLeft: z.int(),
  publishedOn: dayText.optional(),
  /** Absent while it is neither published nor late. */
  met: z.boolean().optional(),
})

export const reportFilesShape = z.object(
  Object.fromEntries(reportFileForms.map((form) => [form, z.object({ hash: z.string(), size: z.int() })])) as Record<
    (typeof reportFileForms)[number],
    z.ZodObject<{ hash: z.ZodString; size: z.ZodInt }>
  >,
)

export const versionRowShape = z.object({
  version: z.int(),
  at: instantText,
  on: dayText,
  by: z.string(),
  correction: z.string().optional(),
  signOff: z.object({ submitted: stepShape, passed: stepShape, signed: stepShape }),
  files: reportFilesShape,
})

/** One published version, whole. */
export const reportVersionShape = versionRowShape.extend({
  manuscript: manuscriptShape,
  counted: figuresShape,
  byHand: z.record(z.string(), handEntryShape),
  names: z.record(z.string(), z.string()),
})

const change = z.object({ cell: z.string(), was: figureShape, now: figureShape })

/** Something in the words submitted that may have to stay inside, and where. */
export const reportLeakShape = z.object({
  kind: z.enum(keysOf(findingKinds)),
  passage: z.enum(passages),
  at: z.int(),
  where: words,
  says: words,
  text: z.string(),
  state: z.enum(['open', 'allowed', 'forbidden']),
})

/** A report on the desk: what it is made of, where it stands, what may be done to it next. */
export const reportDeskShape = z.object({
  year: z.int(),
  version: z.int(),
  stage: reportStageCode,
  stageWords: words,
  today: dayText,
  deadline: reportDeadlineShape,
  basis: reportBasisShape,
  leaks: z.array(reportLeakShape).readonly(),
  byHand: z.record(z.string(), handEntryShape),
  /** What was signed or published last, with that day, while nothing is being written. */
  fixed: z.exactOptional(z.object({ manuscript: manuscriptShape, on: dayText })),
  written: z.partialRecord(z.enum(passages), stepShape.extend({ paragraphs })),
  /** By the key of the finding. */
  explained: z.record(z.string(), reasoned),
  signOff: z.object({
    submitted: stepShape.optional(),
    /** What was found and may be public all the same: by kind and place. */
    allowed: reasoned
      .extend({ found: z.array(z.object({ kind: z.string(), passage: z.enum(passages), at: z.int() })).readonly() })
      .optional(),
    passed: stepShape.optional(),
    signed: stepShape.optional(),
  }),
  returned: reasoned.optional(),
  correction: reasoned.optional(),
  versions: z.array(versionRowShape).readonly(),
  /** What is counted now and was not when the last version was signed. */
  moved: z.array(change).readonly(),
  /** Names of the people above, by their ids. */
  names: z.record(z.string(), z.string()),
  available: z.array(z.object({ type: z.enum(keysOf(reportTransitions)), label: words })).readonly(),
})

export const reportCardShape = z.object({
  year: z.int(),
  stage: reportStageCode,
  stageWords: words,
  correcting: z.boolean(),
  deadline: reportDeadlineShape,
  versions: z.int(),
  /** What the rules find while it is written; absent once it is published. */
  findings: z.object({ faults: z.int(), doubts: z.int(), open: z.int(), hints: z.int() }).optional(),
})

export const reportListShape = z.object({ reports: z.array(reportCardShape).readonly() })

export const reportActShape = z.strictObject({
  command: reportCommandShape,
  seen: z.exactOptional(z.int().min(0).max(2_147_483_647)),
})

export const reportStepShape = z.object({ year: z.int(), version: z.int() })
