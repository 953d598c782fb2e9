import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import type { ReportCommandType } from '../../../annual-report/desk/report-commands.ts'
import type { Words } from '../../../kernel/words.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type Desk, nameOf, useReportAct } from './desk-data.ts'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'

/** What is asked before a step is taken. */
interface Asked {
  readonly says?: Words
  readonly reason?: true
  readonly danger?: true
  /** Not what is done as a rule. */
  readonly aside?: true
  /** What it lets become public is shown before. */
  readonly leaks?: true
}

// prettier-ignore
const asked = {
  begin:             {},
  submit:            { says: reportsWords.submitSays },
  'allow-findings':  { says: reportsWords.allowSays, reason: true, aside: true, leaks: true },
  pass:              {},
  return:            { reason: true, danger: true },
  sign:              { says: reportsWords.signSays },
  publish:           { says: reportsWords.publishSays },
  correct:           { says: reportsWords.correctSays, reason: true },
  'drop-correction': { danger: true },
} as const satisfies Readonly<Partial<Record<ReportCommandType, Asked>>>

type StepType = keyof typeof asked

const isStep = (type: string): type is StepType => Object.hasOwn(asked, type)

/** Clerk, head, leader, published: who and when; and the steps that will be accepted from this person now. */
export function SignOff({ desk }: { readonly desk: Desk }) {
  const { say } = useWords()
  const { stage, signOff, versions, returned, correction } = desk
  const last = versions.at(-1)
  const taken = stage === 'published' && last ? last.signOff : signOff
  const publication = stage === 'published' && last ? { by: last.by, on: last.on } : undefined
  const steps = [
    [reportsWords.wrote, taken.submitted],
    [reportsWords.passed, taken.passed],
    [reportsWords.signed, taken.signed],
    [reportsWords.published, publication],
  ] as const
  const waiting = steps.findIndex(([, step]) => !step)
  return (
    <section className={`sheet ${styles['sign-off']}`} aria-label={say(reportsWords.signOff)}>
      <ol>
        {steps.map(([title, step], at) => (
          <li
            key={title.en}
            className={step ? styles['done'] : undefined}
            aria-current={at === waiting ? 'step' : undefined}
          >
            <b>{say(title)}</b>
            {step ? (
              <span>
                {nameOf(desk, step.by)} <time className="digits">{step.on}</time>
              </span>
            ) : (
              <span className="soft">{say(at === waiting ? reportsWords.waiting : { zh: '—', en: '—' })}</span>
            )}
          </li>
        ))}
      </ol>
      {returned && (
        <p className={styles['back']}>
          {say(reportsWords.returnedBy, { who: nameOf(desk, returned.by), on: returned.on, reason: returned.reason })}
        </p>
      )}
      {correction && (
        <p className={styles['back']}>
          {say(reportsWords.correctionBy, {
            who: nameOf(desk, correction.by),
            on: correction.on,
            reason: correction.reason,
          })}
        </p>
      )}
      <Steps desk={desk} />
    </section>
  )
}

function Steps({ desk }: { readonly desk: Desk }) {
  const { say } = useWords()
  const [chosen, choose] = useState<StepType>()
  const [reason, setReason] = useState('')
  const close = () => {
    choose(undefined)
    setReason('')
  }
  const act = useReportAct(String(desk.year), desk.version, close)
  const offered = desk.available.flatMap(({ type, label }) => (isStep(type) ? [{ type, label }] : []))
  const now: Asked = chosen ? asked[chosen] : {}
  const label = offered.find(({ type }) => type === chosen)?.label
  const send = () => {
    if (chosen === undefined) return
    if (chosen === 'return' || chosen === 'correct' || chosen === 'allow-findings') act.mutate({ type: chosen, reason })
    else act.mutate({ type: chosen })
  }
  return (
    <div className={styles['buttons']}>
      {offered.map(({ type, label: name }) => (
        <Button
          key={type}
          type={(asked[type] as Asked).danger || (asked[type] as Asked).aside ? 'default' : 'primary'}
          {...((asked[type] as Asked).danger && { danger: true })}
          onClick={() => {
            act.reset()
            choose(type)
          }}
        >
          {say(name)}
        </Button>
      ))}
      <Modal
        open={chosen !== undefined}
        title={label && say(label)}
        onCancel={close}
        onOk={send}
        okText={say(reportsWords.confirm)}
        cancelText={say(reportsWords.cancel)}
        confirmLoading={act.isPending}
        okButtonProps={{ disabled: now.reason === true && reason.trim() === '' }}
        destroyOnHidden
      >
        {now.says && <p>{say(now.says)}</p>}
        {now.leaks && (
          <ul className={styles['allowing']}>
            {desk.leaks
              .filter(({ state }) => state === 'open')
              .map(({ says, where, text }, index) => (
                <li key={index}>
                  <b>{say(says)}</b> <q className="digits">{text}</q> <small className="soft">{say(where)}</small>
                </li>
              ))}
          </ul>
        )}
        {now.reason && (
          <Input.TextArea
            rows={3}
            maxLength={2000}
            aria-label={say(reportsWords.reason)}
            placeholder={say(reportsWords.reason)}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
        {act.error && <TroubleNotice error={act.error} />}
      </Modal>
    </div>
  )
}
