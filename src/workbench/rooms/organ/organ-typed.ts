import type { OrganRecord } from '../../../organ/organ-record.ts'
import { recordFields, type RecordField, type RecordFieldName } from '../../../organ/record-fields.table.ts'
import { readOrganRecord } from '../../../services/organ-record.ts'
import type { OrganDesk } from './organ-data.ts'

/** What stands in the fields, by their paths in the record. */
export type OrganTyped = Readonly<Partial<Record<RecordFieldName, string | number | boolean | null>>>

export const fieldNames = Object.keys(recordFields) as readonly RecordFieldName[]

export const fieldRow = (name: RecordFieldName): RecordField => recordFields[name]

/** What the form begins with; a setting that was left out shows what counts without it. */
export function typedFrom({ record: { profile }, usual }: Pick<OrganDesk, 'record' | 'usual'>): OrganTyped {
  const tree: Readonly<Record<string, unknown>> = { ...profile, settings: usual }
  return Object.fromEntries(fieldNames.flatMap((name) => leafAt(tree, name) ?? []))
}

function leafAt(tree: unknown, name: RecordFieldName): readonly (readonly [string, string | number | boolean])[] {
  const value = name
    .split('.')
    .reduce<unknown>((at, part) => (at as Readonly<Record<string, unknown>> | undefined)?.[part], tree)
  return value === undefined ? [] : [[name, value as string]]
}

/** The record that was typed: without blanks around the words, and without what was left empty. */
export function recordTyped(typed: OrganTyped): OrganRecord {
  const profile: Record<string, unknown> = {}
  const settings: Record<string, unknown> = {}
  for (const name of fieldNames) {
    const value = typed[name]
    const told = typeof value === 'string' ? value.trim() : value
    if (told === undefined || told === null || told === '') continue
    const [first = '', second] = name.split('.')
    if (second === undefined) profile[first] = told
    else if (first === 'settings') settings[second] = told
    else profile[first] = { ...(profile[first] as object | undefined), [second]: told }
  }
  return { profile: { office: {}, ...profile }, settings } as unknown as OrganRecord
}

/** The fields the server would refuse, by the server's own shape. */
export function faultsIn(record: OrganRecord): ReadonlySet<RecordFieldName> {
  const { issues = [] } = readOrganRecord(record)
  return new Set(issues.map(({ path }) => (path[0] === 'profile' ? path.slice(1) : path).join('.') as RecordFieldName))
}
