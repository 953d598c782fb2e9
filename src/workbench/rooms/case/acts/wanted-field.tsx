import { Form, Input } from 'antd'
import { caseWords } from '../../../words/case.table.ts'
import { wantedWords } from '../../../words/wanted.table.ts'
import { useWords } from '../../../words/use-words.tsx'

/** What is asked for (art. 29 item 2): at least one of three. */
export function WantedField({ name }: { readonly name: string | number }) {
  const { say } = useWords()
  return (
    <>
      <Form.Item
        name={[name, 'title']}
        label={say(wantedWords.title) + say(caseWords.optional)}
        normalize={emptyAsNone}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={[name, 'documentNumber']}
        label={say(wantedWords.documentNumber) + say(caseWords.optional)}
        normalize={emptyAsNone}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={[name, 'description']}
        label={say(wantedWords.description)}
        extra={say(wantedWords.oneOfThree)}
        rules={[{ required: true, message: say(caseWords.required) }]}
      >
        <Input.TextArea rows={3} className="grows" maxLength={4000} />
      </Form.Item>
    </>
  )
}

export const emptyAsNone = (value: string): string | undefined => (value.trim() === '' ? undefined : value)
