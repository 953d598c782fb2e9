import { Form, Input } from 'antd'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'

export interface AccountTyped {
  readonly username: string
  readonly name: string
  readonly password: string
}

/** The fields of a new account. */
export function AccountFields({ organ }: { readonly organ?: string | undefined }) {
  const { say } = useWords()
  return (
    <>
      <div className="outside-pair">
        <Form.Item
          name="name"
          label={say(signInWords.name)}
          rules={[{ required: true, whitespace: true, message: say(signInWords.needed) }]}
        >
          <Input autoComplete="name" maxLength={60} />
        </Form.Item>
        <Form.Item
          name="username"
          label={say(signInWords.username)}
          extra={say(signInWords.usernameHint)}
          validateTrigger="onBlur"
          rules={[
            {
              required: true,
              pattern: /^\s*[\p{L}\p{N}][\p{L}\p{N}._-]{0,58}[\p{L}\p{N}]\s*$/u,
              message: say(signInWords.usernameWrong),
            },
          ]}
        >
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
      </div>
      <NewPasswordFields names={organ === undefined ? [] : [organ]} fields={['name', 'username']} />
    </>
  )
}
