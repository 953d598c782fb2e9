import { Form, Input } from 'antd'
import { caseWords } from '../../../words/case.table.ts'
import { useWords } from '../../../words/use-words.tsx'
import { wantedWords } from '../../../words/wanted.table.ts'
import { emptyAsNone } from './wanted-field.tsx'

const told = ['address', 'postcode', 'contact', 'telephone', 'email'] as const

/** Whom to write to. */
export function PersonField({ name }: { readonly name: string }) {
  const { say } = useWords()
  return (
    <>
      <Form.Item
        name={[name, 'name']}
        label={say(wantedWords.name)}
        rules={[{ required: true, message: say(caseWords.required) }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <div className="two-fields">
        {told.map((key) => (
          <Form.Item key={key} name={[name, key]} label={say(caseWords[key])} normalize={emptyAsNone}>
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        ))}
      </div>
    </>
  )
}
