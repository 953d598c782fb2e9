import { useMutation } from '@tanstack/react-query'
import { Button, Form, Result } from 'antd'
import { act } from '../../calls/call.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { useLink } from './join-room.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'
import { LinkLoaded } from './link-loaded.tsx'
import { OutsidePage } from './outside-page.tsx'
import { SignInTrouble } from './sign-in-trouble.tsx'

/** Somebody of the staff sets a new password by a link; he signs in with it afterwards. */
export function RenewRoom() {
  const { say } = useWords()
  const { token, query } = useLink()
  const renew = useMutation({
    mutationFn: ({ password }: { readonly password: string }) => act('/new-password', { body: { token, password } }),
  })
  const name = query.data?.name ?? ''
  return (
    <OutsidePage
      title={roomWords.renew}
      organ={query.data?.organ}
      lead={query.data && say(signInWords.renewLead, { name })}
    >
      {renew.isSuccess ? (
        <Result
          status="success"
          title={say(signInWords.renewed)}
          extra={
            <Button type="primary" href="/desk/sign-in">
              {say(signInWords.toSignIn)}
            </Button>
          }
        />
      ) : (
        <LinkLoaded token={token} query={query}>
          {() => (
            <Form<{ password: string }>
              layout="vertical"
              requiredMark={false}
              onFinish={(given) => renew.mutate(given)}
            >
              <SignInTrouble error={renew.error} />
              <NewPasswordFields names={[name]} />
              <Button type="primary" htmlType="submit" block size="large" loading={renew.isPending}>
                {say(signInWords.setIt)}
              </Button>
            </Form>
          )}
        </LinkLoaded>
      )}
    </OutsidePage>
  )
}
