import type { Transaction } from 'kysely'
import { yearOf } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import { type Result, yes } from '../kernel/result.ts'
import type { Contents } from '../publication/contents.ts'
import type { PublicationDocument } from '../publication/document.ts'
import type { DocumentCommand } from '../publication/document-commands.ts'
import type { DocumentActor, DocumentDesk } from '../publication/document-desk.ts'
import type { DocumentEvent } from '../publication/document-events.ts'
import { documents } from '../publication/documents.ts'
import type { Finding } from '../publication/finding.ts'
import { indexNumber, isOrganCode } from '../publication/index-number.ts'
import type { DocumentRefusal } from '../publication/refusals.table.ts'
import { toPublicDocument } from '../publication/to-public-document.ts'
import { documentFindings } from '../reads/document-findings.ts'
import { nextNumber } from '../store/counter.ts'
import { readForUpdate } from '../store/event-log.ts'
import { readOnly } from '../store/read-only.ts'
import type { Schema } from '../store/schema.ts'
import { bumpSite } from '../store/site-version.ts'
import { streamOf } from '../store/streams.ts'
import type { ContentsAsked, DocumentCommandAsked } from './document-command-shape.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { ruleAndAppend } from './rule-and-append.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import { sourceRefusal } from './draft-source.ts'
import { withFiles } from './with-files.ts'
import { writeDocumentRegisters } from './write-document-registers.ts'

export interface DocumentRequest {
  /** Left out when a document is drafted. */
  readonly documentId?: string
  readonly actor: DocumentActor
  readonly command: DocumentCommandAsked
  /** The step the person had before his eyes. */
  readonly seen?: number
  /** Sent again with the same key, the same command is not done twice. */
  readonly key?: string
}

/** Where a document stands after a command. */
export interface DocumentStep {
  readonly documentId: string
  readonly version: number
  readonly stage: PublicationDocument['stage']
  readonly standing: PublicationDocument['standing']
  /** Year and serial number of its page, once it was published. */
  readonly address?: PublicationDocument['address']
}

/**
 * Does one command on one document, with everything that follows in the same transaction: the register, what the public
 * sees, what it is found by, the version of the site. Refuses what `documents` refuses (what `gate` found in text and files
 * among it), an unknown document or file, and one
 * that moved on meanwhile.
 */
export function handleDocument(
  office: Office,
  request: DocumentRequest,
): Promise<Result<DocumentStep, OfficeRefusal | DocumentRefusal>> {
  const { documentId = office.newId(), actor, command, seen, key } = request
  const same = key === undefined ? undefined : { key, request: { documentId: request.documentId, command } }
  return once(office, same, async (trx): Promise<Result<DocumentStep, OfficeRefusal | DocumentRefusal>> => {
    const organ = office.organ.id
    const past = await readForUpdate<DocumentEvent>(trx, streamOf(organ, 'document', documentId))
    if (past.seq === 0 && command.type !== 'draft') return refuseService('no-such-document', { id: documentId })
    if (seen !== undefined && seen !== past.seq) return refuseService('document-moved-on', { seen, now: past.seq })
    const whole = await completed(trx, organ, documentId, command)
    if (!whole.ok) return whole
    const before = replay(documents, past.events)
    const desk = await deskOf(trx, office, actor, whole.value, before)
    const cause = { actor: actor.id, commandId: key ?? office.newId() }
    const done = await ruleAndAppend(trx, office, documents, { past, before, command: whole.value, desk, ...cause })
    if (!done.ok) return done
    const { version, state: document } = done.value
    await writeDocumentRegisters(trx, office, { documentId, version, document })
    if (seenByPublic(before) !== seenByPublic(document)) await bumpSite(trx, organ)
    const { stage, standing, address } = document
    return yes({ documentId, version, stage, standing, ...(address && { address }) })
  })
}

const seenByPublic = (document: PublicationDocument): string => JSON.stringify(toPublicDocument(document)) ?? ''

/** The first publication takes the next number of the organ's year; refused, it gives it back. */
async function deskOf(
  trx: Transaction<Schema>,
  { organ, today, now }: Office,
  actor: DocumentActor,
  { type }: DocumentCommand,
  { address, working }: PublicationDocument,
): Promise<DocumentDesk> {
  const desk = { today: today(), now: now(), actor, findings: await findingsFor(trx, organ, type, working) }
  const code = organ.code ?? organ.site?.idCode
  if (address || (type !== 'publish' && type !== 'publish-urgently') || code === undefined || !isOrganCode(code))
    return desk
  const year = yearOf(desk.today)
  const serial = await nextNumber(trx, organ.id, 'document', year)
  return { ...desk, number: { address: { year, serial }, indexNumber: indexNumber(code, { year, serial }) } }
}

/** Only what leads to the public is looked through: anything may be drafted. */
const looked: ReadonlySet<DocumentCommand['type']> = new Set([
  'review',
  'review-secrecy',
  'allow-findings',
  'allow-mentions',
  'publish',
  'publish-urgently',
])

const findingsFor = async (
  trx: Transaction<Schema>,
  organ: Office['organ'],
  type: DocumentCommand['type'],
  working: PublicationDocument['working'],
): Promise<readonly Finding[]> =>
  working && looked.has(type) ? documentFindings(readOnly(trx), organ, working.contents) : []

/** A command with the files it names, each known to the house, and the documents it refers to there. */
async function completed(
  trx: Transaction<Schema>,
  organ: string,
  documentId: string,
  command: DocumentCommandAsked,
): Promise<Result<DocumentCommand, OfficeRefusal | DocumentRefusal>> {
  if (command.type === 'supersede') {
    if (command.successor === documentId) return { ok: false, no: { code: 'supersedes-itself', facts: {} } }
    const missing = await missingDocument(trx, organ, command.successor)
    return missing ?? yes(command)
  }
  if (command.type !== 'draft' && command.type !== 'revise') return yes(command)
  const contents = await completeContents(trx, organ, documentId, command.contents)
  if (!contents.ok) return contents
  const source = command.type === 'draft' && command.fromCase !== undefined ? command.fromCase : undefined
  const refusal = source === undefined ? undefined : await sourceRefusal(trx, organ, source)
  return refusal ?? yes({ ...command, contents: contents.value })
}

async function completeContents(
  trx: Transaction<Schema>,
  organ: string,
  documentId: string,
  { attachments, ...contents }: ContentsAsked,
): Promise<Result<Contents, OfficeRefusal | DocumentRefusal>> {
  const { interprets } = contents
  if (interprets === documentId) return { ok: false, no: { code: 'interprets-itself', facts: {} } }
  const missing = interprets === undefined ? undefined : await missingDocument(trx, organ, interprets)
  if (missing) return missing
  const files = await withFiles(trx, organ, attachments)
  return files.ok ? yes({ ...contents, attachments: files.value }) : files
}

async function missingDocument(trx: Transaction<Schema>, organ: string, id: string) {
  const there = await trx
    .selectFrom('document_register')
    .select('document_id')
    .where('organ_id', '=', organ)
    .where('document_id', '=', id)
    .executeTakeFirst()
  return there ? undefined : refuseService('no-such-document', { id })
}
