import { useQuery } from '@tanstack/react-query'
import { chinaTime } from '../../../kernel/china-time.ts'
import { marks } from '../../../kernel/marks.table.ts'
import { staffChanges } from '../../../organ/staff-changes.table.ts'
import { isStaffRole, staffRoles } from '../../../organ/staff-roles.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { peopleWords } from '../../words/people.table.ts'
import { type Say, useWords } from '../../words/use-words.tsx'
import { type Member, nameOf } from './staff.ts'

type Change = AnswerOf<'get', '/staff-changes'>['changes'][number]

/** Who changed what of the staff. */
export function ChangeList({ people }: { readonly people: readonly Member[] }) {
  const { say } = useWords()
  const query = useQuery({
    queryKey: ['staff', 'changes'],
    queryFn: ({ signal }) => read('/staff-changes', { signal }),
  })
  const columns: readonly Column<Change>[] = [
    { key: 'when', title: say(peopleWords.when), className: 'digits nowrap', show: ({ at }) => chinaTime(at) },
    {
      key: 'who',
      title: say(peopleWords.who),
      show: ({ actor }) => (actor === 'command line' ? say(peopleWords.commandLine) : nameOf(people, actor)),
    },
    { key: 'what', title: say(peopleWords.what), show: ({ what }) => say(staffChanges[what]) },
    {
      key: 'whom',
      title: say(peopleWords.whom),
      show: ({ userId, facts }) => (userId ? nameOf(people, userId) : textOf(facts['name'])),
    },
    { key: 'details', title: say(peopleWords.details), show: ({ facts }) => detailsOf(facts, say) },
  ]
  return (
    <Loaded query={query}>
      {({ changes }) => (
        <Rows caption={say(peopleWords.changes)} rows={changes} keyOf={({ id }) => String(id)} columns={columns} />
      )}
    </Loaded>
  )
}

/** Roles, and what they were, in words. */
function detailsOf(facts: Readonly<Record<string, unknown>>, say: Say): string {
  const { roles, section, name } = facts
  const colon = say(marks.colon)
  const told = [
    differenceOf(`${say(peopleWords.name)}${colon}`, typeof name === 'string' ? undefined : name, textOf),
    differenceOf(`${say(peopleWords.section)}${colon}`, section, textOf),
    differenceOf(`${say(peopleWords.roles)}${colon}`, roles, (one) => rolesInWords(one, say)),
  ]
  return told.filter((text) => text !== undefined).join(say(marks.semicolon)) || '—'
}

function differenceOf(label: string, fact: unknown, words: (one: unknown) => string): string | undefined {
  if (fact === undefined || fact === null) return undefined
  if (typeof fact === 'object' && 'was' in fact && 'is' in fact) return `${label}${words(fact.was)} → ${words(fact.is)}`
  return `${label}${words(fact)}`
}

const textOf = (one: unknown): string => (typeof one === 'string' ? one : '—')

const rolesInWords = (roles: unknown, say: Say): string =>
  Array.isArray(roles)
    ? roles.map((role: string) => (isStaffRole(role) ? say(staffRoles[role].label) : role)).join(say(marks.list)) || '—'
    : '—'
