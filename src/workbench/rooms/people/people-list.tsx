import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { useState } from 'react'
import { chinaTime } from '../../../kernel/china-time.ts'
import { marks } from '../../../kernel/marks.table.ts'
import { staffRoles } from '../../../organ/staff-roles.table.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { peopleWords } from '../../words/people.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { SignInTrouble } from '../sign-in/sign-in-trouble.tsx'
import { MemberDialog } from './member-dialog.tsx'
import { RenewDialog } from './renew-dialog.tsx'
import { type Member, staffKey } from './staff.ts'

/** The staff of the organ, each with what can be done. */
export function PeopleList({ people }: { readonly people: readonly Member[] }) {
  const { say } = useWords()
  const { modal } = App.useApp()
  const queries = useQueryClient()
  const [edited, edit] = useState<Member>()
  const [renewed, renew] = useState<Member>()
  const change = useAct({
    send: ({ id, active }: { id: string; active: boolean }, key) =>
      act('/staff/{id}', { params: { id }, body: { active }, key }),
    done: () => void queries.invalidateQueries({ queryKey: staffKey }),
  })
  const close = ({ id, name }: Member) => {
    void modal.confirm({
      title: say(peopleWords.closeAsk, { name }),
      okText: say(peopleWords.close),
      okButtonProps: { danger: true },
      onOk: () => change.mutateAsync({ id, active: false }).catch(() => undefined),
    })
  }
  const columns: readonly Column<Member>[] = [
    {
      key: 'name',
      title: say(peopleWords.name),
      className: 'nowrap',
      show: ({ name, username }) => (
        <>
          {name}
          <br />
          <small className="soft">{username}</small>
        </>
      ),
    },
    { key: 'section', title: say(peopleWords.section), show: ({ section }) => section || '—' },
    {
      key: 'roles',
      title: say(peopleWords.roles),
      show: ({ roles }) => roles.map((role) => <Tag key={role}>{say(staffRoles[role].label)}</Tag>),
    },
    { key: 'protection', title: say(peopleWords.protection), show: (member) => <Protection member={member} /> },
    {
      key: 'last',
      title: say(peopleWords.lastIn),
      className: 'digits',
      show: ({ lastSignedInAt }) => (lastSignedInAt ? chinaTime(lastSignedInAt) : say(peopleWords.never)),
    },
    {
      key: 'state',
      title: say(peopleWords.state),
      show: ({ active }) => (
        <Tag color={active ? 'success' : 'default'}>{say(active ? peopleWords.active : peopleWords.closed)}</Tag>
      ),
    },
    {
      key: 'acts',
      title: say(peopleWords.acts),
      show: (member) => (
        <span className="people-acts">
          <Button size="small" onClick={() => edit(member)}>
            {say(peopleWords.edit)}
          </Button>
          {member.active ? (
            <>
              <Button size="small" onClick={() => renew(member)}>
                {say(peopleWords.renew)}
              </Button>
              <Button size="small" danger onClick={() => close(member)}>
                {say(peopleWords.close)}
              </Button>
            </>
          ) : (
            <Button size="small" onClick={() => change.mutate({ id: member.id, active: true })}>
              {say(peopleWords.open)}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return (
    <>
      <SignInTrouble error={change.error} />
      <Rows caption={say(peopleWords.people)} rows={people} keyOf={({ id }) => id} columns={columns} />
      {edited && <MemberDialog member={edited} close={() => edit(undefined)} />}
      {renewed && <RenewDialog member={renewed} close={() => renew(undefined)} />}
    </>
  )
}

function Protection({ member: { secondStep, passkeys } }: { readonly member: Member }) {
  const { say } = useWords()
  const words = [
    ...(secondStep ? [say(peopleWords.secondStep)] : []),
    ...(passkeys > 0 ? [say(peopleWords.passkeys, { count: passkeys })] : []),
  ]
  return words.length > 0 ? words.join(say(marks.comma)) : <span className="soft">{say(peopleWords.passwordOnly)}</span>
}
