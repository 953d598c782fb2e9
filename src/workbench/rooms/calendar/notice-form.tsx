import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Input, Select } from 'antd'
import { useState } from 'react'
import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { festivals } from '../../../statute/holidays/festivals.table.ts'
import type { BodyOf } from '../../calls/answers.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { DayField } from '../../fields/day-field.tsx'
import { Rows } from '../../list/rows.tsx'
import { Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import styles from './calendar.module.css'
import { calendarWords } from './calendar-words.table.ts'
import { calendarKey } from './use-calendar.ts'

type Notice = NonNullable<BodyOf<'post', '/calendar/notices'>>
type Festival = keyof typeof festivals

interface Draft {
  readonly number: string
  readonly title: string
  readonly year: number
  readonly publishedOn: string | undefined
  readonly off: readonly {
    readonly holiday: Festival
    readonly from?: string | undefined
    readonly to?: string | undefined
  }[]
  readonly work: readonly (string | undefined)[]
}

/** The notice of the coming year: entered, held against the open cases, loaded. */
export function NoticeForm({ today }: { readonly today: CivilDate }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Draft>({
    number: '',
    title: '',
    year: yearOf(today) + 1,
    publishedOn: undefined,
    off: [{ holiday: 'newYear' }],
    work: [],
  })
  const notice = whole(draft)
  const preview = useAct({ send: (body: Notice, key) => act('/calendar/preview', { body, key }) })
  const load = useAct({
    send: (body: Notice, key) => act('/calendar/notices', { body, key }),
    done: () => {
      void queries.invalidateQueries({ queryKey: calendarKey })
      void queries.invalidateQueries({ queryKey: ['open-cases'] })
      void queries.invalidateQueries({ queryKey: ['cases'] })
    },
  })
  const change = (changed: Partial<Draft>) => {
    preview.reset()
    load.reset()
    setDraft({ ...draft, ...changed })
  }
  const changeOff = (at: number, changed: Partial<Draft['off'][number]>) =>
    change({ off: draft.off.map((one, index) => (index === at ? { ...one, ...changed } : one)) })
  const effect = load.data ?? preview.data
  return (
    <>
      <p className="page-lead">{say(calendarWords.loadLead)}</p>
      <Sheet>
        <div className={styles['form']}>
          <label className={styles['field']}>
            <span>{say(calendarWords.ofYear)}</span>
            <Select
              aria-label={say(calendarWords.ofYear)}
              value={draft.year}
              options={[0, 1, 2].map((ahead) => ({ value: yearOf(today) + ahead, label: `${yearOf(today) + ahead}` }))}
              onChange={(year) => change({ year })}
            />
          </label>
          <label className={styles['field']}>
            <span>{say(calendarWords.number)}</span>
            <Input
              value={draft.number}
              placeholder={say(calendarWords.numberEg)}
              onChange={({ target }) => change({ number: target.value })}
            />
          </label>
          <label className={`${styles['field']} ${styles['wide']}`}>
            <span>{say(calendarWords.title)}</span>
            <Input
              value={draft.title}
              placeholder={say(calendarWords.titleEg)}
              onChange={({ target }) => change({ title: target.value })}
            />
          </label>
          <div className={styles['field']}>
            <span>{say(calendarWords.publishedOn)}</span>
            <DayField
              label={say(calendarWords.publishedOn)}
              value={draft.publishedOn}
              onChange={(publishedOn) => change({ publishedOn })}
            />
          </div>
        </div>
        <h2 className={styles['part']}>{say(calendarWords.off)}</h2>
        {draft.off.map(({ holiday, from, to }, index) => (
          <div key={index} className={styles['line']}>
            <Select
              aria-label={say(calendarWords.festival)}
              value={holiday}
              options={Object.entries(festivals).map(([value, words]) => ({
                value: value as Festival,
                label: say(words),
              }))}
              onChange={(chosen) => changeOff(index, { holiday: chosen })}
            />
            <DayField
              label={say(calendarWords.off)}
              value={from}
              onChange={(day) => changeOff(index, { from: day, to: to ?? day })}
            />
            <DayField label={say(calendarWords.to)} value={to} onChange={(day) => changeOff(index, { to: day })} />
            <Button
              icon={<DeleteOutlined />}
              aria-label={say(calendarWords.remove)}
              onClick={() => change({ off: draft.off.filter((_, at) => at !== index) })}
            />
          </div>
        ))}
        <Button icon={<PlusOutlined />} onClick={() => change({ off: [...draft.off, { holiday: 'spring' }] })}>
          {say(calendarWords.addOff)}
        </Button>
        <h2 className={styles['part']}>{say(calendarWords.work)}</h2>
        <div className={styles['line']}>
          {draft.work.map((day, index) => (
            <DayField
              key={index}
              label={say(calendarWords.work)}
              value={day}
              onChange={(changed) =>
                change({
                  work: draft.work.flatMap((one, at) =>
                    at !== index ? [one] : changed === undefined ? [] : [changed],
                  ),
                })
              }
            />
          ))}
          <Button icon={<PlusOutlined />} onClick={() => change({ work: [...draft.work, undefined] })}>
            {say(calendarWords.addWork)}
          </Button>
        </div>
        <div className={styles['acts']}>
          <Button
            disabled={!notice}
            loading={preview.isPending}
            title={notice ? undefined : say(calendarWords.incomplete)}
            onClick={() => notice && preview.mutate(notice)}
          >
            {say(calendarWords.preview)}
          </Button>
          <Button
            type="primary"
            disabled={!notice || !preview.data || load.isSuccess}
            loading={load.isPending}
            onClick={() => notice && load.mutate(notice)}
          >
            {say(calendarWords.commit)}
          </Button>
          {!notice && <span className="soft">{say(calendarWords.incomplete)}</span>}
        </div>
      </Sheet>
      {(load.error ?? preview.error) && <TroubleNotice error={load.error ?? preview.error} />}
      {effect && (
        <Sheet>
          <Alert
            role="status"
            type={load.data ? 'success' : 'info'}
            showIcon
            title={say(load.data ? calendarWords.didMove : calendarWords.wouldMove, {
              number: effect.number,
              looked: effect.looked,
              moved: effect.moved.length,
            })}
          />
          {effect.moved.length > 0 && (
            <Rows
              caption={say(calendarWords.due)}
              rows={effect.moved}
              keyOf={({ number }) => number}
              columns={[
                {
                  key: 'number',
                  title: say(calendarWords.caseNumber),
                  className: 'digits',
                  show: ({ number }) => number,
                },
                { key: 'from', title: say(calendarWords.before), className: 'digits', show: ({ from }) => from },
                { key: 'to', title: say(calendarWords.after), className: 'digits', show: ({ to }) => to },
              ]}
            />
          )}
        </Sheet>
      )}
    </>
  )
}

/** The notice when everything is there. */
function whole({ number, title, year, publishedOn, off, work }: Draft): Notice | undefined {
  const stretches = off.flatMap(({ holiday, from, to }) => (from && to ? [{ holiday, from, to }] : []))
  if (number.trim().length < 4 || title.trim().length < 4 || !publishedOn || stretches.length === 0) return undefined
  return { number, title, year, publishedOn, off: stretches, work: work.filter((day) => day !== undefined) }
}
