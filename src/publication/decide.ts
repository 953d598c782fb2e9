import { no, type Result, yes } from '../kernel/result.ts'
import type { Contents } from './contents.ts'
import { contentsRefusal } from './contents-refusal.ts'
import { lastEdition, type PublicationDocument, type Working } from './document.ts'
import type { DocumentCommand, DocumentCommands, DocumentCommandType } from './document-commands.ts'
import type { DocumentDesk } from './document-desk.ts'
import type { DocumentEvent, DocumentEvents } from './document-events.ts'
import { type Finding, isForbidden, isHeld, needsTwo, type Reviewing, standing as standingFindings } from './finding.ts'
import { placeWords } from './finding-places.table.ts'
import { type DocumentRefusal, type DocumentRefusalCode, refuse } from './refusals.table.ts'
import { documentTransitions, type DocumentTransition } from './transitions.table.ts'

export type DocumentRuling = Result<readonly DocumentEvent[], DocumentRefusal>

/**
 * The events a command leads to, or why it is refused: the table of transitions first, then what the table cannot say.
 * Changes nothing.
 */
export function decide(document: PublicationDocument, command: DocumentCommand, desk: DocumentDesk): DocumentRuling {
  const refusal = tableRefusal(document, command.type, desk)
  if (refusal) return no(refusal)
  const { type, ...rest } = command
  const rule = rules[type] as (now: PublicationDocument, what: typeof rest, desk: DocumentDesk) => DocumentRuling
  return rule(document, rest, desk)
}

/** What the table of transitions says against a command: right, stage, what the public sees, who wrote it. */
export function tableRefusal(
  { stage, standing, working }: PublicationDocument,
  command: DocumentCommandType,
  { actor }: Pick<DocumentDesk, 'actor'>,
): DocumentRefusal | undefined {
  const row: DocumentTransition = documentTransitions[command]
  if (!actor.rights.includes(row.right)) return refuse('document-right', { command, right: row.right })
  if (!row.from.includes(stage)) return refuse('document-stage', { stage, command })
  if (row.while && !row.while.includes(standing)) return refuse('document-standing', { standing, command })
  if (row.notByAuthor && working?.authors.includes(actor.id)) return refuse('own-text', { command })
  return undefined
}

const refused = (code: DocumentRefusalCode, facts: DocumentRefusal['facts'] = {}): DocumentRuling =>
  no(refuse(code, facts))

type Rule<Type extends DocumentCommandType> = (
  document: PublicationDocument,
  what: DocumentCommands[Type],
  desk: DocumentDesk,
) => DocumentRuling

/** An event of today, by whoever is at the desk. */
const event = <Type extends keyof DocumentEvents>(
  { today, actor }: DocumentDesk,
  type: Type,
  what: DocumentEvents[Type],
): DocumentRuling => yes([{ type, on: today, by: actor.id, ...what } as unknown as DocumentEvent])

/**
 * What keeps a text inside that is meant to be public: the mark of a state secret always, anything else until a reviewer
 * allowed it (arts. 14, 15), a degree of secrecy alone in a cell until both reviewers said that it is no mark (art. 17).
 */
function held(
  working: Working | undefined,
  findings: readonly Finding[],
  reviewing?: readonly Reviewing[],
): DocumentRefusal | undefined {
  if (working?.contents.openness.kind !== 'proactive') return undefined
  const open = standingFindings(findings, working, reviewing)
  const [first] = open
  if (!first) return undefined
  const where = placeWords(first.place)
  if (isForbidden(first)) return refuse('secret-mark-found', { where: where.zh, whereEn: where.en, mark: first.text })
  return needsTwo(first)
    ? refuse('secret-word-found', { where: where.zh, whereEn: where.en, mark: first.text, count: open.length })
    : refuse('personal-data-found', { where: where.zh, whereEn: where.en, kind: first.kind, count: open.length })
}

/** A published text needs nothing but to be open, and a number of the organ when it is the first. */
function publishing({ working, address }: PublicationDocument, desk: DocumentDesk, urgency?: string): DocumentRuling {
  const kind = working?.contents.openness.kind
  if (kind !== 'proactive') return refused('not-proactive', { openness: kind ?? '' })
  const refusal = held(working, desk.findings)
  if (refusal) return no(refusal)
  if (!address && !desk.number) return refused('no-organ-code')
  return event(desk, 'published', {
    at: desk.now,
    ...(!address && desk.number),
    ...(urgency !== undefined && { urgency }),
  })
}

const hasReason = (reason: string): boolean => reason.trim() !== ''

