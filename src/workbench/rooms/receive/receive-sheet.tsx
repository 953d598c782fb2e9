import { Alert, Button, Checkbox, Form, Input, Radio } from 'antd'
import { useEffect, useState } from 'react'
import { applicantKinds } from '../../../statute/applicant-kinds.table.ts'
import { channels } from '../../../statute/receipt-day.table.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { DayInForm } from '../../fields/day-in-form.tsx'
import { Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useSession } from '../../session/session.tsx'
import { caseWords } from '../../words/case.table.ts'
import { formWords, routeWords } from '../../words/codes.table.ts'
import { receiveWords } from '../../words/receive.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { emptyAsNone, WantedField } from '../case/acts/wanted-field.tsx'
import { identityFault } from './identity-number.ts'
import { begun, bodyOf, type Receiving, type RequestBody } from './receive-form.ts'
import { ReceiveHints } from './receive-hints.tsx'
import type { Received } from './received-sheet.tsx'
import { useDraft } from './use-draft.ts'

/** Channel first, for it decides the day of receipt; then who, what, and how it shall be provided. */
export function ReceiveSheet({ done }: { readonly done: (received: Received) => void }) {
  const { say } = useWords()
  const { today } = useSession()
  const draft = useDraft()
  const [form] = Form.useForm<Receiving>()
  const [start] = useState(() => draft.found ?? begun(today))
  const [typed, setTyped] = useState(start)
  const [began] = useState(() => performance.now())
  const [restored, setRestored] = useState(draft.found !== undefined)
  const registering = useAct<RequestBody, Received>({
    send: async (body, key) => ({
      ...(await act('/requests', { body, key })),
      seconds: Math.round((performance.now() - began) / 1000),
    }),
    done: (received) => {
      draft.forget()
      done(received)
    },
  })
  useEffect(() => document.querySelector<HTMLInputElement>('.receive input[type="radio"]:checked')?.focus(), [])
  const natural = typed.applicantKind === 'natural'
  const byPost = typed.delivery.route === 'post'
  return (
    <Form
      form={form}
      layout="vertical"
      className="receive"
      initialValues={start}
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      onValuesChange={(_, all) => {
        setTyped(all)
        draft.keep(all)
      }}
      onFinish={(all) => registering.mutate(bodyOf(all, today))}
    >
      <div className="receive-fields">
        {restored && (
          <Alert
            type="info"
            title={say(receiveWords.draftKept)}
            action={
              <Button
                size="small"
                onClick={() => {
                  draft.forget()
                  form.setFieldsValue(begun(today))
                  form.resetFields()
                  form.setFieldsValue(begun(today))
                  setTyped(begun(today))
                  setRestored(false)
                }}
              >
                {say(receiveWords.draftForget)}
              </Button>
            }
          />
        )}
        <Sheet title={say(receiveWords.channel)}>
          <Form.Item name="channel" noStyle>
            <Radio.Group
              aria-label={say(receiveWords.channel)}
              options={Object.entries(channels).map(([value, { label }]) => ({ value, label: say(label) }))}
            />
          </Form.Item>
          <Form.Item name="arrivedOn" label={say(receiveWords.arrived)} className="receive-day">
            <DayInForm label={say(receiveWords.arrived)} latest={today} />
          </Form.Item>
        </Sheet>
        <Sheet title={say(receiveWords.applicant)}>
          <Form.Item name="applicantKind" noStyle>
            <Radio.Group
              aria-label={say(receiveWords.kind)}
              options={Object.entries(applicantKinds).map(([value, { label }]) => ({ value, label: say(label) }))}
            />
          </Form.Item>
          <div className="receive-grid">
            <Person name="name" required />
            <Form.Item noStyle shouldUpdate={(one, other) => one.applicant !== other.applicant}>
              {({ getFieldValue }) => (
                <Identity number={String(getFieldValue(['applicant', 'identityNumber']) ?? '')} natural={natural} />
              )}
            </Form.Item>
            {!natural && <Person name="representative" />}
            {!natural && <Person name="contact" />}
            <Person name="telephone" />
            <Person name="email" required={typed.delivery.route === 'email'} />
            <Person name="address" required={byPost} wide />
            <Person name="postcode" />
          </div>
          <Form.Item name="identityProven" valuePropName="checked" noStyle>
            <Checkbox>{say(receiveWords.identityProven)}</Checkbox>
          </Form.Item>
          <AgentFields />
        </Sheet>
        <Sheet title={say(receiveWords.wanted)}>
          <Form.Item name="matter" noStyle>
            <Radio.Group
              aria-label={say(receiveWords.matter)}
              options={(['disclosure', 'record-correction'] as const).map((value) => ({
                value,
                label: say(receiveWords[value]),
              }))}
            />
          </Form.Item>
          <div className="receive-wanted">
            <WantedField name="wanted" />
          </div>
        </Sheet>
        <Sheet title={say(receiveWords.delivery)}>
          <Form.Item name={['delivery', 'form']} label={say(receiveWords.form)}>
            <Radio.Group options={Object.entries(formWords).map(([value, words]) => ({ value, label: say(words) }))} />
          </Form.Item>
          <Form.Item name={['delivery', 'route']} label={say(receiveWords.route)}>
            <Radio.Group options={Object.entries(routeWords).map(([value, words]) => ({ value, label: say(words) }))} />
          </Form.Item>
        </Sheet>
        {registering.error && <TroubleNotice error={registering.error} again={() => form.submit()} />}
        <Button type="primary" htmlType="submit" size="large" loading={registering.isPending}>
          {say(receiveWords.register)} <kbd>Ctrl ↵</kbd>
        </Button>
      </div>
      <ReceiveHints typed={typed} />
    </Form>
  )
}

