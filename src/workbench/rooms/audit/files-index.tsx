import { DiffOutlined, SearchOutlined } from '@ant-design/icons'
import { Button, Grid, Input, Segmented, Select, Table, type TableColumnsType } from 'antd'
import { type Key, useMemo, useState } from 'react'
import { notReadableWords } from '../../../audit/not-opened.table.ts'
import { pageWords } from '../../../audit/page/page-words.table.ts'
import { severities } from '../../../audit/screen-words.table.ts'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { AuditedFile } from './audit-store.ts'
import { auditWords } from './audit-words.table.ts'
import styles from './audit.module.css'
import { type FileFilter, fits, type Show, shows } from './file-filter.ts'

interface IndexAsked {
  readonly files: readonly AuditedFile[]
  readonly filter: FileFilter
  readonly setFilter: (filter: FileFilter) => void
  readonly open: (id: number) => void
  readonly compare: (ids: readonly [number, number]) => void
}

/** The list of all files with what was found in each. */
export function FilesIndex({ files, filter, setFilter, open, compare }: IndexAsked) {
  const { say } = useWords()
  const [chosen, choose] = useState<readonly Key[]>([])
  const shown = useMemo(() => files.filter((file) => fits(file, filter)), [files, filter])
  const years = [...new Set(files.flatMap((file) => (file.stage === 'read' ? (file.kept.head.year ?? []) : [])))]
  const rules = [...new Set(files.flatMap((file) => (file.stage === 'read' ? Object.keys(file.marks.rules) : [])))]
  const [first, second] = chosen
  const columns = useColumns(open)
  const narrow = useNarrowColumns(open)
  const isWide = Grid.useBreakpoint().md ?? true
  return (
    <Sheet
      title={say(pageWords.files)}
      side={
        <Button
          icon={<DiffOutlined />}
          disabled={first === undefined || second === undefined}
          title={say(auditWords.compareHelp)}
          onClick={() => first !== undefined && second !== undefined && compare([Number(first), Number(second)])}
        >
          {say(auditWords.compare)}
        </Button>
      }
    >
      <div className={styles['filters']}>
        <Segmented<Show>
          aria-label={say(pageWords.show)}
          value={filter.show}
          onChange={(show) => setFilter({ ...filter, show })}
          options={shows.map(({ value, words }) => ({ value, label: say(words) }))}
        />
        <Select
          aria-label={say(auditWords.year)}
          value={filter.year ?? 0}
          onChange={(year) => setFilter({ ...filter, year: year === 0 ? undefined : year })}
          options={[
            { value: 0, label: say(auditWords.anyYear) },
            ...years.toSorted((a, b) => b - a).map((year) => ({ value: year, label: `${year}` })),
          ]}
        />
        <Select
          aria-label={say(auditWords.rule)}
          value={filter.rule ?? ''}
          onChange={(rule) => setFilter({ ...filter, rule: rule === '' ? undefined : rule })}
          options={[
            { value: '', label: say(auditWords.anyRule) },
            ...rules.toSorted().map((rule) => ({ value: rule, label: rule })),
          ]}
        />
        <Input
          className={styles['search'] ?? ''}
          prefix={<SearchOutlined aria-hidden="true" />}
          aria-label={say(auditWords.search)}
          placeholder={say(auditWords.search)}
          allowClear
          value={filter.text}
          onChange={({ target }) => setFilter({ ...filter, text: target.value })}
        />
      </div>
      <Table<AuditedFile>
        size="small"
        rowKey="id"
        columns={isWide ? columns : narrow}
        dataSource={[...shown]}
        pagination={shown.length > 50 ? { pageSize: 50, showSizeChanger: false, size: 'small' } : false}
        {...(isWide && { scroll: { x: 'max-content' } })}
        locale={{ emptyText: say(auditWords.noneFits) }}
        rowSelection={{
          selectedRowKeys: [...chosen],
          onChange: (keys) => choose(keys.slice(-2)),
          hideSelectAll: true,
          getCheckboxProps: (file) => ({
            disabled: file.stage !== 'read',
            'aria-label': `${say(auditWords.compare)}: ${file.name}`,
          }),
        }}
      />
    </Sheet>
  )
}

const counted = ['error', 'warning', 'hint'] as const
const countWords = { error: pageWords.errors, warning: pageWords.warnings, hint: pageWords.hints } as const

