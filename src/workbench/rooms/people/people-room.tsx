import { UserAddOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { read } from '../../calls/call.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { peopleWords } from '../../words/people.table.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { ChangeList } from './change-list.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { OpenLinks } from './open-links.tsx'
import { PeopleList } from './people-list.tsx'
import { RoleTable } from './role-table.tsx'
import { SignInList } from './sign-in-list.tsx'
import { staffKey } from './staff.ts'

/** People and roles: who may enter, what each may do, invitations, records (K1). */
export function PeopleRoom() {
  const { say } = useWords()
  const [inviting, setInviting] = useState(false)
  const query = useQuery({ queryKey: staffKey, queryFn: ({ signal }) => read('/staff', { signal }) })
  const tabs = [
    {
      key: 'people',
      label: say(peopleWords.people),
      children: (
        <Loaded query={query}>
          {({ people, links }) => (
            <>
              <PeopleList people={people} />
              <OpenLinks links={links} people={people} />
            </>
          )}
        </Loaded>
      ),
    },
    { key: 'roles', label: say(peopleWords.whatRoles), children: <RoleTable /> },
    { key: 'changes', label: say(peopleWords.changes), children: <ChangeList people={query.data?.people ?? []} /> },
    { key: 'sign-ins', label: say(peopleWords.signIns), children: <SignInList people={query.data?.people ?? []} /> },
  ]
  return (
    <Page
      title={roomWords.people}
      lead={peopleWords.lead}
      side={
        <Button type="primary" icon={<UserAddOutlined />} onClick={() => setInviting(true)}>
          {say(peopleWords.invite)}
        </Button>
      }
    >
      <Tabs items={tabs} />
      <InviteDialog open={inviting} close={() => setInviting(false)} />
    </Page>
  )
}