interface PersonAsked {
  readonly name: 'name' | 'representative' | 'contact' | 'telephone' | 'email' | 'address' | 'postcode'
  readonly required?: boolean
  readonly wide?: boolean
}

function Person({ name, required = false, wide = false }: PersonAsked) {
  const { say } = useWords()
  return (
    <Form.Item
      name={['applicant', name]}
      label={`${say(receiveWords[name])}${required ? '' : say(caseWords.optional)}`}
      rules={required ? [{ required: true, message: say(caseWords.required) }] : []}
      normalize={emptyAsNone}
      {...(wide && { className: 'wide' })}
    >
      <Input autoComplete="off" maxLength={name === 'address' ? 400 : 200} />
    </Form.Item>
  )
}

function Identity({ number, natural }: { readonly number: string; readonly natural: boolean }) {
  const { say } = useWords()
  const fault = natural ? identityFault(number) : undefined
  const told = { length: receiveWords.identityLength, check: receiveWords.identityCheck }
  return (
    <Form.Item
      name={['applicant', 'identityNumber']}
      label={say(receiveWords.identityNumber)}
      normalize={emptyAsNone}
      extra={fault ? <span className="warn">{say(told[fault])}</span> : undefined}
    >
      <Input autoComplete="off" maxLength={40} />
    </Form.Item>
  )
}

function AgentFields() {
  const { say } = useWords()
  const [has, setHas] = useState(false)
  return (
    <>
      <Checkbox checked={has} onChange={({ target }) => setHas(target.checked)}>
        {say(receiveWords.hasAgent)}
      </Checkbox>
      {has && (
        <div className="receive-grid">
          <Form.Item
            name={['agent', 'name']}
            label={say(receiveWords.agentName)}
            rules={[{ required: true, message: say(caseWords.required) }]}
          >
            <Input autoComplete="off" maxLength={200} />
          </Form.Item>
          <Form.Item name={['agent', 'identityNumber']} label={say(receiveWords.agentNumber)} normalize={emptyAsNone}>
            <Input autoComplete="off" maxLength={40} />
          </Form.Item>
          <Form.Item name={['agent', 'telephone']} label={say(receiveWords.telephone)} normalize={emptyAsNone}>
            <Input autoComplete="off" maxLength={40} />
          </Form.Item>
        </div>
      )}
    </>
  )
}
