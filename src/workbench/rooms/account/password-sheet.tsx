import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input } from 'antd'
import { askAuth } from '../../calls/auth.ts'
import { Sheet } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { NewPasswordFields } from '../sign-in/new-password-fields.tsx'
import { SignInTrouble } from '../sign-in/sign-in-trouble.tsx'

interface Typed {
  readonly present: string
  readonly password: string
}

/** Another password; the sessions elsewhere end. */
export function PasswordSheet() {
  const { say } = useWords()
  const { message } = App.useApp()
  const { person, organ } = useSession()
  const queries = useQueryClient()
  const [form] = Form.useForm<Typed>()
  const change = useMutation({
    mutationFn: ({ present, password }: Typed) =>
      askAuth('/change-password', { currentPassword: present, newPassword: password, revokeOtherSessions: true }),
    onSuccess: () => {
      form.resetFields()
      void message.success(say(signInWords.changed))
      void queries.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  return (
    <Sheet title={say(signInWords.password)}>
      <SignInTrouble error={change.error} />
      <Form<Typed> form={form} layout="vertical" requiredMark={false} onFinish={(given) => change.mutate(given)}>
        <Form.Item
          name="present"
          label={say(signInWords.present)}
          rules={[{ required: true, message: say(signInWords.needed) }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <NewPasswordFields names={[person.name, organ.name]} />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {say(signInWords.changePassword)}
        </Button>
      </Form>
    </Sheet>
  )
}
