import type { CivilDate } from '../kernel/civil-date.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import type { Contents } from './contents.ts'
import { lastEdition, type PublicationDocument } from './document.ts'
import { publicationDue } from './publication-clock.ts'
import type { DocumentStage, Standing } from './transitions.table.ts'

/** What staff's list shows of a document: the text being worked on, and where it stands. */
export interface DocumentRow {
  readonly contents: Contents
  readonly stage: DocumentStage
  readonly standing: Standing
  readonly indexNumber: string | undefined
  readonly year: number | undefined
  readonly serial: number | undefined
  /** By when it is owed to the public; undefined once it was published, and for what is not published. */
  readonly dueOn: CivilDate | undefined
  readonly provisional: boolean
  readonly urgent: boolean
  readonly scheduledAt: string | undefined
  readonly publishedAt: string | undefined
  readonly changedAt: string | undefined
  readonly author: string
  readonly fromCase: string | undefined
}

/** The row of a document, from its state alone. */
export function toDocumentRow(document: PublicationDocument, calendar: WorkingCalendar): DocumentRow {
  const { stage, standing, working, editions, indexNumber, address, fromCase } = document
  if (!working) throw new Error('A document that was never drafted has no row')
  const { contents, authors, scheduledAt } = working
  const owed = editions.length === 0 && stage !== 'discarded' && contents.openness.kind === 'proactive'
  const due = owed ? publicationDue(contents, calendar) : undefined
  return {
    contents,
    stage,
    standing,
    indexNumber,
    year: address?.year,
    serial: address?.serial,
    dueOn: due?.due,
    provisional: due?.provisional ?? false,
    urgent: lastEdition(document)?.urgency !== undefined,
    scheduledAt,
    publishedAt: editions.at(0)?.at,
    changedAt: editions.at(-1)?.at,
    author: authors.at(0) ?? '',
    fromCase,
  }
}
