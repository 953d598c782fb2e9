import { Checkbox, Form, type FormInstance, Input, Select } from 'antd'
import type { Words } from '../../../kernel/words.ts'
import { type ColumnCode, columnRow, columns } from '../../../publication/columns.table.ts'
import { clockWords, contentFields } from '../../../publication/document-words.table.ts'
import { genres } from '../../../publication/genres.table.ts'
import { openness } from '../../../publication/openness.table.ts'
import { subjects } from '../../../publication/subjects.table.ts'
import { proactiveCategories } from '../../../statute/proactive-categories.table.ts'
import { DayInForm } from '../../fields/day-in-form.tsx'
import { Sheet } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { useWords } from '../../words/use-words.tsx'
import { DocumentSelect } from './document-select.tsx'
import { documentsWords } from './documents-words.table.ts'
import type { Editing } from './editor-form.ts'
import styles from './documents.module.css'

interface FieldsAsked {
  readonly typed: Editing
  /** What is public is being corrected. */
  readonly corrects: boolean
  readonly form: FormInstance<Editing>
}

type Labels = Readonly<Record<string, Words | { readonly label: Words }>>

/** Everything a document says of itself. */
export function ContentFields({ typed, corrects, form }: FieldsAsked) {
  const { say } = useWords()
  const { today } = useSession()
  const need = [{ required: true, whitespace: true, message: say(documentsWords.need) }]
  const label = (field: keyof typeof contentFields) => say(contentFields[field].label)
  const optionsOf = (table: Labels) =>
    Object.entries(table).map(([value, words]) => ({ value, label: say('label' in words ? words.label : words) }))
  return (
    <>
      <Sheet>
        <Form.Item name="title" label={label('title')} rules={need}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="body" label={label('body')} extra={say(documentsWords.bodyHint)}>
          <Input.TextArea rows={18} />
        </Form.Item>
        <Form.Item name="summary" label={label('summary')}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        {corrects && (
          <Form.Item
            name="reason"
            label={say(documentsWords.whyCorrect)}
            extra={say(documentsWords.whyHint)}
            rules={need}
          >
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
        )}
      </Sheet>
      <Sheet title={say(documentsWords.classes)}>
        <div className={styles['pair']}>
          <Form.Item name="column" label={label('column')}>
            <Select
              options={optionsOf(columns)}
              onChange={(code: ColumnCode) => form.setFieldsValue({ category: columnRow(code).category })}
            />
          </Form.Item>
          <Form.Item name="genre" label={label('genre')}>
            <Select options={optionsOf(genres)} />
          </Form.Item>
          <Form.Item name="subject" label={label('subject')}>
            <Select options={optionsOf(subjects)} popupMatchSelectWidth={false} />
          </Form.Item>
        </div>
        <Form.Item name="category" label={label('category')}>
          <Select options={optionsOf(proactiveCategories)} />
        </Form.Item>
        <Form.Item name="keywords" label={label('keywords')} extra={say(documentsWords.keywordsHint)}>
          <Select mode="tags" open={false} suffixIcon={null} maxCount={20} />
        </Form.Item>
        {typed.column === 'interpretation' && (
          <Form.Item
            name="interprets"
            label={say(documentsWords.interprets)}
            extra={say(documentsWords.interpretsHint)}
          >
            <DocumentSelect standing="public" />
          </Form.Item>
        )}
        <div className={styles['pair']}>
          <Form.Item name="opennessKind" label={label('openness')}>
            <Select options={optionsOf(openness)} />
          </Form.Item>
          <Form.Item name="clock" label={label('clock')}>
            <Select options={optionsOf(clockWords)} popupMatchSelectWidth={false} />
          </Form.Item>
        </div>
        {typed.opennessKind !== 'proactive' && (
          <Form.Item name="opennessReason" label={say(documentsWords.openReason)} rules={need}>
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
        )}
      </Sheet>
      <Sheet title={say(documentsWords.dates)}>
        <div className={styles['pair']}>
          <Form.Item name="number" label={label('number')}>
            <Input maxLength={60} placeholder="云商发〔2026〕1号" />
          </Form.Item>
          <Form.Item name="maker" label={label('maker')} rules={need}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="source" label={label('source')} rules={need}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
        <div className={styles['pair']}>
          <Form.Item name="madeOn" label={label('madeOn')} rules={need}>
            <DayInForm label={label('madeOn')} latest={today} />
          </Form.Item>
          <Form.Item name="effectiveOn" label={label('effectiveOn')}>
            <DayInForm label={label('effectiveOn')} />
          </Form.Item>
          <Form.Item name="expiresOn" label={label('expiresOn')}>
            <DayInForm label={label('expiresOn')} />
          </Form.Item>
        </div>
        <Form.Item name="normative" valuePropName="checked">
          <Checkbox>{say(documentsWords.normative)}</Checkbox>
        </Form.Item>
      </Sheet>
    </>
  )
}
