import { handleDocument } from './handle-document.ts'
import type { Office } from './office.ts'

/** The clock publishes, and does nothing else. */
const clockwork = { id: 'clockwork', rights: ['document.publish'] } as const

/**
 * Publishes every document whose time has come; answers how many. One that cannot be published any more (its openness was
 * changed, the organ has no code) keeps its time and is seen in the list by it. Safe to be done twice.
 */
export async function publishScheduled(office: Office): Promise<number> {
  const due = await office.db
    .selectFrom('document_register')
    .select(['document_id', 'scheduled_at'])
    .where('organ_id', '=', office.organ.id)
    .where('scheduled_at', '<=', office.now())
    .where('stage', '=', 'ready')
    .orderBy('scheduled_at')
    .execute()
  let published = 0
  for (const { document_id: documentId, scheduled_at } of due) {
    const key = `clockwork/${documentId}/${scheduled_at ?? ''}`
    const done = await handleDocument(office, { documentId, actor: clockwork, command: { type: 'publish' }, key })
    if (done.ok) published += 1
  }
  return published
}
