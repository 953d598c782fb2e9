import { DownloadOutlined, LockOutlined } from '@ant-design/icons'
import { App, Button, Popconfirm } from 'antd'
import { useState } from 'react'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { download } from '../../list/download.ts'
import { Page } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { useWords } from '../../words/use-words.tsx'
import { AuditOverview } from './audit-overview.tsx'
import { AuditProgress } from './audit-progress.tsx'
import type { AuditedFile } from './audit-store.ts'
import { auditWords } from './audit-words.table.ts'
import styles from './audit.module.css'
import { ComparisonView } from './comparison-view.tsx'
import { DropArea } from './drop-area.tsx'
import { everyFile, type FileFilter, fits } from './file-filter.ts'
import { FilesIndex } from './files-index.tsx'
import type { DroppedFile } from './reader-pool.ts'
import { ReportView } from './report-view.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useAudit } from './use-audit.ts'
import type { ExportForm } from './worker-messages.ts'

/** What is open: the list, one report, or two of them. */
type View =
  | { readonly of: 'list' }
  | { readonly of: 'report'; readonly id: number }
  | { readonly of: 'two'; readonly ids: readonly [number, number] }

/** The audit desk: reports of others, read and checked where the person sits. */
export function AuditRoom() {
  const { say } = useWords()
  const { notification } = App.useApp()
  const { audit, state } = useAudit()
  const today = useSession().today as CivilDate
  const [view, setView] = useState<View>({ of: 'list' })
  const [filter, setFilter] = useState<FileFilter>(everyFile)
  const take = (files: readonly DroppedFile[]) => {
    if (files.length > 0) audit.add(files, today)
    else notification.warning({ title: say(auditWords.nothing), description: say(auditWords.nothingTodo) })
  }
  const back = () => setView({ of: 'list' })
  const byId = (id: number) => state.files.find((file): file is ReadFile => file.id === id && file.stage === 'read')

  if (view.of === 'two') {
    const [first, second] = [byId(view.ids[0]), byId(view.ids[1])]
    if (first && second)
      return (
        <Page title={roomWords.audit}>
          <ComparisonView files={[first, second]} back={back} />
        </Page>
      )
  }
  if (view.of === 'report') {
    const shown = state.files.filter((file): file is ReadFile => file.stage === 'read' && fits(file, filter))
    const place = shown.findIndex(({ id }) => id === view.id)
    const file = byId(view.id)
    const step = (to: ReadFile | undefined) => to && (() => setView({ of: 'report', id: to.id }))
    if (file)
      return (
        <Page title={roomWords.audit}>
          <ReportView
            file={file}
            back={back}
            previous={step(place > 0 ? shown[place - 1] : undefined)}
            next={step(place < 0 ? undefined : shown[place + 1])}
          />
        </Page>
      )
  }
  return (
    <Page title={roomWords.audit} lead={auditWords.lead} side={<AuditActions />}>
      <p className={styles['local']}>
        <LockOutlined aria-hidden="true" /> {say(auditWords.local)}
      </p>
      <DropArea take={take} />
      <AuditProgress audit={audit} state={state} resume={() => audit.resume(today)} />
      {state.summary && (
        <AuditOverview summary={state.summary} showRule={(rule) => setFilter({ ...everyFile, rule })} />
      )}
      {state.files.length > 0 ? (
        <FilesIndex
          files={state.files}
          filter={filter}
          setFilter={setFilter}
          open={(id) => setView({ of: 'report', id })}
          compare={(ids) => setView({ of: 'two', ids })}
        />
      ) : (
        <p className="soft">{say(auditWords.across)}</p>
      )}
    </Page>
  )
}

type ReadFile = Extract<AuditedFile, { stage: 'read' }>

const forms = {
  html: { label: auditWords.exportHtml, says: auditWords.exportHtmlSays },
  csv: { label: auditWords.exportCsv, says: auditWords.exportCsvSays },
  json: { label: auditWords.exportJson, says: auditWords.exportJsonSays },
} as const satisfies Record<ExportForm, unknown>

/** Taking the findings along, and beginning anew. */
function AuditActions() {
  const { say, language } = useWords()
  const { audit, state } = useAudit()
  const today = useSession().today as CivilDate
  const [writing, setWriting] = useState<ExportForm>()
  if (state.files.length === 0) return null
  const write = async (form: ExportForm) => {
    setWriting(form)
    const content = await audit.write(form, language, today).finally(() => setWriting(undefined))
    download(`audit-${today}.${form}`, content)
  }
  return (
    <>
      {(Object.keys(forms) as ExportForm[]).map((form) => (
        <Button
          key={form}
          icon={<DownloadOutlined />}
          loading={writing === form}
          disabled={state.phase !== 'idle'}
          title={say(forms[form].says)}
          onClick={() => void write(form)}
        >
          {say(forms[form].label)}
        </Button>
      ))}
      <Popconfirm
        title={say(auditWords.clearAsk)}
        description={say(auditWords.clearTodo)}
        okText={say(auditWords.clear)}
        onConfirm={audit.clear}
      >
        <Button>{say(auditWords.clear)}</Button>
      </Popconfirm>
    </>
  )
}
