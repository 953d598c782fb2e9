import { civilDate } from '../../src/kernel/civil-date.ts'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import { documentActor } from '../../src/services/document-actor.ts'
import type { ContentsAsked, DocumentCommandAsked } from '../../src/services/document-command-shape.ts'
import { type DocumentStep, handleDocument } from '../../src/services/handle-document.ts'
import type { Office } from '../../src/services/office.ts'

/** A notice as a clerk writes it. */
export const sampleNotice: ContentsAsked = {
  title: '云溪县商务局关于2025年端午节市场供应的公告',
  body: '现将端午节期间市场供应有关事项公告如下。\n\n## 一、供应点\n\n- 春晖路集贸市场\n- 城东商场\n\n> 云溪县商务局\n> 2025年3月3日',
  category: '20-15',
  column: 'notices',
  subject: 'commerce',
  genre: 'announcement',
  maker: '云溪县商务局',
  madeOn: civilDate('2025-03-03'),
  normative: false,
  clock: 'publish',
  keywords: ['端午节', '市场供应'],
  source: '云溪县商务局',
  attachments: [],
  openness: { kind: 'proactive' },
}

export const staffOf = (id: string, ...roles: readonly StaffRole[]) => documentActor({ id, roles })

export const writer = staffOf('writer', 'clerk')
export const reviewer = staffOf('reviewer', 'head')
export const secrecyReviewer = staffOf('secrecy', 'secrecy')

const actors: Readonly<Partial<Record<DocumentCommandAsked['type'], typeof writer>>> = {
  draft: writer,
  revise: writer,
  submit: writer,
  discard: writer,
  'review-secrecy': secrecyReviewer,
}

/** Does a command by whoever usually does it; a refusal is a defect of the test. */
export async function actOnDocument(
  office: Office,
  command: DocumentCommandAsked,
  documentId?: string,
  actor = actors[command.type] ?? reviewer,
): Promise<DocumentStep> {
  const done = await handleDocument(office, { actor, command, ...(documentId !== undefined && { documentId }) })
  if (!done.ok) throw new Error(`${command.type}: ${done.no.code} ${JSON.stringify(done.no.facts)}`)
  return done.value
}

/** Takes a drafted or corrected document to the public; answers with its last step. */
export async function passAndPublish(office: Office, documentId: string): Promise<DocumentStep> {
  await actOnDocument(office, { type: 'submit' }, documentId)
  await actOnDocument(office, { type: 'review' }, documentId)
  await actOnDocument(office, secrecyPassed, documentId)
  return actOnDocument(office, { type: 'publish' }, documentId)
}

export const secrecyPassed = {
  type: 'review-secrecy',
  conclusion: 'may-be-public',
  basis: '经对照有关保密事项范围，不涉及国家秘密、工作秘密',
} as const

/** A document that is public, by id and address. */
export async function publishedDocument(office: Office, contents: Partial<ContentsAsked> = {}) {
  const { documentId } = await actOnDocument(office, { type: 'draft', contents: { ...sampleNotice, ...contents } })
  const { address } = await passAndPublish(office, documentId)
  if (!address) throw new Error('A published document has no address')
  return { documentId, address }
}