function useColumns(open: (id: number) => void): TableColumnsType<AuditedFile> {
  const { say } = useWords()
  return [
    { title: say(pageWords.status), key: 'status', render: (_, file) => <FileStatus file={file} /> },
    {
      title: say(auditWords.organ),
      key: 'organ',
      sorter: (a, b) => organOf(a).localeCompare(organOf(b), 'zh-Hans-CN'),
      render: (_, file) => (file.stage === 'read' ? <OrganButton file={file} open={open} /> : null),
    },
    {
      title: say(auditWords.year),
      key: 'year',
      className: 'digits',
      sorter: (a, b) => yearOf(a) - yearOf(b),
      render: (_, file) => (file.stage === 'read' ? (file.kept.head.year ?? '—') : null),
    },
    ...counted.map((severity) => ({
      title: (
        <span title={say(countWords[severity])}>
          <span aria-hidden="true">{severities[severity].sign}</span> {say(countWords[severity])}
        </span>
      ),
      key: severity,
      align: 'right' as const,
      className: 'digits',
      sorter: (a: AuditedFile, b: AuditedFile) => countIn(a, severity) - countIn(b, severity),
      render: (_: unknown, file: AuditedFile) =>
        file.stage === 'read' ? (
          <span className={countIn(file, severity) > 0 ? styles[severity] : 'soft'}>{countIn(file, severity)}</span>
        ) : null,
    })),
    { title: say(pageWords.file), key: 'file', render: (_, file) => <FileName file={file} /> },
  ]
}

/** On a narrow screen one column says all. */
function useNarrowColumns(open: (id: number) => void): TableColumnsType<AuditedFile> {
  const { say } = useWords()
  return [
    {
      title: say(pageWords.files),
      key: 'file',
      render: (_, file) => (
        <>
          <FileStatus file={file} />{' '}
          {file.stage === 'read' && (
            <>
              <OrganButton file={file} open={open} /> <span className="digits">{file.kept.head.year ?? '—'}</span>
              <div className={styles['counts']}>
                {counted.map((severity) => (
                  <span key={severity} className={countIn(file, severity) > 0 ? styles[severity] : 'soft'}>
                    <span aria-hidden="true">{severities[severity].sign}</span> {say(countWords[severity])}{' '}
                    {countIn(file, severity)}
                  </span>
                ))}
              </div>
            </>
          )}
          <FileName file={file} />
        </>
      ),
    },
  ]
}

function OrganButton({
  file,
  open,
}: {
  readonly file: Extract<AuditedFile, { stage: 'read' }>
  readonly open: (id: number) => void
}) {
  const { say } = useWords()
  return (
    <Button type="link" size="small" className={styles['plain'] ?? ''} onClick={() => open(file.id)}>
      {file.kept.head.organ ?? say(pageWords.unknownOrgan)}
    </Button>
  )
}

function FileName({ file }: { readonly file: AuditedFile }) {
  const { say, language } = useWords()
  if (file.stage !== 'refused') return <span className={styles['path']}>{file.name}</span>
  const why = file.why.code === 'too-slow' ? say(auditWords.slow) : notReadableWords(file.why, language)
  return (
    <div className={styles['why']}>
      <span className={styles['path']}>{file.name}</span>
      <p>{why}</p>
    </div>
  )
}

function FileStatus({ file }: { readonly file: AuditedFile }) {
  const { say } = useWords()
  const status = statuses[statusOf(file)]
  return (
    <span className={`${styles['tag']} ${styles[status.look]}`}>
      <span aria-hidden="true">{status.sign}</span> {say(status.words)}
    </span>
  )
}

// prettier-ignore
const statuses = {
  action:  { sign: '✗', look: 'error',   words: pageWords.showAction },
  clean:   { sign: '✓', look: 'good',    words: pageWords.showClean },
  refused: { sign: '⊘', look: 'warning', words: pageWords.showBad },
  waiting: { sign: '·', look: 'hint',    words: auditWords.waiting },
  reading: { sign: '…', look: 'hint',    words: auditWords.nowReading },
  left:    { sign: '–', look: 'hint',    words: auditWords.notRead },
} as const

const statusOf = (file: AuditedFile): keyof typeof statuses =>
  file.stage === 'read' ? (file.marks.acts ? 'action' : 'clean') : file.stage

const organOf = (file: AuditedFile): string => (file.stage === 'read' ? (file.kept.head.organ ?? '') : '')
const yearOf = (file: AuditedFile): number => (file.stage === 'read' ? (file.kept.head.year ?? 0) : 0)
const countIn = (file: AuditedFile, severity: (typeof counted)[number]): number =>
  file.stage === 'read' ? file.marks[severity] : 0
