import { Form, Input } from 'antd'
import { longestPassword, passwordFault, shortestPassword } from '../../../organ/password-rules.ts'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'

interface NewPasswordAsked {
  /** Fields and words it must not be near to. */
  readonly names?: readonly string[]
  readonly fields?: readonly string[]
}

/** Two fields for a new password: held to the same rules as the server holds it to, while it is typed. */
export function NewPasswordFields({ names = [], fields = [] }: NewPasswordAsked) {
  const { say } = useWords()
  const facts = { least: shortestPassword, most: longestPassword }
  return (
    <>
      <Form.Item
        name="password"
        label={say(signInWords.newPassword)}
        extra={say(signInWords.passwordHint, facts)}
        dependencies={[...fields]}
        validateTrigger="onBlur"
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, typed: string | undefined) => {
              const around = fields.map((field) => String(getFieldValue(field) ?? ''))
              const fault = passwordFault(typed ?? '', [...names, ...around])
              return fault ? Promise.reject(new Error(say(signInWords[fault], facts))) : Promise.resolve()
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={say(signInWords.again)}
        dependencies={['password']}
        validateTrigger="onBlur"
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, typed: string | undefined) =>
              typed === getFieldValue('password')
                ? Promise.resolve()
                : Promise.reject(new Error(say(signInWords.notTheSame))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  )
}
