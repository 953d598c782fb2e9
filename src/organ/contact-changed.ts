import type { OrganRecord } from './organ-record.ts'
import { recordChanges } from './record-changes.ts'
import { recordFields, type RecordField } from './record-fields.table.ts'

const ofTheGuide: ReadonlySet<string> = new Set(
  Object.entries<RecordField>(recordFields).flatMap(([field, { guide }]) => (guide ? [field] : [])),
)

/** Whether one of the things by which the office is reached (art. 12 para. 2) is another than before. */
export const contactChanged = (before: OrganRecord, after: OrganRecord): boolean =>
  recordChanges(before, after).some(({ field }) => ofTheGuide.has(field))
