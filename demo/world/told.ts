/** The shape in which the demo world is told: plain data, one row for each thing that happened. */
import type { CaseCommands, CaseCommandType } from '../../src/casework/case-commands.ts'
import type { DeliveryRoute, Delivery, Matter, Wanted } from '../../src/casework/case-events.ts'
import type { DecisionFacts } from '../../src/casework/decision.ts'
import type { ChannelCode } from '../../src/statute/receipt-day.table.ts'
import type { OutcomeCode } from '../../src/statute/outcomes.table.ts'
import type { PersonKey } from './people.table.ts'
import type { StaffKey } from './staff.table.ts'

/** A request and what became of it. */
export interface CaseTold {
  /** What the other cases and the tests call it. */
  readonly key: string
  readonly asks: PersonKey
  readonly agent?: PersonKey
  /** How it came, and the day it reached the bureau. */
  readonly by: ChannelCode
  readonly came: string
  readonly wants: Wanted
  readonly matter?: Matter
  readonly delivery?: Delivery
  /** False when no proof of identity came with it. */
  readonly proven?: false
  readonly days: readonly Row[]
}

/** A part of a request that was split; it has the applicant, channel and receipt of the whole. */
export interface PartTold {
  readonly key: string
  readonly partOf: string
  readonly wants: Wanted
  readonly days: readonly Row[]
}

export type Told = CaseTold | PartTold

/** On this day, this member of the staff (or the applicant, or the clockwork) did this. */
export type Row = readonly [day: string, who: StaffKey, does: readonly Act[]]

/**
 * A command, or a letter that leaves. Letters, consultations, disputes and calls are named within their case; people and
 * other cases by their key.
 */
export type Act =
  | CommandTold
  | { readonly send: string; readonly route?: DeliveryRoute }
  /** The fee by the applicant's pieces of the month, or by so many pages. */
  | { readonly fee: 'pieces' | number }
  /** Into the parts that name this case as their whole. */
  | { readonly split: true }

export type CommandTold =
  | {
      readonly [Type in Exclude<CaseCommandType, AnotherWay>]: {
        readonly type: Type
        readonly on?: string
      } & AsText<CaseCommands[Type]>
    }[Exclude<CaseCommandType, AnotherWay>]
  | ProposalTold

/** What has a form of its own in the tables, or is done by the house itself. */
type AnotherWay = 'register' | 'send-letter' | 'propose-decision' | 'notify-fee' | 'split' | 'move-due'

/** Days are written as text. */
type AsText<Command> = { readonly [Name in keyof Command]: Name extends 'to' | 'answerBy' ? string : Command[Name] }

export interface ProposalTold {
  readonly type: 'propose-decision'
  readonly on?: string
  readonly outcome: OutcomeCode
  readonly facts: FactsTold
}

export interface FactsTold extends Omit<DecisionFacts, 'earlierReply' | 'providedOn'> {
  readonly providedOn?: string
  /** Key of the case whose reply is meant. */
  readonly earlierReplyIn?: string
}
