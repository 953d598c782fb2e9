import type { z } from 'zod'
import type { Language } from '../kernel/words.ts'
import { fieldReasons } from './field-reasons.table.ts'

/** One field that is wrong, by its path in the body, and why. */
export interface FieldFault {
  readonly field: string
  readonly reason: string
}

/** What Zod found wrong, in the words of a language. An unknown field is named itself, not the object it stands in. */
export const fieldFaults = (issues: readonly z.core.$ZodIssue[], language: Language): readonly FieldFault[] =>
  issues.flatMap((issue) => {
    const { code, path } = issue
    const reason = fillReason(issue, language)
    if (code === 'unrecognized_keys') return issue.keys.map((key) => ({ field: [...path, key].join('.'), reason }))
    return { field: path.join('.'), reason }
  })

function fillReason(issue: z.core.$ZodIssue, language: Language): string {
  const facts: Readonly<Record<string, unknown>> = { ...issue }
  return fieldReasons[issue.code][language].replace(/\{(\w+)\}/g, (_, name: string) => factText(facts, name))
}

function factText(facts: Readonly<Record<string, unknown>>, name: string): string {
  if (name === 'allowed') return listed(facts['values'] ?? facts['options'])
  return listed(facts[name])
}

const listed = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'string' ? value : JSON.stringify(value ?? '')
