import { newKey } from '../../../calls/call.ts'
import type { CaseShown } from '../case-data.ts'
import type { CommandForm } from './command-forms.table.ts'

/** What a form holds while it is filled in, by the names of its fields. */
export type Values = Readonly<Record<string, unknown>>

/** What stands in the form to begin with; new things get their ids now, so that sending again names the same. */
export const startOf = ({ fields }: CommandForm, file: CaseShown, given: Values = {}): Values =>
  Object.fromEntries(
    fields.map(({ name, kind, from }) => [name, given[name] ?? (kind === 'new-id' ? newKey() : from?.(file))]),
  )

/** What is sent: without what was left empty. */
export const filledIn = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null))
