import { z } from 'zod'
import { uploadKinds } from '../../formats/upload-kinds.table.ts'
import { conclusionWords } from '../../publication/document-words.table.ts'
import { findingKinds } from '../../publication/finding-kinds.table.ts'
import { findingParts } from '../../publication/finding-places.table.ts'
import { documentStages, standings } from '../../publication/transitions.table.ts'
import {
  categoryCode,
  columnCode,
  contentsShape,
  documentCommandShape,
  opennessCode,
} from '../../services/document-command-shape.ts'
import { id } from '../../services/case-command-shape.ts'
import { dayText, dueShape, instantText, words } from './common.ts'

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(table) as [Key, ...Key[]]

const { none: _none, ...begun } = documentStages

export const documentStageCode = z.enum(keysOf(begun))
export const standingCode = z.enum(keysOf(standings))

const addressShape = z.object({ year: z.int(), serial: z.int() })

/** A document as the list of staff shows it. */
export const documentRowShape = z.object({
  documentId: z.string(),
  stage: documentStageCode,
  standing: standingCode,
  title: z.string(),
  number: z.string().optional(),
  category: categoryCode,
  column: columnCode,
  openness: opennessCode,
  madeOn: dayText,
  author: z.string(),
  indexNumber: z.string().optional(),
  address: addressShape.optional(),
  dueOn: dayText.optional(),
  provisional: z.boolean(),
  urgent: z.boolean(),
  scheduledAt: instantText.optional(),
  publishedAt: instantText.optional(),
  changedAt: instantText.optional(),
  version: z.int(),
})

export type DocumentRowView = z.infer<typeof documentRowShape>

/** What a file holds beside what is seen, in words. */
const fileFindingShape = z.object({ code: z.string(), says: words, inner: z.string().optional() })

/** Something in a text or file that may have to stay inside, and where. */
const leakShape = z.object({
  kind: z.enum(keysOf(findingKinds)),
  part: z.enum(keysOf(findingParts)),
  at: z.int().optional(),
  file: z.string().optional(),
  where: words,
  says: words,
  text: z.string(),
  state: z.enum(['told', 'open', 'second', 'allowed', 'forbidden']),
})

export type LeakView = z.infer<typeof leakShape>

/** A file as it was checked and kept. */
export const fileShape = z.object({
  hash: z.string(),
  name: z.string(),
  kind: z.enum(keysOf(uploadKinds)),
  mediaType: z.string(),
  size: z.int(),
  findings: z.array(fileFindingShape).readonly(),
  /** What in it may have to stay inside: told when it is handed in; a document tells it of all its files. */
  leaks: z.array(leakShape).readonly(),
  /** Why its text cannot be searched. */
  unread: z.string().optional(),
})

export type FileView = z.infer<typeof fileShape>

const signed = z.object({ by: z.string() })

/** A document with its working text, its editions and its history, and what may be done to it next. */
export const documentViewShape = z.object({
  documentId: z.string(),
  version: z.int(),
  stage: documentStageCode,
  stageWords: words,
  standing: standingCode,
  standingWords: words,
  contents: contentsShape.extend({
    attachments: z.array(fileShape).readonly(),
    keywords: z.array(z.string()).readonly(),
  }),
  authors: z.array(z.string()).readonly(),
  correction: z.string().optional(),
  returned: signed.extend({ reason: z.string() }).optional(),
  review: signed.extend({ note: z.string().optional() }).optional(),
  secrecy: signed.extend({ conclusion: z.enum(keysOf(conclusionWords)), basis: z.string() }).optional(),
  /** What in text and files may have to stay inside; `forbidden` is what nobody can allow. */
  leaks: z.array(leakShape).readonly(),
  allowed: signed.extend({ reason: z.string() }).optional(),
  /** Who confirmed that degrees of secrecy alone in cells are mentions. */
  mentions: signed.extend({ reason: z.string() }).optional(),
  scheduledAt: instantText.optional(),
  indexNumber: z.string().optional(),
  address: addressShape.optional(),
  editions: z
    .array(
      signed.extend({
        edition: z.int(),
        at: instantText,
        title: z.string(),
        reason: z.string().optional(),
        urgency: z.string().optional(),
      }),
    )
    .readonly(),
  validity: z.object({ validity: z.string(), since: dayText, act: z.string() }).optional(),
  withdrawal: z.object({ at: instantText, reason: z.string() }).optional(),
  successor: z.string().optional(),
  /** The answered request it came of, for who may see cases. */
  fromCase: z.object({ caseId: z.string(), number: z.string() }).optional(),
  /** By when it is owed to the public (art. 26), with the proof; only before it is published. */
  due: dueShape.optional(),
  history: z
    .array(
      signed.extend({
        step: z.int(),
        type: z.string(),
        says: words,
        on: dayText,
        at: instantText.optional(),
        reason: z.string().optional(),
      }),
    )
    .readonly(),
  available: z.array(z.object({ type: z.string(), label: words })).readonly(),
  /** Who the people in it are; whoever acts by a token has no name but the id. */
  names: z.record(z.string(), z.string()).readonly(),
})

export type DocumentView = z.infer<typeof documentViewShape>

/** Where a document stands after a command. */
export const documentStepShape = z.object({
  documentId: z.string(),
  version: z.int(),
  stage: z.enum(keysOf(documentStages)),
  standing: standingCode,
  address: addressShape.optional(),
})

/** A new document. */
export const documentAskedShape = z.strictObject({
  contents: contentsShape,
  fromCase: z.exactOptional(id).describe('依申请公开后转主动公开的案件 / the answered request it comes of (art. 44)'),
})

/** A command on a document, and the version of it its sender had before him. */
export const documentActShape = z.strictObject({
  command: documentCommandShape,
  seen: z.exactOptional(z.int().min(1).max(2_147_483_647)),
})
