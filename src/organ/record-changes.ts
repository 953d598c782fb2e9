import type { OrganRecord } from './organ-record.ts'

/** A field of the record by its path (`office.telephone`, `settings.twoPeople`), before and after. */
export interface RecordChange {
  readonly field: string
  readonly was?: string | number | boolean
  readonly is?: string | number | boolean
}

type Leaf = string | number | boolean
type Tree = Readonly<Record<string, unknown>>

/** What differs between two records of an organ, field by field; everything of the first one is new. */
export function recordChanges(before: OrganRecord | undefined, after: OrganRecord): readonly RecordChange[] {
  const [old, now] = [leavesOf(before), leavesOf(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((field) => {
    const [was, is] = [old.get(field), now.get(field)]
    return was === is ? [] : [{ field, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }]
  })
}

const leavesOf = (record: OrganRecord | undefined): ReadonlyMap<string, Leaf> =>
  new Map(record && [...leaves(record.profile, ''), ...leaves(record.settings, 'settings.')])

const leaves = (tree: object, at: string): readonly (readonly [string, Leaf])[] =>
  Object.entries(tree as Tree).flatMap(([name, value]): readonly (readonly [string, Leaf])[] => {
    if (typeof value === 'object' && value !== null) return leaves(value, `${at}${name}.`)
    return value === undefined ? [] : [[`${at}${name}`, value as Leaf]]
  })