const rules: { readonly [Type in DocumentCommandType]: Rule<Type> } = {
  draft(_, drafted, desk) {
    const refusal = contentsRefusal(drafted.contents, desk)
    return refusal ? no(refusal) : event(desk, 'drafted', drafted)
  },
  revise({ stage, standing, working }, { contents, reason }, desk) {
    const refusal = contentsRefusal(contents, desk)
    if (refusal) return no(refusal)
    const corrects = stage === 'settled' && standing !== 'unpublished'
    if (corrects && !hasReason(reason ?? '')) return refused('needs-reason')
    // What was withdrawn may be published again as it was.
    if (working && standing !== 'withdrawn' && isSame(working.contents, contents)) return refused('same-text')
    return event(desk, 'revised', { contents, ...(reason !== undefined && hasReason(reason) && { reason }) })
  },
  submit: (_, _what, desk) => event(desk, 'submitted', {}),
  return: (_, { reason }, desk) => (hasReason(reason) ? event(desk, 'returned', { reason }) : refused('needs-reason')),
  review({ working }, { note }, desk) {
    const refusal = held(working, desk.findings, ['review'])
    return refusal ? no(refusal) : event(desk, 'reviewed', { ...(note !== undefined && { note }) })
  },
  'review-secrecy'({ working }, { conclusion, basis }, desk) {
    if (!hasReason(basis)) return refused('needs-basis')
    // Whoever reviews for secrecy is held up by what speaks of secrecy alone; personal data are the reviewer's.
    const refusal = conclusion === 'may-be-public' ? held(working, desk.findings, ['secrecy']) : undefined
    if (refusal) return no(refusal)
    return event(desk, 'secrecy-reviewed', { conclusion, basis })
  },
  'allow-findings'({ working }, { reason }, desk) {
    if (!hasReason(reason)) return refused('needs-reason')
    const open = standingFindings(desk.findings, working, ['review']).filter((finding) => !isForbidden(finding))
    if (open.length === 0) return refused('nothing-found')
    if (working?.mentions?.by === desk.actor.id && open.some(needsTwo)) return refused('second-person')
    const found = desk.findings.filter(isHeld).map(({ kind, place }) => ({ kind, place }))
    return event(desk, 'findings-allowed', { reason, found })
  },
  'allow-mentions'({ working }, { reason }, desk) {
    if (!hasReason(reason)) return refused('needs-reason')
    const found = desk.findings.filter(needsTwo).map(({ kind, place }) => ({ kind, place }))
    const open = standingFindings(desk.findings, working, ['secrecy']).filter(needsTwo)
    if (open.length === 0) return refused('nothing-found')
    if (working?.allowed?.by === desk.actor.id) return refused('second-person')
    return event(desk, 'mentions-allowed', { reason, found })
  },
  schedule: (_, { at }, desk) => (at > desk.now ? event(desk, 'scheduled', { at }) : refused('time-passed', { at })),
  unschedule: ({ working }, _, desk) =>
    working?.scheduledAt === undefined ? refused('not-scheduled') : event(desk, 'unscheduled', {}),
  publish: (document, _, desk) => publishing(document, desk),
  'publish-urgently'(document, { reason }, desk) {
    if (!hasReason(reason)) return refused('needs-reason')
    if (lastEdition(document)?.urgency !== undefined) return refused('urgent-already')
    return publishing(document, desk, reason)
  },
  withdraw: (_, { reason }, desk) =>
    hasReason(reason) ? event(desk, 'withdrawn', { at: desk.now, reason }) : refused('needs-reason'),
  supersede: (_, { reason, successor }, desk) =>
    hasReason(reason) ? event(desk, 'superseded', { at: desk.now, reason, successor }) : refused('needs-reason'),
  'mark-validity'(document, { validity, since, act }, desk) {
    if (lastEdition(document)?.contents.normative !== true) return refused('not-normative')
    if (since > desk.today) return refused('mark-not-yet', { since })
    return hasReason(act)
      ? event(desk, 'validity-marked', { at: desk.now, validity, since, act })
      : refused('needs-reason')
  },
  'clear-validity'({ validity }, { reason }, desk) {
    if (!validity) return refused('no-mark')
    return hasReason(reason) ? event(desk, 'validity-cleared', { at: desk.now, reason }) : refused('needs-reason')
  },
  discard: (_, { reason }, desk) =>
    hasReason(reason) ? event(desk, 'discarded', { reason }) : refused('needs-reason'),
}

const isSame = (one: Contents, other: Contents): boolean => sorted(one) === sorted(other)

const sorted = (contents: Contents): string =>
  JSON.stringify(Object.entries(contents).toSorted(([a], [b]) => (a < b ? -1 : 1)))
