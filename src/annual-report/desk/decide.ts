import type { CivilDate } from '../../kernel/civil-date.ts'
import { no, type Result, yes } from '../../kernel/result.ts'
import { manuscriptToJson } from '../render/to-json.ts'
import { figureRefusal, handEntryRefusal } from './figure-refusal.ts'
import { unknownFigures } from './live-figures.ts'
import { leakRefusal, standingLeaks } from './leak.ts'
import { movedRefusal } from './moved-refusal.ts'
import { type ReportRefusal, type ReportRefusalCode, refuse } from './refusals.table.ts'
import { checkDraft, countedFigures, workingManuscript } from './working-draft.ts'
import type { ReportCommand, ReportCommands, ReportCommandType } from './report-commands.ts'
import type { ReportDesk } from './report-desk.ts'
import type { ReportEvent, ReportEvents } from './report-events.ts'
import type { ReportFile } from './report-file.ts'
import { submissionRefusal } from './submission-refusal.ts'
import { type ReportTransition, reportTransitions } from './transitions.table.ts'
import { findingKey, weigh } from './weighed-findings.ts'

export type ReportRuling = Result<readonly ReportEvent[], ReportRefusal>

/**
 * The events a command leads to, or why it is refused: the table of transitions first, then what the table cannot say.
 * Changes nothing.
 */
export function decide(file: ReportFile, command: ReportCommand, desk: ReportDesk): ReportRuling {
  const refusal = tableRefusal(file, command.type, desk)
  if (refusal) return no(refusal)
  const { type, ...rest } = command
  const answer = (rules[type] as (file: ReportFile, what: typeof rest, desk: ReportDesk) => Answer)(file, rest, desk)
  if ('code' in answer) return no(answer)
  return yes([{ ...answer, on: desk.today, by: desk.actor.id }])
}

function tableRefusal(file: ReportFile, command: ReportCommandType, { actor }: ReportDesk): ReportRefusal | undefined {
  const { from }: ReportTransition = reportTransitions[command]
  return from.includes(file.stage)
    ? reportRightRefusal(command, actor)
    : refuse('report-wrong-stage', { stage: file.stage, command })
}

/** Why a person of these rights may not do such a command to any report; undefined when he may. */
export function reportRightRefusal(
  command: ReportCommandType,
  { rights }: { readonly rights: readonly string[] },
): ReportRefusal | undefined {
  const { by }: ReportTransition = reportTransitions[command]
  return by.some((right) => rights.includes(right))
    ? undefined
    : refuse('report-not-for', { command, rights: by.join(',') })
}

/** What a rule answers with: the event, whose day and person are the desk's, or why not. */
type Answer = Fact | ReportRefusal
type Fact = { readonly [Type in keyof ReportEvents]: { readonly type: Type } & ReportEvents[Type] }[keyof ReportEvents]

const rules: {
  readonly [Type in ReportCommandType]: (file: ReportFile, what: ReportCommands[Type], desk: ReportDesk) => Answer
} = {
  begin(_file, _nothing, { today, basis: { year, edition } }) {
    return today < firstDayOf(year) ? refuse('report-not-begun', { year }) : { type: 'begun', edition }
  },
  'enter-figure'(file, { cell, value, reason }, { basis }) {
    const refusal = figureRefusal(cell, value, basis) ?? noReason(reason)
    if (refusal) return refusal
    const counted = countedFigures(basis)[cell] ?? ''
    return (
      handEntryRefusal(file.byHand[cell], value, counted) ?? {
        type: 'figure-entered',
        cell,
        value,
        counted,
        reason: reason.trim(),
      }
    )
  },
  'take-back-figure': (file, { cell }) =>
    file.byHand[cell] ? { type: 'figure-taken-back', cell } : refuse('report-not-by-hand', { cell }),
  write(file, { passage, paragraphs }, { basis }) {
    const unknown = unknownFigures(paragraphs, basis)
    if (unknown.length > 0) return refuse('report-unknown-figure', { names: unknown.join('、') })
    const same = file.written[passage]?.paragraphs.join('\n') === paragraphs.join('\n')
    return same ? refuse('report-nothing-changed') : { type: 'passage-written', passage, paragraphs }
  },
  'take-back-passage': (file, { passage }) =>
    file.written[passage] ? { type: 'passage-taken-back', passage } : refuse('report-not-written'),
  'explain-doubt'(file, { finding, reason }, { basis, today }) {
    const refusal = noReason(reason)
    if (refusal) return refusal
    const { findings } = checkDraft(file, basis, today)
    const { doubts } = weigh(findings, file.explained)
    return doubts.some((doubt) => findingKey(doubt) === finding)
      ? { type: 'doubt-explained', finding, reason: reason.trim() }
      : refuse('report-no-such-doubt')
  },
  submit(file, _nothing, { basis, today }) {
    const manuscript = workingManuscript(file, basis)
    const refusal = submissionRefusal(file, basis, today) ?? nothingCorrected(file, manuscript)
    return refusal ?? { type: 'submitted', manuscript }
  },
  return: (_file, { reason }) => noReason(reason) ?? { type: 'returned', reason: reason.trim() },
  'allow-findings'(file, { reason }, { actor, leaks }) {
    const refusal = ownWork(file, 'allow-findings', actor) ?? noReason(reason)
    if (refusal) return refusal
    const held = leaks.filter(({ weight }) => weight === 'held')
    if (standingLeaks(held, file.signOff.allowed?.found).length === 0) return refuse('report-nothing-found')
    const found = held.map(({ kind, passage, at }) => ({ kind, passage, at }))
    return { type: 'findings-allowed', reason: reason.trim(), found }
  },
  pass: (file, _nothing, { actor, basis, leaks }) =>
    ownWork(file, 'pass', actor) ?? movedRefusal(file, basis) ?? leakRefusal(file, leaks) ?? { type: 'passed' },
  sign(file, _nothing, { actor, basis, today, leaks }) {
    const refusal = ownWork(file, 'sign', actor) ?? movedRefusal(file, basis) ?? leakRefusal(file, leaks)
    if (refusal) return refusal
    return { type: 'signed', manuscript: workingManuscript(file, basis, today), counted: countedFigures(basis) }
  },
  publish: (file, { files }, { now, leaks }) =>
    leakRefusal(file, leaks) ?? { type: 'published', version: file.versions.length + 1, at: now, files },
  correct: (_file, { reason }) => noReason(reason) ?? { type: 'correction-begun', reason: reason.trim() },
  'drop-correction': ({ correction }) => (correction ? { type: 'correction-dropped' } : refuse('report-no-correction')),
}

const firstDayOf = (year: number): CivilDate => `${year}-01-01` as CivilDate

const noReason = (reason: string): ReportRefusal | undefined =>
  reason.trim() ? undefined : refuse('report-no-reason' satisfies ReportRefusalCode)

/** Who passes or signs is not who wrote. */
const ownWork = (
  { authors }: ReportFile,
  command: ReportCommandType,
  { id }: ReportDesk['actor'],
): ReportRefusal | undefined => (authors.includes(id) ? refuse('report-own-work', { command }) : undefined)

/** A correction that changes nothing is none. */
function nothingCorrected(
  { correction, versions }: ReportFile,
  manuscript: ReportEvents['submitted']['manuscript'],
): ReportRefusal | undefined {
  const last = versions.at(-1)
  if (!correction || !last) return undefined
  const { signedOn: _day, ...published } = last.manuscript
  return manuscriptToJson(published) === manuscriptToJson(manuscript)
    ? refuse('report-nothing-corrected', { version: last.version })
    : undefined
}
