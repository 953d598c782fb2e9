import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, QRCode, Tag } from 'antd'
import { useState } from 'react'
import { askAuth } from '../../calls/auth.ts'
import { Sheet } from '../../page/page.tsx'
import { sessionKey, useSession } from '../../session/session.tsx'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { SignInTrouble } from '../sign-in/sign-in-trouble.tsx'

interface Begun {
  readonly totpURI: string
  readonly backupCodes: readonly string[]
}

/** The second step: turned on with a password, a picture to scan, and a code that proves it. */
export function SecondStepSheet() {
  const { say } = useWords()
  const { person } = useSession()
  const [begun, setBegun] = useState<Begun>()
  const isOn = person.secondStep
  return (
    <Sheet
      title={say(signInWords.secondStep)}
      side={<Tag color={isOn ? 'success' : 'default'}>{say(isOn ? signInWords.stepOn : signInWords.stepOff)}</Tag>}
    >
      <p className="soft">{say(signInWords.stepLead)}</p>
      {begun ? (
        <Prove begun={begun} done={() => setBegun(undefined)} />
      ) : isOn ? (
        <TurnOff />
      ) : (
        <TurnOn begin={setBegun} />
      )}
    </Sheet>
  )
}

const useAskAgain = () => {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries({ queryKey: sessionKey })
}

function WithPassword({
  label,
  send,
  pending,
  danger,
}: {
  readonly label: string
  readonly send: (password: string) => void
  readonly pending: boolean
  readonly danger?: boolean
}) {
  const { say } = useWords()
  return (
    <Form<{ password: string }> layout="vertical" requiredMark={false} onFinish={({ password }) => send(password)}>
      <Form.Item
        name="password"
        label={say(signInWords.present)}
        rules={[{ required: true, message: say(signInWords.needed) }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button htmlType="submit" type={danger ? 'default' : 'primary'} danger={danger ?? false} loading={pending}>
        {label}
      </Button>
    </Form>
  )
}

function TurnOn({ begin }: { readonly begin: (begun: Begun) => void }) {
  const { say } = useWords()
  const enable = useMutation({
    mutationFn: (password: string) => askAuth<Begun>('/two-factor/enable', { password }),
    onSuccess: begin,
  })
  return (
    <>
      <SignInTrouble error={enable.error} />
      <WithPassword
        label={say(signInWords.turnOn)}
        pending={enable.isPending}
        send={(password) => enable.mutate(password)}
      />
    </>
  )
}

function Prove({ begun, done }: { readonly begun: Begun; readonly done: () => void }) {
  const { say } = useWords()
  const { message } = App.useApp()
  const askAgain = useAskAgain()
  const prove = useMutation({
    mutationFn: ({ code }: { readonly code: string }) =>
      askAuth('/two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') }),
    onSuccess: () => {
      void message.success(say(signInWords.stepIsOn))
      askAgain()
      done()
    },
  })
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? ''
  return (
    <>
      <p>{say(signInWords.scan)}</p>
      <QRCode className="account-qr" type="svg" value={begun.totpURI} size={184} color="#000000" bgColor="#ffffff" />
      <p className="account-secret">{secret.match(/.{1,4}/g)?.join(' ')}</p>
      <p>{say(signInWords.keepCodes)}</p>
      <Codes codes={begun.backupCodes} />
      <p>{say(signInWords.proveCode)}</p>
      <SignInTrouble error={prove.error} />
      <Form<{ code: string }> layout="vertical" requiredMark={false} onFinish={(given) => prove.mutate(given)}>
        <Form.Item
          name="code"
          label={say(signInWords.code)}
          rules={[{ required: true, message: say(signInWords.needed) }]}
        >
          <Input className="digits" inputMode="numeric" autoComplete="one-time-code" maxLength={9} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={prove.isPending}>
          {say(signInWords.confirm)}
        </Button>
      </Form>
    </>
  )
}

function TurnOff() {
  const { say } = useWords()
  const { message } = App.useApp()
  const askAgain = useAskAgain()
  const [form] = Form.useForm<{ password: string }>()
  const disable = useMutation({
    mutationFn: (password: string) => askAuth('/two-factor/disable', { password }),
    onSuccess: () => (void message.success(say(signInWords.stepIsOff)), askAgain()),
  })
  const renew = useMutation({
    mutationFn: (password: string) => askAuth<Begun>('/two-factor/generate-backup-codes', { password }),
  })
  const withPassword = async (send: (password: string) => void) => {
    const { password } = await form.validateFields()
    send(password)
  }
  return (
    <>
      <SignInTrouble error={disable.error ?? renew.error} />
      {renew.data && (
        <>
          <p>{say(signInWords.newCodesShown)}</p>
          <Codes codes={renew.data.backupCodes} />
        </>
      )}
      <Form form={form} layout="vertical" requiredMark={false}>
        <Form.Item
          name="password"
          label={say(signInWords.present)}
          rules={[{ required: true, message: say(signInWords.needed) }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <div className="account-acts">
          <Button loading={renew.isPending} onClick={() => void withPassword((password) => renew.mutate(password))}>
            {say(signInWords.newCodes)}
          </Button>
          <Button
            danger
            loading={disable.isPending}
            onClick={() => void withPassword((password) => disable.mutate(password))}
          >
            {say(signInWords.turnOff)}
          </Button>
        </div>
      </Form>
    </>
  )
}

const Codes = ({ codes }: { readonly codes: readonly string[] }) => (
  <ul className="account-codes">
    {codes.map((code) => (
      <li key={code}>{code}</li>
    ))}
  </ul>
)
