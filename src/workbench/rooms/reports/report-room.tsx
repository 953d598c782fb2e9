import { Tabs } from 'antd'
import { useMemo, useRef, useState } from 'react'
import type { FigureKey } from '../../../annual-report/figures.ts'
import type { Finding } from '../../../annual-report/finding.ts'
import type { Passage } from '../../../annual-report/desk/report-events.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { useGo, useRoomParams, useRoomSearch } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { BeforeSubmission } from './before-submission.tsx'
import { CellDrawer } from './cell-drawer.tsx'
import { ComparePane } from './compare-pane.tsx'
import { DeadlineNote } from './deadline-note.tsx'
import { type Desk, madeOf, useDesk, withUnsaved } from './desk-data.ts'
import { FigureTables } from './figure-tables.tsx'
import { FindingsPane } from './findings-pane.tsx'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'
import { SignOff } from './sign-off.tsx'
import { TextPane } from './text-pane.tsx'
import { useChecked } from './use-checked.ts'
import { VersionsPane } from './versions-pane.tsx'

/** The report of one year: its figures, its text, what the rules find, who signed, what was published. */
export function ReportRoom() {
  const { say } = useWords()
  const year = useRoomParams()['year'] ?? ''
  const query = useDesk(year)
  return (
    <Page title={say(reportsWords.year, { year })}>
      <Loaded query={query}>{(desk) => <ReportDesk key={desk.year} desk={desk} />}</Loaded>
    </Page>
  )
}

type Unsaved = Readonly<Partial<Record<Passage, readonly string[]>>>

function ReportDesk({ desk }: { readonly desk: Desk }) {
  const { say } = useWords()
  const { pane = 'tables', cell, part } = useRoomSearch()
  const go = useGo()
  const to = `/reports/${desk.year}`
  const show = (search: Readonly<Record<string, string | undefined>>) =>
    go({ to, search: { pane, cell, part, ...search }, replace: true })
  const [unsaved, setUnsaved] = useState<Unsaved>({})
  const made = useMemo(() => madeOf(desk), [desk])
  const additions = useMemo(() => withUnsaved(made.additions, unsaved, made.today), [made, unsaved])
  const current = useMemo(() => ({ ...made, additions }), [made, additions])
  const { checked, checking } = useChecked(current)
  const change = (passage: Passage, paragraphs: readonly string[] | undefined) =>
    setUnsaved(({ [passage]: _before, ...rest }) => (paragraphs ? { ...rest, [passage]: paragraphs } : rest))
  const findings = useRef<HTMLElement>(null)
  const jump = ({ at }: Finding) => {
    if (at.cell !== undefined) show({ pane: 'tables', cell: at.cell })
    else show({ pane: 'text', cell: undefined, part: at.section === undefined ? undefined : String(at.section) })
  }
  return (
    <>
      <SignOff desk={desk} />
      <DeadlineNote deadline={desk.deadline} />
      {desk.moved.length > 0 && (
        <p className={styles['moved']}>
          <strong>{say(reportsWords.moved, { count: desk.moved.length })}</strong> {say(reportsWords.movedSays)}
        </p>
      )}
      <BeforeSubmission
        desk={desk}
        made={made}
        checked={checked}
        toFindings={() => findings.current?.focus()}
        toPartOne={() => show({ pane: 'text', cell: undefined, part: '1' })}
      />
      <div className={styles['desk']}>
        <Tabs
          activeKey={pane}
          onChange={(chosen) => show({ pane: chosen, part: undefined })}
          items={[
            {
              key: 'tables',
              label: say(reportsWords.tables),
              children: (
                <FigureTables
                  desk={desk}
                  checked={checked}
                  chosen={cell}
                  open={(key: FigureKey) => show({ cell: key })}
                />
              ),
            },
            {
              key: 'text',
              label: say(reportsWords.text),
              children: (
                <TextPane desk={desk} made={current} checked={checked} unsaved={unsaved} part={part} change={change} />
              ),
            },
            {
              key: 'compare',
              label: say(reportsWords.compare),
              children: <ComparePane basis={made.basis} report={checked?.report} />,
            },
            { key: 'history', label: say(reportsWords.history), children: <VersionsPane desk={desk} /> },
          ]}
        />
        <FindingsPane
          ref={findings}
          desk={desk}
          checked={checked}
          checking={checking}
          explained={made.explained}
          jump={jump}
          toPassage={(passage) => show({ pane: 'text', cell: undefined, part: passage })}
        />
      </div>
      <CellDrawer
        desk={desk}
        cell={cell}
        value={cell === undefined ? undefined : checked?.manuscript.figures[cell]}
        close={() => show({ cell: undefined })}
      />
    </>
  )
}
