import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Modal } from 'antd'
import type { StaffRole } from '../../../organ/staff-roles.table.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { sessionKey } from '../../session/session.tsx'
import { peopleWords } from '../../words/people.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { SignInTrouble } from '../sign-in/sign-in-trouble.tsx'
import { RoleChoice } from './role-choice.tsx'
import { type Member, staffKey } from './staff.ts'

interface Typed {
  readonly name: string
  readonly section?: string
  readonly roles: StaffRole[]
}

/** Name, section and roles of a member of staff. */
export function MemberDialog({ member, close }: { readonly member: Member; readonly close: () => void }) {
  const { say } = useWords()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const change = useAct({
    send: ({ name, section = '', roles }: Typed, key) =>
      act('/staff/{id}', { params: { id: member.id }, body: { name, section, roles }, key }),
    done: () => {
      void message.success(say(peopleWords.saved))
      void queries.invalidateQueries({ queryKey: staffKey })
      void queries.invalidateQueries({ queryKey: sessionKey })
      close()
    },
  })
  return (
    <Modal open title={say(peopleWords.editTitle, { name: member.name })} footer={null} onCancel={close}>
      <Form<Typed>
        layout="vertical"
        requiredMark={false}
        initialValues={member}
        onFinish={(given) => change.mutate(given)}
      >
        <SignInTrouble error={change.error} />
        <Form.Item
          name="name"
          label={say(peopleWords.name)}
          rules={[{ required: true, whitespace: true, message: say(peopleWords.needed) }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="section" label={say(peopleWords.section)}>
          <Input maxLength={60} />
        </Form.Item>
        <RoleChoice needed={false} />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {say(peopleWords.save)}
        </Button>
      </Form>
    </Modal>
  )
}
