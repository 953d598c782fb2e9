import type { Decider } from '../kernel/decider.ts'
import { decide } from './decide.ts'
import { noDocument, type PublicationDocument } from './document.ts'
import type { DocumentCommand } from './document-commands.ts'
import type { DocumentDesk } from './document-desk.ts'
import type { DocumentEvent } from './document-events.ts'
import { evolve } from './evolve.ts'
import type { DocumentRefusal } from './refusals.table.ts'

/**
 * A document on its way to the public and after: drafted, reviewed by another, reviewed for secrecy as a step of its own,
 * published by the clock, corrected with both editions kept, withdrawn, superseded, marked as repealed. It says who did what;
 * nothing that was public is ever deleted from its history.
 */
export const documents: Decider<PublicationDocument, DocumentCommand, DocumentEvent, DocumentDesk, DocumentRefusal> = {
  initial: noDocument,
  decide,
  evolve,
}
