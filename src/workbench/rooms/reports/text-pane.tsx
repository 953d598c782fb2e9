import { Button, Input, type InputRef, Select } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { cellName } from '../../../annual-report/cell-name.ts'
import { bindFigures } from '../../../annual-report/desk/bind-figures.ts'
import { liveFigure } from '../../../annual-report/desk/live-figures.ts'
import { type Passage, passages } from '../../../annual-report/desk/report-events.ts'
import { assumedIn, draftedPassage } from '../../../annual-report/desk/working-draft.ts'
import { editions } from '../../../annual-report/editions.ts'
import { cellsOf } from '../../../annual-report/figures.ts'
import { isSubheading } from '../../../annual-report/render/lay-out.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type Desk, type Made, mayNow, nameOf, useReportAct } from './desk-data.ts'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'
import type { CheckAnswer } from './use-checked.ts'
import { marks } from '../../../kernel/marks.table.ts'

type Unsaved = Readonly<Partial<Record<Passage, readonly string[]>>>

interface TextAsked {
  readonly desk: Desk
  /** With what is being typed. */
  readonly made: Made
  readonly checked: CheckAnswer | undefined
  readonly unsaved: Unsaved
  /** The passage gone to. */
  readonly part: string | undefined
  readonly change: (passage: Passage, paragraphs: readonly string[] | undefined) => void
}

/** The text part by part: as it will be printed, and an editor for each. */
export function TextPane(asked: TextAsked) {
  const { say } = useWords()
  const { sections } = editions[asked.desk.basis.edition]
  return passages.map((passage) => {
    const section = sections.find(({ ordinal }) => String(ordinal) === passage)
    return (
      <OnePassage key={passage} {...asked} passage={passage} title={section?.heading ?? say(reportsWords.preamble)} />
    )
  })
}

function OnePassage({
  desk,
  made,
  checked,
  unsaved,
  part,
  change,
  passage,
  title,
}: TextAsked & { readonly passage: Passage; readonly title: string }) {
  const { say } = useWords()
  const saved = desk.written[passage]
  const typed = unsaved[passage]
  const act = useReportAct(String(desk.year), desk.version, () => change(passage, undefined))
  const shown = checked ? draftedPassage(checked.manuscript, passage) : []
  const bound = () =>
    checked ? shown.map((text) => bindFigures(text, checked.report.claims, checked.manuscript.figures)) : []
  const edit = () => {
    if (saved) change(passage, saved.paragraphs)
    else if (checked) change(passage, bound())
  }
  const section = useArrival(part === passage)
  return (
    <section ref={section} tabIndex={-1} aria-label={title} className={`sheet ${styles['passage']}`}>
      <header className={styles['passage-head']}>
        <h3 lang="zh-Hans">{title}</h3>
        <span className="soft">
          {typed
            ? say(reportsWords.unsaved)
            : saved
              ? say(reportsWords.ownWords, { who: nameOf(desk, saved.by), on: saved.on })
              : say(reportsWords.drafted)}
        </span>
        {mayNow(desk, 'write') && !typed && (
          <Button size="small" onClick={edit}>
            {say(reportsWords.edit)}
          </Button>
        )}
        {saved && !typed && mayNow(desk, 'take-back-passage') && (
          <Button
            size="small"
            loading={act.isPending}
            onClick={() => act.mutate({ type: 'take-back-passage', passage })}
          >
            {say(reportsWords.asDrafted)}
          </Button>
        )}
      </header>
      {passage === '1' && !typed && mayNow(desk, 'write') && (
        <AssumedNote made={made}>
          <Button
            size="small"
            loading={act.isPending}
            disabled={!checked}
            onClick={() => act.mutate({ type: 'write', passage, paragraphs: bound() })}
          >
            {say(reportsWords.confirmAssumed)}
          </Button>
        </AssumedNote>
      )}
      {typed && (
        <Editor
          made={made}
          checked={checked}
          paragraphs={typed}
          title={title}
          change={(paragraphs) => change(passage, paragraphs)}
        >
          <Button
            type="primary"
            loading={act.isPending}
            onClick={() =>
              act.mutate({ type: 'write', passage, paragraphs: typed.map((text) => text.trim()).filter(Boolean) })
            }
          >
            {say(reportsWords.save)}
          </Button>
          <Button onClick={() => change(passage, undefined)}>{say(reportsWords.cancel)}</Button>
        </Editor>
      )}
      {act.error && <TroubleNotice error={act.error} />}
      <div className={styles['print']} lang="zh-Hans" aria-label={say(reportsWords.preview)}>
        {shown.length === 0 && <p className="soft">{say(reportsWords.empty)}</p>}
        {shown.map((text, at) => (isSubheading(text) ? <h4 key={at}>{text}</h4> : <p key={at}>{text}</p>))}
      </div>
    </section>
  )
}

