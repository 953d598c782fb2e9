import { tableRefusal } from './decide.ts'
import { lastEdition, type PublicationDocument, type Working } from './document.ts'
import type { DocumentCommandType } from './document-commands.ts'
import type { DocumentDesk } from './document-desk.ts'
import { type Finding, isForbidden, type Reviewing, standing } from './finding.ts'
import { documentTransitions } from './transitions.table.ts'

/** What the person at this desk may do to a document, by the tables that `decide` asks. */
export const availableDocumentCommands = (
  document: PublicationDocument,
  desk: Pick<DocumentDesk, 'actor' | 'findings'>,
): readonly DocumentCommandType[] =>
  commandTypes.filter(
    (type) => !tableRefusal(document, type, desk) && (appliesTo[type]?.(document, desk.findings) ?? true),
  )

const commandTypes = Object.keys(documentTransitions) as readonly DocumentCommandType[]

const isOpen = ({ working }: PublicationDocument): boolean => working?.contents.openness.kind === 'proactive'
const isNormative = (document: PublicationDocument): boolean => lastEdition(document)?.contents.normative === true

const waits = (working: Working | undefined, findings: readonly Finding[], reviewing: Reviewing): boolean =>
  standing(findings, working, [reviewing]).some((finding) => !isForbidden(finding))

type Applies = (document: PublicationDocument, findings: readonly Finding[]) => boolean

const appliesTo: Readonly<Partial<Record<DocumentCommandType, Applies>>> = {
  publish: isOpen,
  'allow-findings': ({ working }, findings) => waits(working, findings, 'review'),
  'allow-mentions': ({ working }, findings) => waits(working, findings, 'secrecy'),
  schedule: (document) => isOpen(document) && document.working?.scheduledAt === undefined,
  unschedule: ({ working }) => working?.scheduledAt !== undefined,
  'publish-urgently': (document) => isOpen(document) && lastEdition(document)?.urgency === undefined,
  'mark-validity': isNormative,
  'clear-validity': ({ validity }) => validity !== undefined,
}
