import type { CivilDate } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'
import { contentsRefusal } from './contents-refusal.ts'
import { shapeOf } from './entry-kinds.table.ts'
import type { LedgerCommand, LedgerCommands, LedgerCommandType } from './ledger-commands.ts'
import type { LedgerDesk } from './ledger-desk.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import type { LedgerContents, LedgerEvent } from './ledger-events.ts'
import { type LedgerRefusal, type LedgerRefusalCode, refuse } from './refusals.table.ts'
import { ledgerTransitions, type LedgerTransition } from './transitions.table.ts'

export type LedgerRuling = Result<readonly LedgerEvent[], LedgerRefusal>

/**
 * The events a command leads to, or why it is refused: the table of transitions first, then what the table cannot say.
 * Changes nothing.
 */
export function decide(entry: LedgerEntry, command: LedgerCommand, desk: LedgerDesk): LedgerRuling {
  const refusal = tableRefusal(entry, command.type, desk)
  if (refusal) return no(refusal)
  if (command.type === 'enter') return enter(command, desk)
  if (!entry.contents) throw new Error(`An entry at stage ${entry.stage} has no contents`)
  const { type, on = desk.today, ...rest } = command
  const standing = { contents: entry.contents, end: entry.end, on, desk }
  const late = on > desk.today ? refuse('in-the-future', { on }) : undefined
  return late ? no(late) : (rules[type] as (now: Standing, what: typeof rest) => LedgerRuling)(standing, rest)
}

function tableRefusal({ stage }: LedgerEntry, command: LedgerCommandType, { actor }: LedgerDesk) {
  const { from }: LedgerTransition = ledgerTransitions[command]
  return from.includes(stage) ? ledgerRoleRefusal(command, actor) : refuse('wrong-stage', { stage, command })
}

/** Why a person of these roles may not do such a command to any entry; undefined when he may. */
export function ledgerRoleRefusal(
  command: LedgerCommandType,
  { roles }: { readonly roles: readonly string[] },
): LedgerRefusal | undefined {
  const { by }: LedgerTransition = ledgerTransitions[command]
  return by.some((role) => roles.includes(role)) ? undefined : refuse('wrong-role', { command, roles: by.join(',') })
}

function enter({ contents, batch }: LedgerCommands['enter'], desk: LedgerDesk): LedgerRuling {
  const refusal = contentsRefusal(contents, desk)
  if (refusal) return no(refusal)
  return yes([{ type: 'entered', on: contents.on, contents, ...(batch !== undefined && { batch }) }])
}

/** An entry that has been made, and the day something is said to have happened to it. */
interface Standing {
  readonly contents: LedgerContents
  readonly end: LedgerEntry['end']
  readonly on: CivilDate
  readonly desk: LedgerDesk
}

const refused = (code: LedgerRefusalCode, facts: LedgerRefusal['facts'] = {}): LedgerRuling => no(refuse(code, facts))

/** Nothing ends or is published before it begins. */
const early = ({ contents: { on: since }, on }: Standing): LedgerRefusal | undefined =>
  on < since ? refuse('before-beginning', { on, since }) : undefined

const rules: {
  readonly [Type in Exclude<LedgerCommandType, 'enter'>]: (now: Standing, what: LedgerCommands[Type]) => LedgerRuling
} = {
  amend({ contents: old, end, desk }, { contents, reason }) {
    if (contents.kind !== old.kind) return refused('kind-stays', { kind: old.kind, wanted: contents.kind })
    if (!reason.trim()) return refused('no-reason')
    const refusal = contentsRefusal(contents, desk)
    if (refusal) return no(refusal)
    if (end && contents.on > end.on) return refused('before-beginning', { on: end.on, since: contents.on })
    if (isSame(old, contents)) return refused('nothing-changed')
    if (end?.result && contents.path && !fits(end.result, contents.path))
      return refused('result-of-other-kind', { result: end.result })
    return yes([{ type: 'amended', on: desk.today, contents, reason }])
  },
  publish(now) {
    const { contents, on } = now
    if (!shapeOf(contents.kind).mayHave.includes('publicOn'))
      return refused('wrong-kind', { command: 'publish', kind: contents.kind })
    if (contents.publicOn !== undefined) return refused('public-already', { on: contents.publicOn })
    const refusal = early(now)
    return refusal ? no(refusal) : yes([{ type: 'published', on }])
  },
  end(now, { ending }) {
    const { contents, on } = now
    const { endings } = shapeOf(contents.kind)
    if (endings.length === 0) return refused('wrong-kind', { command: 'end', kind: contents.kind })
    if (!endings.includes(ending)) return refused('other-ending', { kind: contents.kind, ending })
    const refusal = early(now)
    return refusal ? no(refusal) : yes([{ type: 'ended', on, ending }])
  },
  resolve(now, { result }) {
    const { contents, on } = now
    if (contents.path === undefined) return refused('wrong-kind', { command: 'resolve', kind: contents.kind })
    if (!fits(result, contents.path)) return refused('result-of-other-kind', { result })
    const refusal = early(now)
    return refusal ? no(refusal) : yes([{ type: 'resolved', on, result }])
  },
  resume: ({ on }, { reason }) => (reason.trim() ? yes([{ type: 'resumed', on, reason }]) : refused('no-reason')),
  'strike-out': ({ on }, { reason }) =>
    reason.trim() ? yes([{ type: 'struck-out', on, reason }]) : refused('no-reason'),
}

const fits = (result: keyof typeof disputeResults, path: NonNullable<LedgerContents['path']>): boolean =>
  (disputeResults[result].kind === 'reconsideration') === (path === 'reconsideration')

const isSame = (a: LedgerContents, b: LedgerContents): boolean =>
  ([...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof LedgerContents)[]).every(
    (field) => a[field] === b[field],
  )