/** Whoever was sent to a passage begins there. */
function useArrival(isHere: boolean) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isHere) section.current?.focus()
  }, [isHere])
  return section
}

/** The sentences nobody has vouched for; nothing when there are none. */
function AssumedNote({ made, children }: Pick<TextAsked, 'made'> & { readonly children: React.ReactNode }) {
  const { say } = useWords()
  const assumed = useMemo(() => assumedIn(made.additions, made.basis), [made])
  return (
    assumed.length > 0 && (
      <div className={styles['assumed']}>
        <p>{say(reportsWords.assumedNote, { count: assumed.length })}</p>
        <ul lang="zh-Hans">
          {assumed.map(({ about, sentence }) => (
            <li key={about}>{sentence}</li>
          ))}
        </ul>
        {children}
      </div>
    )
  )
}

interface EditorAsked {
  readonly made: Made
  readonly checked: CheckAnswer | undefined
  readonly paragraphs: readonly string[]
  readonly title: string
  readonly change: (paragraphs: readonly string[]) => void
  readonly children: React.ReactNode
}

/** One paragraph a line; figures are put in by name and follow what they name. */
function Editor({ made, checked, paragraphs, title, change, children }: EditorAsked) {
  const { say } = useWords()
  const field = useRef<InputRef & { resizableTextArea?: { textArea: HTMLTextAreaElement } }>(null)
  const [text, setText] = useState(paragraphs.join('\n'))
  const put = (next: string) => {
    setText(next)
    change(next.split('\n'))
  }
  const insert = (name: string) => {
    const area = field.current?.resizableTextArea?.textArea
    const at = area?.selectionStart ?? text.length
    put(`${text.slice(0, at)}{${name}}${text.slice(area?.selectionEnd ?? at)}`)
    area?.focus()
  }
  const options = useFigureOptions(made, checked)
  return (
    <div className={styles['editor']}>
      <p className="soft">{say(reportsWords.paragraphs, { example: '{t3.new.total}' })}</p>
      <Input.TextArea
        ref={field}
        aria-label={title}
        lang="zh-Hans"
        rows={Math.min(18, Math.max(5, text.split('\n').length + 2))}
        value={text}
        onChange={({ target }) => put(target.value)}
      />
      <div className={styles['buttons']}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          placeholder={say(reportsWords.insert)}
          aria-label={say(reportsWords.insert)}
          className={styles['insert'] ?? ''}
          popupMatchSelectWidth={420}
          options={options}
          onSelect={(name: string | null) => name !== null && insert(name)}
        />
        {children}
      </div>
    </div>
  )
}

/** Every cell of the form by its name, with what stands there now. */
function useFigureOptions({ basis }: Made, checked: CheckAnswer | undefined) {
  const { say } = useWords()
  return useMemo(() => {
    const figures = checked?.manuscript.figures ?? {}
    const edition = editions[basis.edition]
    return cellsOf(edition).map(({ key }) => ({
      value: key,
      label: `${say(cellName(edition, key))}${say(marks.colon)}${liveFigure(key, figures, basis) ?? ''}`,
    }))
  }, [basis, checked, say])
}
