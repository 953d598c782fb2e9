import {
  type DecisionNeeds,
  decisionFactLabels,
  decisionFacts,
  type FactName,
} from '../../../../casework/decision-facts.table.ts'
import { type OutcomeCode } from '../../../../statute/outcomes.table.ts'
import type { CommandForm } from './command-forms.table.ts'
import type { Field } from './field.ts'
import { filledIn, type Values } from './values.ts'

/** Whether doing this makes a letter owed that can be shown while it is composed. */
export const bringsLetter = (type: string, { fields, by }: CommandForm): boolean =>
  type === 'propose-decision' ||
  ((by === undefined || by === 'consult' || by === 'fee') && fields.some(({ name }) => name === 'letterId'))

/**
 * What stands in the form, with a mark wherever words are still to be written, so that the letter can be seen from the first
 * word. Undefined while a day, a number or a choice is missing, for which nothing can stand.
 */
export function drafted({ fields }: CommandForm, values: Values): Values | undefined {
  const filled = fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    const value = asDrafted(field, values[field.name])
    return value === undefined ? [] : [[field.name, value]]
  })
  const drawn = Object.fromEntries(filled)
  const whole = fields.every(({ name, optional, kind }) => optional || kind === 'person' || drawn[name] !== undefined)
  return whole ? { ...filledIn(values), ...drawn } : undefined
}

function asDrafted({ kind, label, optional }: Field, value: unknown): unknown {
  if (kind === 'decision') return decisionDrafted(value as Values | undefined)
  if (isTold(value)) return value
  if (optional || !label) return undefined
  if (kind === 'text' || kind === 'line') return mark(label.zh)
  return kind === 'lines' ? [mark(label.zh)] : undefined
}

function decisionDrafted(value: Values | undefined): unknown {
  const outcome = value?.['outcome'] as OutcomeCode | undefined
  if (!outcome) return undefined
  const { needs, may = [] }: DecisionNeeds = decisionFacts[outcome]
  const typed = filledIn((value?.['facts'] as Values | undefined) ?? {})
  const facts = [...needs, ...may].map((name) => [name, factDrafted(name, typed[name], needs.includes(name))] as const)
  if (facts.some(([name, fact]) => fact === undefined && needs.includes(name))) return undefined
  return { outcome, facts: Object.fromEntries(facts.filter(([, fact]) => fact !== undefined)) }
}

function factDrafted(name: FactName, value: unknown, needed: boolean): unknown {
  const label = decisionFactLabels[name].zh
  if (name === 'withheld') {
    const parts = (value as readonly Values[] | undefined) ?? []
    const ready = parts.filter((part) => part?.['ground'] !== undefined)
    if (ready.length === 0) return undefined
    return ready.map((part) => ({ part: mark('不予公开的部分'), reason: mark('理由'), ...filledIn(part) }))
  }
  if (name === 'earlierReply') {
    const reply = value as Values | undefined
    return reply?.['on'] === undefined ? undefined : { number: mark('文号'), ...filledIn(reply) }
  }
  if (isTold(value)) return value
  return needed && name !== 'providedOn' && name !== 'attachments' ? mark(label) : undefined
}

const mark = (label: string): string => `【${label}】`

const isTold = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isTold) : value !== undefined && value !== null && value !== ''
