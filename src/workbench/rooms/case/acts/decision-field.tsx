import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Select } from 'antd'
import {
  type DecisionNeeds,
  decisionFactLabels,
  decisionFacts,
  type FactName,
} from '../../../../casework/decision-facts.table.ts'
import { exemptions } from '../../../../statute/exemptions.table.ts'
import { formatCitation } from '../../../../statute/citation.ts'
import { type OutcomeCode, outcomes } from '../../../../statute/outcomes.table.ts'
import { act } from '../../../calls/call.ts'
import type { BodyOf } from '../../../calls/answers.ts'
import { useSettled } from '../../../page/use-settled.ts'
import { caseWords } from '../../../words/case.table.ts'
import { decisionWords, outcomeFamilies } from '../../../words/decision.table.ts'
import { useWords } from '../../../words/use-words.tsx'
import type { CaseView } from '../case-data.ts'
import { DayInForm } from '../../../fields/day-in-form.tsx'
import { DecisionOutlook } from './decision-outlook.tsx'
import { filledIn, type Values } from './values.ts'

interface DecisionAsked {
  readonly name: string
  readonly view: CaseView
}

/** One outcome and the facts its letter must tell; beside it what would follow. */
export function DecisionField({ name, view }: DecisionAsked) {
  const { say, language } = useWords()
  const outcome = Form.useWatch([name, 'outcome']) as OutcomeCode | undefined
  const groups = Object.entries(outcomeFamilies).map(([family, words]) => ({
    label: say(words),
    options: Object.entries(outcomes).flatMap(([value, row]) =>
      value.startsWith(`${family}.`)
        ? [{ value, label: `${say(row.label)}　${formatCitation(row.cite, language)}` }]
        : [],
    ),
  }))
  const { needs, may = [] }: DecisionNeeds = outcome ? decisionFacts[outcome] : { needs: [] }
  return (
    <>
      <Form.Item
        name={[name, 'outcome']}
        label={say(decisionWords.outcome)}
        rules={[{ required: true, message: say(caseWords.required) }]}
      >
        <Select options={groups} showSearch={{ optionFilterProp: 'label' }} placeholder={say(decisionWords.choose)} />
      </Form.Item>
      {needs.map((fact) => (
        <Fact key={fact} name={[name, 'facts', fact]} fact={fact} />
      ))}
      {may.map((fact) => (
        <Fact key={fact} name={[name, 'facts', fact]} fact={fact} optional />
      ))}
      {outcome && <Outlook name={name} view={view} needs={needs} may={may} />}
    </>
  )
}

interface OutlookAsked extends DecisionAsked {
  readonly needs: readonly FactName[]
  readonly may: readonly FactName[]
}

/** What would follow, reckoned by the server's own rules once the form says all that the outcome needs, and anew when it says something else. */
function Outlook({ name, view, needs, may }: OutlookAsked) {
  const decision = useSettled(
    Form.useWatch(name) as { readonly outcome: OutcomeCode; readonly facts?: Values } | undefined,
  )
  const facts = Object.fromEntries(
    Object.entries(filledIn(decision?.facts ?? {})).filter(([fact]) => [...needs, ...may].includes(fact as FactName)),
  )
  const whole = decision !== undefined && needs.every((fact) => facts[fact] !== undefined)
  const body = { decision: { outcome: decision?.outcome, facts } }
  const query = useQuery({
    queryKey: ['case', view.caseId, 'outlook', view.version, body],
    queryFn: ({ signal }) =>
      act('/cases/{id}/simulate', {
        params: { id: view.caseId },
        body: body as unknown as BodyOf<'post', '/cases/{id}/simulate'>,
        signal,
      }),
    enabled: whole,
    retry: false,
    staleTime: 60_000,
  })
  return <DecisionOutlook data={query.data} error={whole ? query.error : null} />
}

interface FactAsked {
  readonly name: (string | number)[]
  readonly fact: FactName
  readonly optional?: boolean
}

function Fact({ name, fact, optional = false }: FactAsked) {
  const { say } = useWords()
  const label = `${say(decisionFactLabels[fact])}${optional ? say(caseWords.optional) : ''}`
  const rules = optional ? [] : [{ required: true, message: say(caseWords.required) }]
  if (fact === 'withheld') return <Withheld name={name} label={label} />
  if (fact === 'earlierReply')
    return (
      <Form.Item label={label}>
        <div className="inline-fields">
          <Form.Item name={[...name, 'number']} noStyle rules={rules}>
            <Input
              maxLength={200}
              placeholder={say(decisionWords.letterNumber)}
              aria-label={say(decisionWords.letterNumber)}
              className="grow"
            />
          </Form.Item>
          <Form.Item name={[...name, 'on']} noStyle rules={rules}>
            <DayInForm label={say(decisionWords.letterDay)} />
          </Form.Item>
        </div>
      </Form.Item>
    )
  if (fact === 'providedOn')
    return (
      <Form.Item name={name} label={label} rules={rules}>
        <DayInForm label={label} />
      </Form.Item>
    )
  if (fact === 'attachments')
    return (
      <Form.Item name={name} label={label} rules={rules}>
        <Select
          mode="tags"
          tokenSeparators={['；', ';']}
          open={false}
          suffixIcon={null}
          placeholder={say(decisionWords.attachmentsHint)}
        />
      </Form.Item>
    )
  if (fact === 'law')
    return (
      <Form.Item name={name} label={label} rules={rules} normalize={noneIfEmpty}>
        <Input maxLength={200} />
      </Form.Item>
    )
  return (
    <Form.Item name={name} label={label} rules={rules} normalize={noneIfEmpty}>
      <Input.TextArea rows={2} className="grows" maxLength={4000} />
    </Form.Item>
  )
}

const noneIfEmpty = (value: string): string | undefined => (value === '' ? undefined : value)

/** Each part that is withheld, with its own ground and reason (art. 37). */
function Withheld({ name, label }: { readonly name: (string | number)[]; readonly label: string }) {
  const { say } = useWords()
  const grounds = Object.entries(exemptions).map(([value, { ground }]) => ({ value, label: say(ground) }))
  const rules = [{ required: true, message: say(caseWords.required) }]
  return (
    <Form.List name={name} initialValue={[{}]}>
      {(items, { add, remove }) => (
        <fieldset className="several">
          <legend>{label}</legend>
          {items.map((item, index) => (
            <div key={item.key} className="several-item">
              <Form.Item name={[item.name, 'part']} label={say(decisionWords.part)} rules={rules}>
                <Input.TextArea rows={1} className="grows" maxLength={4000} />
              </Form.Item>
              <Form.Item name={[item.name, 'ground']} label={say(decisionWords.ground)} rules={rules}>
                <Select options={grounds} />
              </Form.Item>
              <Form.Item name={[item.name, 'reason']} label={say(decisionWords.reason)} rules={rules}>
                <Input.TextArea rows={1} className="grows" maxLength={4000} />
              </Form.Item>
              {items.length > 1 && (
                <Button type="link" size="small" onClick={() => remove(item.name)}>
                  {say(caseWords.remove, { n: index + 1 })}
                </Button>
              )}
            </div>
          ))}
          <Button size="small" onClick={() => add({})}>
            {say(caseWords.add)}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}
