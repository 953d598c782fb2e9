import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { marks } from '../../../kernel/marks.table.ts'
import { staffRoles } from '../../../organ/staff-roles.table.ts'
import { act, read } from '../../calls/call.ts'
import { useRoomSearch } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { AccountFields, type AccountTyped } from './account-fields.tsx'
import { LinkLoaded } from './link-loaded.tsx'
import { OutsidePage } from './outside-page.tsx'
import { SignInTrouble } from './sign-in-trouble.tsx'

/** What a one-time link leads to; looking at it takes nothing. */
export const useLink = () => {
  const { token = '' } = useRoomSearch()
  const query = useQuery({
    queryKey: ['link', token],
    queryFn: ({ signal }) => read('/link', { query: { token }, signal }),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
  })
  return { token, query }
}

/** Somebody who was invited makes his account. */
export function JoinRoom() {
  const { say } = useWords()
  const { token, query } = useLink()
  const join = useMutation({
    mutationFn: ({ username, name, password }: AccountTyped) =>
      act('/invitations/accept', { body: { token, account: { username, name, password } } }),
    onSuccess: () => window.location.assign('/desk/'),
  })
  const organ = query.data?.organ
  const roles = query.data?.roles.map((role) => say(staffRoles[role].label)).join(say(marks.list))
  return (
    <OutsidePage
      title={roomWords.join}
      organ={organ}
      lead={query.data && say(signInWords.joinLead, { organ: organ ?? '', roles: roles ?? '' })}
      wide
    >
      <LinkLoaded token={token} query={query}>
        {({ name }) => (
          <Form<AccountTyped>
            layout="vertical"
            requiredMark={false}
            initialValues={{ name }}
            onFinish={(given) => join.mutate(given)}
          >
            <SignInTrouble error={join.error} />
            <AccountFields organ={organ} />
            <Button type="primary" htmlType="submit" size="large" loading={join.isPending}>
              {say(signInWords.makeAccount)}
            </Button>
          </Form>
        )}
      </LinkLoaded>
    </OutsidePage>
  )
}
