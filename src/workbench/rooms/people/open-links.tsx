import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { marks } from '../../../kernel/marks.table.ts'
import { staffRoles } from '../../../organ/staff-roles.table.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Sheet } from '../../page/page.tsx'
import { peopleWords } from '../../words/people.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { SignInTrouble } from '../sign-in/sign-in-trouble.tsx'
import { type Member, nameOf, type Staff, staffKey } from './staff.ts'

type Link = Staff['links'][number]

/** Links nobody has used yet; each can be taken back. */
export function OpenLinks({ links, people }: { readonly links: readonly Link[]; readonly people: readonly Member[] }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const takeBack = useAct({
    send: ({ id }: Pick<Link, 'id'>, key) => act('/invitations/{id}/take-back', { params: { id }, body: {}, key }),
    done: () => void queries.invalidateQueries({ queryKey: staffKey }),
  })
  if (links.length === 0) return null
  const columns: readonly Column<Link>[] = [
    { key: 'name', title: say(peopleWords.name), show: ({ name }) => name || '—' },
    { key: 'kind', title: say(peopleWords.kind), show: ({ kind }) => say(peopleWords[kind]) },
    {
      key: 'roles',
      title: say(peopleWords.roles),
      show: ({ roles }) => roles.map((role) => say(staffRoles[role].label)).join(say(marks.list)) || '—',
    },
    {
      key: 'by',
      title: say(peopleWords.who),
      show: ({ madeBy }) => whoMade(madeBy, people, say(peopleWords.commandLine)),
    },
    { key: 'until', title: say(peopleWords.until), className: 'digits', show: ({ expiresAt }) => chinaTime(expiresAt) },
    {
      key: 'acts',
      title: say(peopleWords.acts),
      show: ({ id }) => (
        <Button size="small" onClick={() => takeBack.mutate({ id })}>
          {say(peopleWords.takeBack)}
        </Button>
      ),
    },
  ]
  return (
    <div className="people-links">
      <Sheet title={say(peopleWords.openLinks)}>
        <SignInTrouble error={takeBack.error} />
        <Rows caption={say(peopleWords.openLinks)} rows={links} keyOf={({ id }) => id} columns={columns} />
      </Sheet>
    </div>
  )
}

const whoMade = (madeBy: string, people: readonly Member[], commandLine: string): string =>
  madeBy === 'command line' ? commandLine : nameOf(people, madeBy)
