import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, InputNumber, Modal } from 'antd'
import type { BodyOf } from '../../calls/answers.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { peopleWords } from '../../words/people.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { SignInTrouble } from '../sign-in/sign-in-trouble.tsx'
import { LinkTold } from './link-told.tsx'
import { RoleChoice } from './role-choice.tsx'
import { staffKey } from './staff.ts'

type Invitation = BodyOf<'post', '/invitations'>

/** Invites somebody: the link is shown once, to be handed over. */
export function InviteDialog({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const invite = useAct({
    send: ({ section, ...rest }: Invitation, key) =>
      act('/invitations', { body: { ...rest, ...(section?.trim() && { section }) }, key }),
    done: () => void queries.invalidateQueries({ queryKey: staffKey }),
  })
  return (
    <Modal
      open={open}
      title={say(peopleWords.inviteTitle)}
      footer={null}
      destroyOnHidden
      onCancel={close}
      afterClose={invite.reset}
    >
      {invite.data ? (
        <LinkTold page="join" name={invite.variables.name} {...invite.data} />
      ) : (
        <Form<Invitation>
          layout="vertical"
          requiredMark={false}
          initialValues={{ roles: ['clerk'], days: 7 }}
          onFinish={(given) => invite.mutate(given)}
        >
          <SignInTrouble error={invite.error} />
          <Form.Item
            name="name"
            label={say(peopleWords.name)}
            rules={[{ required: true, whitespace: true, message: say(peopleWords.needed) }]}
          >
            <Input maxLength={60} autoFocus />
          </Form.Item>
          <Form.Item name="section" label={say(peopleWords.section)}>
            <Input maxLength={60} />
          </Form.Item>
          <RoleChoice needed />
          <Form.Item name="days" label={say(peopleWords.days)}>
            <InputNumber min={1} max={30} precision={0} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={invite.isPending}>
            {say(peopleWords.makeLink)}
          </Button>
        </Form>
      )}
    </Modal>
  )
}
