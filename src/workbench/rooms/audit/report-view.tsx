import { ArrowLeftOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { Finding } from '../../../annual-report/finding.ts'
import type { AnnualReport } from '../../../annual-report/report.ts'
import { pageWords } from '../../../audit/page/page-words.table.ts'
import { placeWords } from '../../../audit/place-words.ts'
import { editionNames, notReadReasons } from '../../../audit/screen-words.table.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { AuditedFile } from './audit-store.ts'
import { auditWords } from './audit-words.table.ts'
import styles from './audit.module.css'
import { FindingList } from './finding-list.tsx'
import { FormTables } from './form-tables.tsx'
import { useKept } from './use-kept.ts'

type ReadFile = Extract<AuditedFile, { stage: 'read' }>

interface ViewAsked {
  readonly file: ReadFile
  readonly back: () => void
  readonly previous: (() => void) | undefined
  readonly next: (() => void) | undefined
}

/** One report: what it is, what was found, and its tables as read, beside each other. */
export function ReportView({ file, back, previous, next }: ViewAsked) {
  const { say } = useWords()
  const kept = useKept(file.id, file.kept)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [file.id])
  const { organ, year } = file.kept.head
  return (
    <>
      <div className={styles['bar']}>
        <Button icon={<ArrowLeftOutlined />} onClick={back}>
          {say(auditWords.backToList)}
        </Button>
        <span className={styles['steps']}>
          <Button icon={<LeftOutlined />} disabled={!previous} onClick={previous}>
            {say(auditWords.previous)}
          </Button>
          <Button icon={<RightOutlined />} iconPlacement="end" disabled={!next} onClick={next}>
            {say(auditWords.next)}
          </Button>
        </span>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles['reportName']} lang="zh-Hans">
        {organ ?? say(pageWords.unknownOrgan)} ·{' '}
        {year === null ? say(pageWords.unknownYear) : say(pageWords.yearOf, { year })}
      </h2>
      <p className={styles['path']}>{file.name}</p>
      <Loaded query={kept}>{({ report, findings }) => <ReportSides report={report} findings={findings} />}</Loaded>
    </>
  )
}

function ReportSides({ report, findings }: { readonly report: AnnualReport; readonly findings: readonly Finding[] }) {
  const { say } = useWords()
  const assessed = findings.filter(({ verdict }) => verdict !== 'not-assessable')
  const skipped = findings.filter(({ verdict }) => verdict === 'not-assessable')
  return (
    <>
      <AboutReport report={report} />
      <div className={styles['sides']}>
        <Sheet title={`${say(pageWords.findings)}${assessed.length > 0 ? ` (${assessed.length})` : ''}`}>
          <FindingList findings={assessed} edition={report.edition} />
          {skipped.length > 0 && (
            <details className={styles['more']}>
              <summary>{say(pageWords.notAssessed, { count: skipped.length })}</summary>
              <ul>
                {skipped.map(({ rule, says }, index) => (
                  <li key={index}>
                    <b>{rule}</b> {say(says)}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Sheet>
        <Sheet title={say(pageWords.tables)}>
          <FormTables report={report} findings={assessed} />
          <NotReadList report={report} />
        </Sheet>
      </div>
    </>
  )
}

function AboutReport({ report }: { readonly report: AnnualReport }) {
  const { say } = useWords()
  const { title, edition, period, signature, figures } = report
  const states = Object.values(figures)
  const rows: readonly (readonly [string, string])[] = [
    [say(pageWords.reportTitle), title?.value ?? ''],
    [say(pageWords.edition), say(edition ? editionNames[edition] : pageWords.noEdition)],
    [say(pageWords.period), period?.value.text ?? ''],
    [say(pageWords.signed), [signature?.organ, signature?.dateText].filter(Boolean).join(' ')],
    [
      say(pageWords.cells),
      states.length > 0
        ? say(pageWords.cellsRead, {
            count: states.length,
            read: states.filter(({ state }) => state === 'number').length,
          })
        : '',
    ],
  ]
  return (
    <dl className={styles['about']}>
      {rows.map(([name, value]) =>
        value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

function NotReadList({ report: { notRead } }: { readonly report: AnnualReport }) {
  const { say, language } = useWords()
  if (notRead.length === 0) return null
  return (
    <details className={styles['more']}>
      <summary>{say(pageWords.notRead, { count: notRead.length })}</summary>
      <ul>
        {notRead.map(({ what, why, at }, index) => (
          <li key={index}>
            {what}{' '}
            <span className="soft">
              {say(notReadReasons[why])} {placeWords(at, language)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
