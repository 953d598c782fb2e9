import { Button, Input } from 'antd'
import { type Ref, useState } from 'react'
import { type WeighedFindings, findingKey, weigh } from '../../../annual-report/desk/weighed-findings.ts'
import type { Passage } from '../../../annual-report/desk/report-events.ts'
import type { Finding } from '../../../annual-report/finding.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type Desk, type Made, mayNow, nameOf, useReportAct } from './desk-data.ts'
import { LeaksFound } from './leaks-found.tsx'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'
import type { CheckAnswer } from './use-checked.ts'

interface FindingsAsked {
  readonly ref: Ref<HTMLElement>
  readonly desk: Desk
  readonly checked: CheckAnswer | undefined
  readonly checking: boolean
  readonly explained: Made['explained']
  readonly jump: (finding: Finding) => void
  readonly toPassage: (passage: Passage) => void
}

const groups = [
  ['faults', reportsWords.fault],
  ['doubts', reportsWords.doubt],
  ['hints', reportsWords.hint],
] as const satisfies readonly (readonly [keyof WeighedFindings, unknown])[]

/** What the rules find, while it is typed: faults to mend, doubts to explain, hints. */
export function FindingsPane({ ref, desk, checked, checking, explained, jump, toPassage }: FindingsAsked) {
  const { say } = useWords()
  const weighed = weigh(checked?.findings ?? [], explained)
  return (
    <aside ref={ref} tabIndex={-1} className={styles['findings']} aria-label={say(reportsWords.findings)}>
      <h2>
        {say(reportsWords.findings)}{' '}
        <small className="soft digits">
          {checking || !checked ? say(reportsWords.checking) : say(reportsWords.checkedIn, { ms: checked.ms })}
        </small>
      </h2>
      {checked && <LeaksFound desk={desk} manuscript={checked.manuscript} toPassage={toPassage} />}
      {checked && checked.findings.length === 0 && <p className={styles['good']}>{say(reportsWords.noFindings)}</p>}
      {groups.map(([group, title]) =>
        weighed[group].length === 0 ? undefined : (
          <section key={group}>
            <h3 className={styles[group]}>
              {say(title)} <span className="digits">{weighed[group].length}</span>
            </h3>
            <ul>
              {weighed[group].map((finding) => (
                <li key={findingKey(finding)}>
                  <OneFinding
                    desk={desk}
                    finding={finding}
                    explained={explained}
                    jump={jump}
                    doubt={group === 'doubts'}
                  />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </aside>
  )
}

function OneFinding({
  desk,
  finding,
  explained,
  jump,
  doubt,
}: Pick<FindingsAsked, 'desk' | 'explained' | 'jump'> & { readonly finding: Finding; readonly doubt: boolean }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const act = useReportAct(String(desk.year), desk.version, () => setOpen(false))
  const key = findingKey(finding)
  const told = explained[key]
  return (
    <>
      <p>
        <b>{finding.rule}</b> {say(finding.says)}
      </p>
      {told && (
        <p className={styles['note']}>
          {say(reportsWords.explained, { who: nameOf(desk, told.by), on: told.on, reason: told.reason })}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button size="small" onClick={() => jump(finding)}>
          {say(reportsWords.jump)}
        </Button>
        {doubt && !told && mayNow(desk, 'explain-doubt') && !open && (
          <Button size="small" onClick={() => setOpen(true)}>
            {say(reportsWords.explain)}
          </Button>
        )}
      </div>
      {open && (
        <div className={styles['explain']}>
          <Input.TextArea
            autoFocus
            rows={2}
            maxLength={2000}
            aria-label={say(reportsWords.reason)}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button
            size="small"
            type="primary"
            disabled={reason.trim() === ''}
            loading={act.isPending}
            onClick={() => act.mutate({ type: 'explain-doubt', finding: key, reason })}
          >
            {say(reportsWords.save)}
          </Button>
        </div>
      )}
      {act.error && <TroubleNotice error={act.error} />}
    </>
  )
}
