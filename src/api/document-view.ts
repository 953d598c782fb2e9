import type { PublicationDocument, Working } from '../publication/document.ts'
import type { DocumentActor } from '../publication/document-desk.ts'
import type { DocumentEvent } from '../publication/document-events.ts'
import { availableDocumentCommands } from '../publication/available-commands.ts'
import { documentEventWords } from '../publication/event-words.table.ts'
import type { Finding } from '../publication/finding.ts'
import { publicationDue } from '../publication/publication-clock.ts'
import { documentStages, documentTransitions, standings } from '../publication/transitions.table.ts'
import type { FilesOfDocuments } from '../reads/document-files.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import { dueView } from './due-view.ts'
import { fileView } from './file-view.ts'
import { leakViews } from './leak-view.ts'
import type { DocumentView } from './shapes/document.ts'

export interface DocumentKnown {
  readonly documentId: string
  readonly document: PublicationDocument & { readonly working: Working }
  readonly events: readonly DocumentEvent[]
  readonly version: number
  readonly files: FilesOfDocuments
  /** What in it may have to stay inside. */
  readonly findings: readonly Finding[]
  readonly names: Readonly<Record<string, string>>
  /** The answered request it came of, for who may see cases. */
  readonly fromCase?: { readonly caseId: string; readonly number: string } | undefined
}

/** A document as staff sees it, with what this person may do to it next. */
export function documentView(
  { documentId, document, events, version, files, findings, names, fromCase }: DocumentKnown,
  actor: DocumentActor,
  calendar: WorkingCalendar,
): DocumentView {
  const { stage, standing, working, editions, validity, withdrawal, successor, address, indexNumber } = document
  const { contents, authors, correction, returned, review, secrecy, allowed, mentions, scheduledAt } = working
  const leaks = leakViews(findings, working)
  const owed = editions.length === 0 && contents.openness.kind === 'proactive'
  return {
    documentId,
    version,
    stage: stage as DocumentView['stage'],
    stageWords: documentStages[stage].label,
    standing,
    standingWords: standings[standing].label,
    contents: {
      ...contents,
      attachments: contents.attachments.map((file) => ({
        ...attached(file, files),
        leaks: leaks.filter((leak) => leak.part !== 'file-name' && leak.file === file.name),
      })),
    },
    authors,
    ...(correction !== undefined && { correction }),
    ...(returned && { returned }),
    ...(review && { review }),
    ...(secrecy && { secrecy }),
    leaks,
    ...(allowed && { allowed: { by: allowed.by, reason: allowed.reason } }),
    ...(mentions && { mentions: { by: mentions.by, reason: mentions.reason } }),
    ...(scheduledAt !== undefined && { scheduledAt }),
    ...(indexNumber !== undefined && { indexNumber }),
    ...(address && { address }),
    editions: editions.map(({ contents: { title }, authors: _authors, ...edition }, at) => ({
      edition: at + 1,
      title,
      ...edition,
    })),
    ...(validity && { validity }),
    ...(withdrawal && { withdrawal }),
    ...(successor !== undefined && { successor }),
    ...(fromCase && { fromCase }),
    ...(owed && { due: dueView(publicationDue(contents, calendar)) }),
    history: events.map(happened),
    names,
    available: availableDocumentCommands(document, { actor, findings }).map((type) => ({
      type,
      label: documentTransitions[type].label,
    })),
  }
}

function attached(file: Working['contents']['attachments'][number], files: FilesOfDocuments) {
  const known = files.get(file.hash)
  return fileView({
    ...file,
    kind: file.kind as NonNullable<typeof known>['kind'],
    findings: known?.findings ?? [],
    leaks: [],
    unread: known?.unread,
  })
}

function happened(event: DocumentEvent, at: number): DocumentView['history'][number] {
  const { type, on, by } = event
  const reason = reasonOf(event)
  return {
    step: at + 1,
    type,
    says: documentEventWords[type],
    on,
    by,
    ...('at' in event && { at: event.at }),
    ...(reason !== undefined && { reason }),
  }
}

/** What was written down with a step, in the words of whoever took it. */
function reasonOf(event: DocumentEvent): string | undefined {
  if ('reason' in event) return event.reason
  if (event.type === 'secrecy-reviewed') return event.basis
  if (event.type === 'reviewed') return event.note
  if (event.type === 'published') return event.urgency
  return event.type === 'validity-marked' ? event.act : undefined
}
