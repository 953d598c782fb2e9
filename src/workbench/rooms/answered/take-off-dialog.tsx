import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Modal } from 'antd'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import { answeredWords } from './answered-words.table.ts'

interface DialogAsked {
  readonly entry: { readonly id: string; readonly title: string }
  readonly close: () => void
}

/** Takes an entry off the portal, with a reason that stays in the office. */
export function TakeOffDialog({ entry: { id, title }, close }: DialogAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const takeOff = useAct({
    send: (body: { readonly reason: string }, key) => act('/answered/{id}/off', { params: { id }, body, key }),
    done: () => {
      void message.success(say(answeredWords.taken))
      void queries.invalidateQueries({ queryKey: ['answered'] })
      close()
    },
  })
  return (
    <Modal open title={say(answeredWords.takeOffOf, { title })} footer={null} onCancel={close}>
      <p>{say(answeredWords.takeOffSays)}</p>
      <Form<{ reason: string }> layout="vertical" requiredMark={false} onFinish={(given) => takeOff.mutate(given)}>
        <Form.Item
          name="reason"
          label={say(answeredWords.reason)}
          extra={say(answeredWords.reasonHint)}
          rules={[{ required: true, min: 2, whitespace: true, message: say(answeredWords.need) }]}
        >
          <Input.TextArea rows={2} maxLength={500} autoFocus />
        </Form.Item>
        {takeOff.error && <TroubleNotice error={takeOff.error} />}
        <Button type="primary" danger htmlType="submit" loading={takeOff.isPending}>
          {say(answeredWords.takeOff)}
        </Button>
      </Form>
    </Modal>
  )
}
