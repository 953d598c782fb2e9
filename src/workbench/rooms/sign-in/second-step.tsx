import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { askAuth } from '../../calls/auth.ts'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { SignInTrouble } from './sign-in-trouble.tsx'

interface SecondStepAsked {
  readonly enter: () => void
  readonly back: () => void
}

/** The second step: the digits of an authenticator, or a backup code. */
export function SecondStep({ enter, back }: SecondStepAsked) {
  const { say } = useWords()
  const [backup, setBackup] = useState(false)
  const prove = useMutation({
    mutationFn: ({ code }: { readonly code: string }) =>
      askAuth(backup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', {
        code: backup ? code.trim() : code.replaceAll(/\s/g, ''),
      }),
    onSuccess: enter,
  })
  return (
    <>
      <SignInTrouble error={prove.error} />
      <Form<{ code: string }>
        key={String(backup)}
        layout="vertical"
        requiredMark={false}
        onFinish={(given) => prove.mutate(given)}
      >
        <Form.Item
          name="code"
          label={say(backup ? signInWords.backupCode : signInWords.code)}
          rules={[{ required: true, message: say(signInWords.needed) }]}
        >
          <Input
            size="large"
            className="digits"
            autoFocus
            autoComplete="one-time-code"
            {...(!backup && { inputMode: 'numeric' as const, maxLength: 9 })}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={prove.isPending}>
          {say(signInWords.goOn)}
        </Button>
      </Form>
      <div className="outside-or">{say(signInWords.or)}</div>
      <div className="outside-more">
        <Button block onClick={() => (prove.reset(), setBackup(!backup))}>
          {say(backup ? signInWords.useCode : signInWords.useBackup)}
        </Button>
        <Button block type="text" onClick={back}>
          {say(signInWords.startAgain)}
        </Button>
      </div>
    </>
  )
}
