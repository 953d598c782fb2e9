import type { PublicationDocument, Working } from './document.ts'
import type { DocumentEvent } from './document-events.ts'

/** The document after one more event. Total and silent: what was written is understood, whatever was allowed at the time. */
export function evolve(document: PublicationDocument, event: DocumentEvent): PublicationDocument {
  switch (event.type) {
    case 'drafted':
      return {
        ...document,
        stage: 'draft',
        working: { contents: event.contents, authors: [event.by] },
        ...(event.fromCase !== undefined && { fromCase: event.fromCase }),
      }
    case 'revised':
      return { ...document, stage: 'draft', working: revised(document, event) }
    case 'submitted':
      return { ...document, stage: 'submitted' }
    case 'returned':
      return onWorking(document, 'draft', (working) => ({
        ...unsigned(working),
        returned: { by: event.by, reason: event.reason },
      }))
    case 'reviewed':
      return reviewed(document, event)
    case 'secrecy-reviewed':
      return secrecyReviewed(document, event)
    case 'findings-allowed': {
      const { by, reason, found } = event
      return onWorking(document, document.stage, (working) => ({ ...working, allowed: { by, reason, found } }))
    }
    case 'mentions-allowed': {
      const { by, reason, found } = event
      return onWorking(document, document.stage, (working) => ({ ...working, mentions: { by, reason, found } }))
    }
    case 'scheduled':
      return onWorking(document, document.stage, (working) => ({ ...working, scheduledAt: event.at }))
    case 'unscheduled':
      return onWorking(document, document.stage, unscheduled)
    case 'published':
      return published(document, event)
    case 'withdrawn':
      return { ...document, standing: 'withdrawn', withdrawal: { at: event.at, reason: event.reason } }
    case 'superseded':
      return { ...document, standing: 'superseded', successor: event.successor }
    case 'validity-marked':
      return { ...document, validity: { validity: event.validity, since: event.since, act: event.act } }
    case 'validity-cleared': {
      const { validity: _taken, ...rest } = document
      return rest
    }
    case 'discarded':
      return { ...document, stage: document.editions.length > 0 ? 'settled' : 'discarded' }
    default:
      return event satisfies never
  }
}

type Of<Type extends DocumentEvent['type']> = Extract<DocumentEvent, { readonly type: Type }>

function onWorking(
  document: PublicationDocument,
  stage: PublicationDocument['stage'],
  change: (working: Working) => Working,
): PublicationDocument {
  return document.working ? { ...document, stage, working: change(document.working) } : document
}

function unsigned({
  review: _review,
  secrecy: _secrecy,
  allowed: _found,
  mentions: _mentions,
  scheduledAt: _at,
  ...rest
}: Working): Working {
  return rest
}

function unscheduled({ scheduledAt: _at, ...rest }: Working): Working {
  return rest
}

/** A draft gone on with has one more author; a correction of what is public begins with its own. */
function revised({ stage, working }: PublicationDocument, { contents, by, reason }: Of<'revised'>): Working {
  const goesOn = stage === 'draft' && working
  const correction = reason ?? (goesOn ? working.correction : undefined)
  return {
    contents,
    authors: goesOn ? [...new Set([...working.authors, by])] : [by],
    ...(correction !== undefined && { correction }),
    ...(goesOn && working.returned && { returned: working.returned }),
  }
}

/** A review that comes after an urgent publication settles it. */
function reviewed(document: PublicationDocument, { by, note }: Of<'reviewed'>): PublicationDocument {
  const review = { by, ...(note !== undefined && { note }) }
  const last = document.editions.at(-1)
  const after = last?.urgency !== undefined && last.contents === document.working?.contents
  if (!after) {
    const stage = document.stage === 'cleared' ? 'ready' : 'reviewed'
    return onWorking(document, stage, (working) => ({ ...working, review }))
  }
  const { urgency: _settled, ...edition } = last
  const editions = [...document.editions.slice(0, -1), edition]
  return onWorking({ ...document, editions }, 'settled', (working) => ({ ...working, review }))
}

function secrecyReviewed(document: PublicationDocument, event: Of<'secrecy-reviewed'>): PublicationDocument {
  const { by, conclusion, basis } = event
  const secrecy = { by, conclusion, basis }
  if (conclusion === 'not-public')
    return onWorking(document, 'draft', (working) => ({
      ...unsigned(working),
      returned: { by, reason: basis },
      secrecy,
    }))
  const stage = document.stage === 'reviewed' ? 'ready' : 'cleared'
  return onWorking(document, stage, (working) => ({ ...working, secrecy }))
}

function published(document: PublicationDocument, event: Of<'published'>): PublicationDocument {
  const { working } = document
  if (!working) return document
  const { at, by, address, indexNumber, urgency } = event
  const edition = {
    contents: working.contents,
    at,
    by,
    authors: working.authors,
    ...(working.correction !== undefined && { reason: working.correction }),
    ...(urgency !== undefined && { urgency }),
  }
  const { withdrawal: _back, ...rest } = document
  return {
    ...rest,
    stage: urgency === undefined ? 'settled' : 'cleared',
    standing: 'public',
    working: unscheduled(working),
    editions: [...document.editions, edition],
    ...(address && { address }),
    ...(indexNumber !== undefined && { indexNumber }),
  }
}
