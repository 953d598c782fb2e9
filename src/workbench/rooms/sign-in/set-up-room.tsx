import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import type { Words } from '../../../kernel/words.ts'
import { type OrganThatReplied, reconsiderationOrgans } from '../../../statute/reconsideration-organs.table.ts'
import { act } from '../../calls/call.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { AccountFields, type AccountTyped } from './account-fields.tsx'
import { useLink } from './join-room.tsx'
import { LinkLoaded } from './link-loaded.tsx'
import { OutsidePage } from './outside-page.tsx'
import { organTyped, type OrganTyped } from './organ-typed.ts'
import { SignInTrouble } from './sign-in-trouble.tsx'

type SetUpTyped = AccountTyped & { readonly organ: OrganTyped }

/** The first start: the administrator's account and what the organ says of itself. */
export function SetUpRoom() {
  const { say } = useWords()
  const { token, query } = useLink()
  const [form] = Form.useForm<SetUpTyped>()
  const setUp = useMutation({
    mutationFn: ({ username, name, password, organ }: SetUpTyped) =>
      act('/set-up', { body: { token, account: { username, name, password }, organ: organTyped(organ) } }),
    onSuccess: () => window.location.assign('/desk/'),
    onError: () => window.scrollTo({ top: 0 }),
  })
  return (
    <OutsidePage title={roomWords.setUp} lead={say(signInWords.setUpLead)} wide>
      <LinkLoaded token={token} query={query}>
        {() => (
          <Form<SetUpTyped>
            form={form}
            layout="vertical"
            requiredMark={false}
            scrollToFirstError={{ block: 'center', focus: true }}
            initialValues={{ organ: { kind: 'local-department' } }}
            onFinish={(given) => setUp.mutate(given)}
          >
            <SignInTrouble error={setUp.error} />
            <h2>{say(signInWords.yourAccount)}</h2>
            <AccountFields />
            <OrganFields />
            <Button type="primary" htmlType="submit" size="large" loading={setUp.isPending}>
              {say(signInWords.finish)}
            </Button>
          </Form>
        )}
      </LinkLoaded>
    </OutsidePage>
  )
}

function OrganFields() {
  const { say } = useWords()
  const kinds = Object.entries(reconsiderationOrgans).map(([value, { replied }]) => ({
    value: value as OrganThatReplied,
    label: say(replied),
  }))
  return (
    <>
      <h2>{say(signInWords.organ)}</h2>
      <Pair>
        <Field at="name" label={signInWords.organName} hint={signInWords.organNameHint} />
        <Field
          at="id"
          label={signInWords.organId}
          hint={signInWords.organIdHint}
          pattern={/^[a-z0-9][a-z0-9-]{1,62}$/}
          wrong={signInWords.organIdWrong}
        />
        <Form.Item name={['organ', 'kind']} label={say(signInWords.kind)} extra={say(signInWords.kindHint)}>
          <Select options={kinds} popupMatchSelectWidth={false} />
        </Form.Item>
        <Field
          at="numberPrefix"
          label={signInWords.prefix}
          hint={signInWords.prefixHint}
          pattern={/^[\u4e00-\u9fffA-Za-z]{1,20}$/}
          wrong={signInWords.prefixWrong}
        />
        <Field
          at="region"
          label={signInWords.region}
          hint={signInWords.regionHint}
          pattern={/^\d{2}(?:\d{2}){0,2}$/}
          wrong={signInWords.regionWrong}
          optional
        />
      </Pair>
      <h2>{say(signInWords.office)}</h2>
      <p>{say(signInWords.officeLead)}</p>
      <Pair>
        <Field at="officeName" label={signInWords.officeName} />
        <Field at="address" label={signInWords.address} />
        <Field at="hours" label={signInWords.hours} />
        <Field at="telephone" label={signInWords.telephone} />
        <Field at="email" label={signInWords.email} optional />
        <Field at="postcode" label={signInWords.postcode} optional />
      </Pair>
      <h2>{say(signInWords.remedies)}</h2>
      <Pair>
        <Field at="reconsiderationOrgan" label={signInWords.reconsideration} />
        <Field at="court" label={signInWords.court} />
      </Pair>
      <h2>{say(signInWords.site)}</h2>
      <Pair>
        <Field
          at="siteOrigin"
          label={signInWords.siteOrigin}
          hint={signInWords.siteOriginHint}
          pattern={/^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/}
          wrong={signInWords.siteOriginWrong}
          optional
        />
        <Field
          at="siteCode"
          label={signInWords.siteCode}
          hint={signInWords.siteCodeHint}
          pattern={/^(?:\d{10}|bm\d{8})$/}
          wrong={signInWords.siteCodeHint}
          optional
        />
        <Field at="icp" label={signInWords.icp} optional />
        <Field at="police" label={signInWords.police} optional />
      </Pair>
    </>
  )
}

const Pair = ({ children }: { readonly children: ReactNode }) => <div className="outside-pair">{children}</div>

interface FieldAsked {
  readonly at: keyof OrganTyped
  readonly label: Words
  readonly hint?: Words
  readonly pattern?: RegExp
  readonly wrong?: Words
  readonly optional?: boolean
}

function Field({ at, label, hint, pattern, wrong, optional = false }: FieldAsked) {
  const { say } = useWords()
  const rules = [
    ...(optional ? [] : [{ required: true, whitespace: true, message: say(signInWords.needed) }]),
    ...(pattern ? [{ pattern, message: say(wrong ?? signInWords.needed) }] : []),
  ]
  return (
    <Form.Item
      name={['organ', at]}
      label={`${say(label)}${optional ? say(signInWords.may) : ''}`}
      {...(hint && { extra: say(hint) })}
      validateTrigger="onBlur"
      rules={rules}
    >
      <Input maxLength={200} />
    </Form.Item>
  )
}
