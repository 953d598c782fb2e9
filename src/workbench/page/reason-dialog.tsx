import { Button, Form, Input, Modal } from 'antd'
import type { Words } from '../../kernel/words.ts'
import { useWords } from '../words/use-words.tsx'
import { TroubleNotice } from './trouble-notice.tsx'

interface ReasonAsked {
  readonly title: string
  readonly says: Words
  readonly label: Words
  readonly hint: Words
  readonly need: Words
  readonly submit: Words
  readonly waiting: boolean
  readonly error: unknown
  readonly send: (reason: string) => void
  readonly close: () => void
}

/** Asks why something is taken away before it is. */
export function ReasonDialog({ title, says, label, hint, need, submit, waiting, error, send, close }: ReasonAsked) {
  const { say } = useWords()
  return (
    <Modal open title={title} footer={null} onCancel={close}>
      <p>{say(says)}</p>
      <Form<{ reason: string }> layout="vertical" requiredMark={false} onFinish={({ reason }) => send(reason)}>
        <Form.Item
          name="reason"
          label={say(label)}
          extra={say(hint)}
          rules={[{ required: true, min: 2, whitespace: true, message: say(need) }]}
        >
          <Input.TextArea rows={2} maxLength={500} autoFocus />
        </Form.Item>
        {error ? <TroubleNotice error={error} /> : null}
        <Button type="primary" danger htmlType="submit" loading={waiting}>
          {say(submit)}
        </Button>
      </Form>
    </Modal>
  )
}
