import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, Input } from 'antd'
import { marks } from '../../../kernel/marks.table.ts'
import type { BodyOf } from '../../calls/answers.ts'
import { act } from '../../calls/call.ts'
import { publicationChanged } from '../../calls/publication-changed.ts'
import { useAct } from '../../calls/use-act.ts'
import { SubmitDrawer } from '../../page/submit-drawer.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import { answeredWords } from './answered-words.table.ts'
import styles from './answered.module.css'
import { foundInText } from './found-in-text.ts'

/** What is to be released: a case that was answered, perhaps with the words it had before; or an entry to be put otherwise. */
export interface ToRelease {
  /** The entry that stands. */
  readonly id?: string
  readonly caseId: string
  readonly number: string
  readonly wanted?: string
  readonly title?: string
  readonly summary?: string
}

type Typed = BodyOf<'post', '/answered/{id}/words'>

/** Title and reply in the words of the office; what may not be released is told as it is typed. */
export function ReleaseDrawer({ answer, close }: { readonly answer: ToRelease; readonly close: () => void }) {
  const { say } = useWords()
  const { id, caseId, number } = answer
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [form] = Form.useForm<Typed>()
  const typed = Form.useWatch([], form) as Partial<Typed> | undefined
  const text = `${typed?.title ?? ''}\n${typed?.summary ?? ''}`
  const found = foundInText(text)
  const release = useAct({
    send: (words: Typed, key) =>
      id === undefined
        ? act('/answered', { body: { caseId, ...words }, key })
        : act('/answered/{id}/words', { params: { id }, body: words, key }),
    done: () => {
      void message.success(say(id === undefined ? answeredWords.released : answeredWords.amendedNow))
      void publicationChanged(queries)
      close()
    },
  })
  const rules = [{ required: true, min: 2, whitespace: true, message: say(answeredWords.need) }]
  return (
    <SubmitDrawer
      size="large"
      title={say(id === undefined ? answeredWords.releaseOf : answeredWords.amendOf, { number })}
      close={close}
      submit={say(id === undefined ? answeredWords.release : answeredWords.amendNow)}
      waiting={release.isPending}
      disabled={found.length > 0}
      send={() => form.submit()}
    >
      {answer.wanted !== undefined && (
        <blockquote className={styles['wanted']}>
          <p className="soft">{say(answeredWords.forYou)}</p>
          <p>{answer.wanted}</p>
        </blockquote>
      )}
      <Form<Typed>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ title: answer.title ?? '', summary: answer.summary ?? '' }}
        onFinish={(given) => release.mutate(given)}
      >
        <Form.Item name="title" label={say(answeredWords.title)} extra={say(answeredWords.titleHint)} rules={rules}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item
          name="summary"
          label={say(answeredWords.summary)}
          extra={say(answeredWords.summaryHint)}
          rules={rules}
        >
          <Input.TextArea rows={6} maxLength={4000} className="grows" />
        </Form.Item>
      </Form>
      <div role="status">
        {found.length > 0 ? (
          <Alert
            type="error"
            showIcon
            title={say(answeredWords.found)}
            description={
              <>
                <ul className={styles['found']}>
                  {found.map(({ label, text: words }) => (
                    <li key={`${label.en} ${words}`}>
                      {say(label)}
                      {say(marks.colon)}
                      <b>{words}</b>
                    </li>
                  ))}
                </ul>
                <p>{say(answeredWords.foundTodo)}</p>
              </>
            }
          />
        ) : (
          text.trim() !== '' && <Alert type="success" showIcon title={say(answeredWords.clean)} />
        )}
      </div>
      {release.error && (
        <div className={styles['trouble']}>
          <TroubleNotice error={release.error} again={() => form.submit()} />
        </div>
      )}
    </SubmitDrawer>
  )
}
