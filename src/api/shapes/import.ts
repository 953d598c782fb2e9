import { z } from 'zod'
import { importKinds, type ImportKind } from '../../services/import-kinds.ts'
import { deskJobState, instantText, words } from './common.ts'

export const importKindCode: z.ZodType<ImportKind, ImportKind> = z.enum(
  Object.keys(importKinds) as [ImportKind, ...ImportKind[]],
)

const name = z.string().min(1).max(200)

/** How an office's own words are to be understood (`casework/import-head.ts`). */
export const importMappingShape = z.strictObject({
  columns: z.exactOptional(z.record(name, z.string().max(60).nullable())),
  words: z.exactOptional(z.record(name, z.record(name, z.string().max(60)))),
  defaults: z.exactOptional(z.record(name, z.string().max(200))),
})

export const importPreviewAskedShape = z.strictObject({ mapping: importMappingShape })

export const importBegunShape = z.strictObject({
  mapping: importMappingShape,
  rowByRow: z.boolean(),
  again: z.boolean(),
})

export const importHeldShape = z.object({ importId: z.string() })

const column = z.object({
  column: z.int(),
  heading: z.string(),
  field: z.string().optional(),
  state: z.enum(['taken', 'mapped', 'unclear', 'twice', 'passed-over', 'unknown']),
  may: z.array(z.string()).readonly().optional(),
})

const coded = z.object({ code: z.string(), label: words })

/** What an import would bring; of rows that are wrong their place and what is wrong. */
export const importPreviewShape = z.object({
  file: z.string(),
  sheets: z.array(z.object({ name: z.string(), columns: z.array(column).readonly() })).readonly(),
  sheetsPassedOver: z.array(z.string()).readonly(),
  rowsSkipped: z.int(),
  rows: z.int(),
  good: z.int(),
  faults: z
    .array(z.object({ sheet: z.string(), row: z.int(), field: z.string(), says: words, todo: words }))
    .readonly(),
  faultsInAll: z.int(),
  obstacles: z.array(z.object({ says: words, todo: words })).readonly(),
  words: z
    .array(
      z.object({ field: z.string(), label: words, found: z.string(), rows: z.int(), may: z.array(coded).readonly() }),
    )
    .readonly()
    .describe('需要说明的词 / words that must be explained'),
  before: z.array(z.object({ batch: z.string(), state: z.string(), at: instantText })).readonly(),
  first: z.array(z.record(z.string(), z.string())).readonly(),
  fields: z
    .array(
      z.object({ field: z.string(), label: words, needed: z.boolean(), choices: z.array(coded).readonly().optional() }),
    )
    .readonly(),
  years: z
    .array(z.object({ year: z.int(), cells: z.record(z.string(), z.union([z.number(), z.string()])) }))
    .readonly()
    .describe('各年度报告会如何计数 / what the annual reports would count'),
})

export const importUndoneShape = z.object({
  batch: z.string(),
  undone: z.int(),
  left: z.array(z.string()).readonly(),
})

/** The taking back of an import: where it stands and what it came to. */
export const importUndoingShape = z.object({
  undoId: z.string(),
  state: deskJobState,
  leaveOthers: z.boolean(),
  done: z.int(),
  total: z.int(),
  result: importUndoneShape.optional(),
  refusal: z.object({ code: z.string(), says: words, todo: words }).optional(),
})

const batchShape = z.object({
  batch: z.string(),
  state: z.enum(['running', 'done', 'undone', 'undone-in-part']),
  total: z.int(),
  done: z.int(),
  good: z.int(),
  faulty: z.int(),
  undoing: importUndoingShape.optional().describe('最近一次撤销 / when it was last begun to be taken back'),
})

/** An import that was handed in: where it stands and what it came to. */
export const importJobShape = z.object({
  importId: z.string(),
  kind: importKindCode,
  name: z.string(),
  state: deskJobState,
  actor: z.string(),
  by: z.string(),
  at: instantText,
  done: z.int(),
  total: z.int(),
  kept: z.boolean().describe('文件还在 / the file is still kept'),
  rowByRow: z.boolean().optional(),
  mapping: importMappingShape.optional(),
  batch: batchShape.optional().describe('已经导入的 / what came in with it'),
  result: z.object({ batch: z.string(), rows: z.int(), good: z.int(), faults: z.int() }).optional(),
  refusal: z.object({ says: words, todo: words }).optional(),
})

export const importListShape = z.object({
  jobs: z.array(importJobShape).readonly(),
  batches: z
    .array(
      batchShape.extend({ kind: z.string(), name: z.string(), actor: z.string(), by: z.string(), at: instantText }),
    )
    .readonly(),
})

export const importUndoAskedShape = z.strictObject({ leaveOthers: z.boolean() })

export const importUndoBegunShape = z.object({ undoId: z.string() })

export const faultyRowsAskedShape = z.strictObject({
  mapping: importMappingShape,
  /** Of the last columns, what is wrong and what to do. */
  language: z.enum(['zh', 'en']),
})
