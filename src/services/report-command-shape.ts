import { z } from 'zod'
import type { ReportCommand, ReportCommands, ReportCommandType } from '../annual-report/desk/report-commands.ts'
import { passages } from '../annual-report/desk/report-events.ts'

/** The shape a command on a report must have at any door, with limits; what it means is ruled by `reporting`. */

const reason = z.string().trim().min(1).max(2_000)
const cell = z.string().regex(/^t[234](?:\.[\w-]{1,40}){1,5}$/)
const passage = z.enum(passages)

/** A figure as it is printed: a whole number, or text with sign or decimals. */
export const figureShape = z.union([z.int().min(0).max(9_999_999_999), z.string().max(40)])

const paragraph = z
  .string()
  .trim()
  .min(1)
  .max(8_000)
  .regex(/^[^\r\n]*$/)

// prettier-ignore
const fields = {
  begin:               {},
  'enter-figure':      { cell, value: figureShape, reason },
  'take-back-figure':  { cell },
  write:               { passage, paragraphs: z.array(paragraph).max(200) },
  'take-back-passage': { passage },
  'explain-doubt':     { finding: z.string().min(1).max(300), reason },
  submit:              {},
  return:              { reason },
  'allow-findings':    { reason },
  pass:                {},
  sign:                {},
  publish:             {},
  correct:             { reason },
  'drop-correction':   {},
} as const satisfies Readonly<Record<ReportCommandType, z.core.$ZodShape>>

/** What a person asks for; the files of a publication are set by the house, never sent. */
export type AskedReportCommand = Exclude<ReportCommand, { readonly type: 'publish' }> | { readonly type: 'publish' }

/** Commands whose shape here and type in `reporting` have drifted apart; the build fails on the first. */
type Drifted = {
  [Type in Exclude<ReportCommandType, 'publish'>]: z.output<
    z.ZodObject<(typeof fields)[Type]>
  > extends ReportCommands[Type]
    ? never
    : Type
}[Exclude<ReportCommandType, 'publish'>]
export const driftedReportShapes: Drifted extends never ? readonly [] : Drifted = []

export const reportCommandShapes = Object.fromEntries(
  Object.entries(fields).map(([type, shape]) => [type, z.strictObject({ type: z.literal(type), ...shape })]),
) as unknown as Readonly<Record<ReportCommandType, z.ZodType<AskedReportCommand>>>

const options = Object.values(reportCommandShapes) as unknown as readonly [z.core.$ZodTypeDiscriminable]

/** Any of them, told apart by its type. */
export const reportCommandShape = z.discriminatedUnion('type', options) as unknown as z.ZodType<
  AskedReportCommand,
  AskedReportCommand
>
