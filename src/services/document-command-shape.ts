import { z } from 'zod'
import { isGoodFileName } from '../formats/upload-name.ts'
import { columns } from '../publication/columns.table.ts'
import type { Contents } from '../publication/contents.ts'
import type { DocumentCommand, DocumentCommandType } from '../publication/document-commands.ts'
import { genres } from '../publication/genres.table.ts'
import { openness } from '../publication/openness.table.ts'
import { longestBody } from '../publication/parse-body.ts'
import { subjects } from '../publication/subjects.table.ts'
import { clockWords, conclusionWords } from '../publication/document-words.table.ts'
import { proactiveCategories } from '../statute/proactive-categories.table.ts'
import { day, id } from './case-command-shape.ts'

/** The shape a command on a document must have at any door, with limits; what it means is ruled by `documents`. */

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(table) as [Key, ...Key[]]

const word = z.string().trim().min(1).max(200)
const reason = z.string().trim().min(1).max(2_000)

export const columnCode = z.enum(keysOf(columns))
export const categoryCode = z.enum(keysOf(proactiveCategories))
export const subjectCode = z.enum(keysOf(subjects))
export const genreCode = z.enum(keysOf(genres))
export const opennessCode = z.enum(keysOf(openness))

/** A file is named by its content; what it is, the house knows. */
export const attachmentAskedShape = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().refine(isGoodFileName),
})

/** What a document says, as it is written. */
export const contentsShape = z.strictObject({
  title: word,
  body: z.string().max(longestBody),
  category: categoryCode,
  column: columnCode,
  subject: subjectCode,
  genre: genreCode,
  number: z.exactOptional(z.string().trim().min(1).max(60)),
  maker: word,
  madeOn: day,
  effectiveOn: z.exactOptional(day),
  expiresOn: z.exactOptional(day),
  normative: z.boolean().default(false),
  clock: z.enum(keysOf(clockWords)).default('publish'),
  keywords: z.array(z.string().trim().min(1).max(30)).max(20).default([]),
  source: word,
  summary: z.exactOptional(z.string().trim().min(1).max(1_000)),
  attachments: z.array(attachmentAskedShape).max(50).default([]),
  interprets: z.exactOptional(id),
  openness: z.strictObject({ kind: opennessCode, reason: z.exactOptional(reason) }).default({ kind: 'proactive' }),
}) satisfies z.ZodType<ContentsAsked>

/** Contents whose files are only named. */
export type ContentsAsked = Omit<Contents, 'attachments'> & {
  readonly attachments: readonly { readonly hash: string; readonly name: string }[]
}

// prettier-ignore
const fields = {
  revise:             { contents: contentsShape, reason: z.exactOptional(reason) },
  submit:             {},
  return:             { reason },
  review:             { note: z.exactOptional(reason) },
  'review-secrecy':   { conclusion: z.enum(keysOf(conclusionWords)), basis: reason },
  'allow-findings':   { reason },
  'allow-mentions':   { reason },
  schedule:           { at: z.iso.datetime() },
  unschedule:         {},
  publish:            {},
  'publish-urgently': { reason },
  withdraw:           { reason },
  supersede:          { reason, successor: id },
  'mark-validity':    { validity: z.enum(['amended', 'lapsed', 'repealed']), since: day, act: reason },
  'clear-validity':   { reason },
  discard:            { reason },
} as const satisfies Readonly<Record<LaterDocumentCommandType, z.core.$ZodShape>>

type LaterDocumentCommandType = Exclude<DocumentCommandType, 'draft'>

/** A command as it comes to the service: files named only. */
export type DocumentCommandAsked =
  | Exclude<DocumentCommand, { readonly type: 'draft' | 'revise' }>
  | { readonly type: 'draft'; readonly contents: ContentsAsked; readonly fromCase?: string }
  | { readonly type: 'revise'; readonly contents: ContentsAsked; readonly reason?: string }

export type LaterDocumentCommand = Exclude<DocumentCommandAsked, { readonly type: 'draft' }>

/** The shapes by command. */
export const documentCommandShapes = Object.fromEntries(
  Object.entries(fields).map(([type, shape]) => [type, z.strictObject({ type: z.literal(type), ...shape })]),
) as unknown as Readonly<Record<LaterDocumentCommandType, z.ZodType<LaterDocumentCommand>>>

const options = Object.values(documentCommandShapes) as unknown as readonly [z.core.$ZodTypeDiscriminable]

/** Any of them, told apart by its type. */
export const documentCommandShape = z.discriminatedUnion('type', options) as unknown as z.ZodType<
  LaterDocumentCommand,
  LaterDocumentCommand
>
