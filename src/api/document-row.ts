import type { Selectable } from 'kysely'
import type { DocumentRegisterTable } from '../store/publication-tables.ts'
import type { DocumentRowView } from './shapes/document.ts'

/** A row of the register as the API shows it; what is null is left out. */
export const documentRow = (row: Selectable<DocumentRegisterTable>): DocumentRowView => ({
  documentId: row.document_id,
  stage: row.stage as DocumentRowView['stage'],
  standing: row.standing as DocumentRowView['standing'],
  title: row.title,
  category: row.category as DocumentRowView['category'],
  column: row.column_code as DocumentRowView['column'],
  openness: row.openness as DocumentRowView['openness'],
  madeOn: row.made_on,
  author: row.author,
  provisional: row.provisional,
  urgent: row.urgent,
  version: row.version,
  ...(row.number !== null && { number: row.number }),
  ...(row.index_number !== null && { indexNumber: row.index_number }),
  ...(row.year !== null && row.serial !== null && { address: { year: row.year, serial: row.serial } }),
  ...(row.due_on !== null && { dueOn: row.due_on }),
  ...(row.scheduled_at !== null && { scheduledAt: row.scheduled_at }),
  ...(row.published_at !== null && { publishedAt: row.published_at }),
  ...(row.changed_at !== null && { changedAt: row.changed_at }),
})
