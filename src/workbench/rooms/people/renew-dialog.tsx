import { Button, Checkbox, Form, InputNumber, Modal } from 'antd'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { peopleWords } from '../../words/people.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { SignInTrouble } from '../sign-in/sign-in-trouble.tsx'
import { LinkTold } from './link-told.tsx'
import type { Member } from './staff.ts'

interface Typed {
  readonly days: number
  readonly secondStepOff: boolean
}

/** A link for a new password, for who has forgotten it or lost his telephone. */
export function RenewDialog({ member, close }: { readonly member: Member; readonly close: () => void }) {
  const { say } = useWords()
  const { id, name, secondStep } = member
  const renew = useAct({
    send: (body: Typed, key) => act('/staff/{id}/renewal', { params: { id }, body, key }),
  })
  return (
    <Modal open title={say(peopleWords.renewTitle, { name })} footer={null} onCancel={close}>
      {renew.data ? (
        <LinkTold page="new-password" name={name} {...renew.data} />
      ) : (
        <Form<Typed>
          layout="vertical"
          requiredMark={false}
          initialValues={{ days: 3, secondStepOff: false }}
          onFinish={(given) => renew.mutate(given)}
        >
          <SignInTrouble error={renew.error} />
          <Form.Item name="days" label={say(peopleWords.days)}>
            <InputNumber min={1} max={30} precision={0} />
          </Form.Item>
          <Form.Item name="secondStepOff" valuePropName="checked" hidden={!secondStep}>
            <Checkbox>{say(peopleWords.stepOff)}</Checkbox>
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={renew.isPending}>
            {say(peopleWords.makeLink)}
          </Button>
        </Form>
      )}
    </Modal>
  )
}
