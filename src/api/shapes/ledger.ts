import { z } from 'zod'
import { ledgerStages } from '../../ledgers/transitions.table.ts'
import {
  disputePathCode,
  entryEndingCode,
  entryKindCode,
  ledgerCommandShape,
} from '../../services/ledger-command-shape.ts'
import { disputeResults } from '../../statute/dispute-results.table.ts'
import { dayText, instantText, words } from './common.ts'

const { none: _none, ...made } = ledgerStages

export const entryStageCode = z.enum(Object.keys(made) as [keyof typeof made, ...(keyof typeof made)[]])
const resultCode = z.enum(
  Object.keys(disputeResults) as [keyof typeof disputeResults, ...(keyof typeof disputeResults)[]],
)

/** An entry as lists show it; money in fen. The title of a dispute stands in the entry itself. */
export const entryRowShape = z.object({
  entryId: z.string(),
  kind: entryKindCode,
  stage: entryStageCode,
  on: dayText,
  until: dayText.optional(),
  ending: z.enum(['repealed', 'lapsed']).optional(),
  result: resultCode.optional(),
  publicOn: dayText.optional(),
  count: z.int(),
  fen: z.int().optional(),
  title: z.string(),
  number: z.string().optional(),
  path: disputePathCode.optional(),
  counted: z.boolean(),
  version: z.int(),
})

export type EntryRowView = z.infer<typeof entryRowShape>

const contents = z.object({
  kind: entryKindCode,
  on: dayText,
  count: z.int(),
  title: z.string().optional(),
  number: z.string().optional(),
  publicOn: dayText.optional(),
  ledBy: z.string().optional(),
  fen: z.int().optional(),
  path: disputePathCode.optional(),
})

/** One step of an entry: what happened, on which day in law, who wrote it down and when; `contents` where it says them anew. */
const entryStepTold = z.object({
  step: z.int(),
  type: z.string(),
  says: words,
  on: dayText,
  at: instantText,
  by: z.string(),
  reason: z.string().optional(),
  contents: contents.optional(),
  ending: entryEndingCode.optional(),
  result: resultCode.optional(),
  /** It came in with an import. */
  batch: z.string().optional(),
})

/** An entry, what happened to it, and what may be done to it next. */
export const entryViewShape = z.object({
  entryId: z.string(),
  version: z.int(),
  stage: entryStageCode,
  stageWords: words,
  kindWords: words,
  contents,
  end: z.object({ on: dayText, ending: entryEndingCode.optional(), result: resultCode.optional() }).optional(),
  available: z.array(z.object({ type: z.string(), label: words })).readonly(),
  history: z.array(entryStepTold).readonly(),
})

export type EntryView = z.infer<typeof entryViewShape>

/** Where an entry stands after a command. */
export const entryStepShape = z.object({ entryId: z.string(), version: z.int() })

/** A command on an entry, and the version of it its sender had before him. */
export const entryActShape = z.strictObject({
  command: ledgerCommandShape,
  seen: z.exactOptional(z.int().min(1).max(2_147_483_647)),
})
