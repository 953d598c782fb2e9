import type { CaseActor, CaseSettings } from '../../src/casework/case-desk.ts'
import type { CaseCommand } from '../../src/casework/case-commands.ts'
import type { Dispute } from '../../src/casework/case-file.ts'
import type { RunningPeriod } from '../../src/casework/next-periods.ts'
import type { CaseRefusalCode } from '../../src/casework/refusals.table.ts'
import type { Stage } from '../../src/casework/stages.table.ts'
import type { LetterKey } from '../../src/statute/letter-duties.table.ts'
import type { OutcomeCode } from '../../src/statute/outcomes.table.ts'

/** What happens to one request, day by day, and what must be so after each step: plain data, told purely and through the database. */
export interface CaseStory {
  readonly name: string
  readonly settings?: Partial<CaseSettings>
  readonly steps: readonly CaseStep[]
}

export interface CaseStep extends CaseExpectation {
  readonly day: string
  readonly who: keyof typeof storyPeople
  readonly does: CaseCommand
  /** Only the holiday notices published by this day are loaded. */
  readonly noticesUntil?: string
}

/** What is not said is not looked at; `none` says that there must be none. */
export interface CaseExpectation {
  /** Refused so, and nothing changes. */
  readonly refused?: CaseRefusalCode
  readonly stage?: Stage
  /** By when the office must reply. */
  readonly dueOn?: string
  readonly provisional?: true
  readonly earlyOn?: string
  readonly pausedSince?: string
  /** The letters now to be sent, all but the receipt. */
  readonly owes?: readonly LetterKey[]
  /** The first final outcome, and its row in table 3 of the form of 2021. */
  readonly done?: OutcomeCode | 'none'
  readonly doneOn?: string
  readonly reportRow?: string
  readonly counted?: boolean
  /** Until when somebody else may or must act. */
  readonly until?: Partial<Readonly<Record<RunningPeriod['kind'], string>>>
  /** The path of the latest dispute in table 4, and its column. */
  readonly path?: Dispute['path']
  readonly column?: 'upheld' | 'corrected' | 'other' | 'pending'
}

/** The people of the stories. The chief is head and clerk in one. */
// prettier-ignore
export const storyPeople = {
  applicant: { id: 'applicant-1', roles: ['applicant'] },
  stranger:  { id: 'applicant-2', roles: ['applicant'] },
  clerk:     { id: 'clerk',     roles: ['clerk'] },
  section:   { id: 'section',   roles: ['section'] },
  head:      { id: 'head',      roles: ['head'] },
  chief:     { id: 'chief',     roles: ['clerk', 'head'] },
  clockwork: { id: 'clockwork', roles: ['clockwork'] },
} as const satisfies Readonly<Record<string, CaseActor>>

/** What the office of the stories has chosen where the law leaves it a choice. */
export const storySettings: CaseSettings = {
  correctionWorkingDays: 15,
  explanationWorkingDays: 7,
  earlyWorkingDays: 5,
  twoPeople: true,
}
