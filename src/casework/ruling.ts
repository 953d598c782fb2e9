import type { CivilDate } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { CaseCommands, CaseCommandType } from './case-commands.ts'
import type { CaseDesk } from './case-desk.ts'
import type { CaseEvent } from './case-events.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseRefusal, type CaseRefusalCode, refuse } from './refusals.table.ts'

/** The desk, and the day on which what is commanded happened. */
export interface DatedDesk extends CaseDesk {
  readonly on: CivilDate
}

export type Ruling = Result<readonly CaseEvent[], CaseRefusal>

/** What the tables cannot say of one command. */
export interface Rule<Type extends CaseCommandType> {
  /** Why it is refused whatever the command says in particular: then no button is shown either. */
  readonly refusedWhile?: (file: CaseFile, desk: DatedDesk) => CaseRefusal | undefined
  readonly rule: (file: CaseFile, contents: CaseCommands[Type], desk: DatedDesk) => Ruling
}

export type Rules = { readonly [Type in CaseCommandType]: Rule<Type> }

export const happens = (...events: readonly CaseEvent[]): Ruling => yes(events)

export const refused = (code: CaseRefusalCode, facts: CaseRefusal['facts'] = {}): Ruling => no(refuse(code, facts))

/** The events unless something speaks against them. */
export const unless = (refusal: CaseRefusal | undefined, ...events: readonly CaseEvent[]): Ruling =>
  refusal ? no(refusal) : yes(events)

const most = 366

/** A number of days or pieces that can be reckoned with. */
export const countRefusal = (value: number, atMost = most): CaseRefusal | undefined =>
  Number.isSafeInteger(value) && value >= 1 && value <= atMost
    ? undefined
    : refuse('not-a-count', { value, most: atMost })

/** Nothing answers what has not happened yet. */
export const causeRefusal = (on: CivilDate, day: CivilDate | undefined, cause: string): CaseRefusal | undefined =>
  day !== undefined && on < day ? refuse('before-its-cause', { on, day, cause }) : undefined
