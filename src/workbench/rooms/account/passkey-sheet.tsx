import { KeyOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Form, Input } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { askAuth } from '../../calls/auth.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { addPasskey, hasPasskeys } from '../sign-in/passkey.ts'
import { SignInTrouble } from '../sign-in/sign-in-trouble.tsx'

interface Passkey {
  readonly id: string
  readonly name?: string
  readonly createdAt?: string
}

const key = ['passkeys'] as const

/** One's passkeys: added with this machine, removed at will. */
export function PasskeySheet() {
  const { say } = useWords()
  const { modal } = App.useApp()
  const queries = useQueryClient()
  const changed = () => void queries.invalidateQueries({ queryKey: key })
  const query = useQuery({ queryKey: key, queryFn: () => askAuth<readonly Passkey[]>('/passkey/list-user-passkeys') })
  const remove = useMutation({
    mutationFn: (id: string) => askAuth('/passkey/delete-passkey', { id }),
    onSuccess: changed,
  })
  const ask = ({ id, name = '' }: Passkey) => {
    void modal.confirm({
      title: say(signInWords.removeAsk, { name }),
      okText: say(signInWords.remove),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(id).catch(() => undefined),
    })
  }
  return (
    <Sheet title={say(signInWords.passkeys)}>
      <p className="soft">{say(signInWords.passkeysLead)}</p>
      <SignInTrouble error={remove.error} />
      <Loaded query={query} rows={2}>
        {(passkeys) =>
          passkeys.length === 0 ? (
            <p>{say(signInWords.noPasskeyYet)}</p>
          ) : (
            <ul className="account-passkeys">
              {passkeys.map((passkey) => (
                <li key={passkey.id}>
                  <span>
                    <KeyOutlined /> {passkey.name ?? '—'}
                    <br />
                    <small className="soft">
                      {say(signInWords.added)} {passkey.createdAt === undefined ? '—' : chinaTime(passkey.createdAt)}
                    </small>
                  </span>
                  <Button size="small" onClick={() => ask(passkey)}>
                    {say(signInWords.remove)}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {hasPasskeys() ? <Add added={changed} /> : <Alert type="info" showIcon title={say(signInWords.noPasskeys)} />}
    </Sheet>
  )
}

function Add({ added }: { readonly added: () => void }) {
  const { say } = useWords()
  const [form] = Form.useForm<{ name: string }>()
  const add = useMutation({
    mutationFn: ({ name }: { readonly name: string }) => addPasskey(name.trim()),
    onSuccess: () => (form.resetFields(), added()),
  })
  return (
    <Form<{ name: string }> form={form} layout="vertical" requiredMark={false} onFinish={(given) => add.mutate(given)}>
      <SignInTrouble error={add.error} />
      <Form.Item
        name="name"
        label={say(signInWords.passkeyName)}
        extra={say(signInWords.passkeyNameHint)}
        rules={[{ required: true, whitespace: true, message: say(signInWords.needed) }]}
      >
        <Input maxLength={40} />
      </Form.Item>
      <Button htmlType="submit" icon={<KeyOutlined />} loading={add.isPending}>
        {say(signInWords.addPasskey)}
      </Button>
    </Form>
  )
}
