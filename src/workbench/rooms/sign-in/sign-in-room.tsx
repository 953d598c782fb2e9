import { KeyOutlined, SafetyCertificateOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { askAuth } from '../../calls/auth.ts'
import { read } from '../../calls/call.ts'
import { useRoomSearch } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { OutsidePage } from './outside-page.tsx'
import { hasPasskeys, signInByPasskey } from './passkey.ts'
import { SecondStep } from './second-step.tsx'
import { SignInTrouble } from './sign-in-trouble.tsx'

interface Credentials {
  readonly username: string
  readonly password: string
}

/** Sign-in: password and second step, passkey, identity provider. */
export function SignInRoom() {
  const { say } = useWords()
  const { refused, step } = useRoomSearch()
  const enter = useEnter()
  const [secondStep, setSecondStep] = useState(step === 'second')
  const ways = useQuery({ queryKey: ['ways-in'], queryFn: ({ signal }) => read('/sign-in', { signal }) })
  const byPassword = useMutation({
    mutationFn: (given: Credentials) => askAuth<{ readonly twoFactorRedirect?: boolean }>('/sign-in/username', given),
    onSuccess: ({ twoFactorRedirect }) => (twoFactorRedirect ? setSecondStep(true) : enter()),
  })
  const organ = ways.data?.organ
  if (secondStep)
    return (
      <OutsidePage title={signInWords.secondStep} organ={organ}>
        <SecondStep enter={enter} back={() => (byPassword.reset(), setSecondStep(false))} />
      </OutsidePage>
    )
  return (
    <OutsidePage title={roomWords.signIn} organ={organ} foot={say(signInWords.forgot)}>
      {ways.data?.setUpNeeded && (
        <Alert
          className="trouble"
          type="info"
          showIcon
          title={say(signInWords.notSetUp)}
          description={say(signInWords.notSetUpTodo)}
        />
      )}
      {refused && !byPassword.error && <Refused code={refused} />}
      <SignInTrouble error={byPassword.error} />
      <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(given) => byPassword.mutate(given)}>
        <Form.Item
          name="username"
          label={say(signInWords.username)}
          rules={[{ required: true, message: say(signInWords.needed) }]}
        >
          <Input size="large" autoComplete="username webauthn" autoFocus autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item
          name="password"
          label={say(signInWords.password)}
          rules={[{ required: true, message: say(signInWords.needed) }]}
        >
          <Input.Password size="large" autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={byPassword.isPending}>
          {say(signInWords.signIn)}
        </Button>
      </Form>
      <OtherWays provider={ways.data?.provider} enter={enter} />
    </OutsidePage>
  )
}

function OtherWays({ provider, enter }: { readonly provider: string | undefined; readonly enter: () => void }) {
  const { say } = useWords()
  const byPasskey = useMutation({ mutationFn: signInByPasskey, onSuccess: enter })
  const byProvider = useMutation({
    mutationFn: () => askAuth<{ readonly url: string }>('/sign-in/social', {}),
    onSuccess: ({ url }) => window.location.assign(url),
  })
  if (!hasPasskeys() && provider === undefined) return null
  return (
    <>
      <div className="outside-or">{say(signInWords.or)}</div>
      <div className="outside-more">
        <SignInTrouble error={byPasskey.error ?? byProvider.error} />
        {provider !== undefined && (
          <Button
            size="large"
            block
            icon={<SafetyCertificateOutlined />}
            loading={byProvider.isPending}
            onClick={() => byProvider.mutate()}
          >
            {say(signInWords.byProvider, { name: provider })}
          </Button>
        )}
        {hasPasskeys() && (
          <Button
            size="large"
            block
            icon={<KeyOutlined />}
            loading={byPasskey.isPending}
            onClick={() => byPasskey.mutate()}
          >
            {say(signInWords.byPasskey)}
          </Button>
        )}
      </div>
    </>
  )
}

function Refused({ code }: { readonly code: string }) {
  const { say } = useWords()
  const closed = code === 'not-of-staff'
  return (
    <Alert
      className="trouble"
      type="warning"
      showIcon
      role="alert"
      title={say(closed ? signInWords.closedAccount : signInWords.refusedProvider)}
      description={say(closed ? signInWords.askAdministrator : signInWords.refusedProviderTodo)}
    />
  )
}

/** Into the workbench, to where one was when the session ended; everything is read anew. */
function useEnter(): () => void {
  const { back } = useRoomSearch()
  const inside = back?.startsWith('/') && !back.startsWith('//') ? back : '/'
  return () => window.location.assign(`/desk${inside}`)
}
