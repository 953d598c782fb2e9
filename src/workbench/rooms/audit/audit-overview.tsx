import { Button, Table, type TableColumnsType } from 'antd'
import { type AuditSummary, rulesByWeight } from '../../../audit/audit-summary.ts'
import { pageWords } from '../../../audit/page/page-words.table.ts'
import { ruleOf } from '../../../audit/page/finding-list.ts'
import { severities } from '../../../audit/screen-words.table.ts'
import type { Severity } from '../../../annual-report/finding.ts'
import { formatCitation } from '../../../statute/citation.ts'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import styles from './audit.module.css'
import { SeverityTag } from './severity-tag.tsx'

interface OverviewAsked {
  readonly summary: AuditSummary
  /** Shows the files in which this rule found something. */
  readonly showRule: (rule: string) => void
}

interface RuleRow {
  readonly id: string
  readonly severity: Severity
  readonly findings: number
  readonly files: number
}

/** The counts of the audit, and every rule that found something. */
export function AuditOverview({ summary, showRule }: OverviewAsked) {
  const { say, language } = useWords()
  const { files, clean, unreadable, findings, notAssessable } = summary
  const rows: readonly RuleRow[] = rulesByWeight(summary).map(([id, row]) => ({ id, ...row }))
  const columns: TableColumnsType<RuleRow> = [
    {
      title: say(pageWords.rule),
      dataIndex: 'id',
      render: (id: string) => (
        <Button type="link" size="small" className={styles['plain'] ?? ''} onClick={() => showRule(id)}>
          {id}
        </Button>
      ),
    },
    {
      title: say(pageWords.severity),
      dataIndex: 'severity',
      render: (severity: Severity) => <SeverityTag severity={severity} />,
    },
    { title: say(pageWords.findings), dataIndex: 'findings', align: 'right', className: 'digits' },
    { title: say(pageWords.inFiles), dataIndex: 'files', align: 'right', className: 'digits' },
    {
      title: say(pageWords.demands),
      dataIndex: 'id',
      key: 'demands',
      responsive: ['md'],
      render: (id: string) => {
        const rule = ruleOf(id)
        return rule && say(rule.title)
      },
    },
    {
      title: say(pageWords.ground),
      dataIndex: 'id',
      key: 'ground',
      responsive: ['xl'],
      render: (id: string) => {
        const rule = ruleOf(id)
        return rule && <span className="soft">{formatCitation(rule.cite, language)}</span>
      },
    },
  ]
  const tiles: readonly (readonly [string, number, string])[] = [
    ['plain', files, say(pageWords.fileCount)],
    ['error', files - clean - unreadable, say(pageWords.action)],
    ['good', clean, say(pageWords.clean)],
    ['warning', unreadable, say(pageWords.unreadable)],
  ]
  const counts: readonly (readonly [string, number])[] = [
    [`${severities.error.sign} ${say(pageWords.errors)}`, findings.error],
    [`${severities.warning.sign} ${say(pageWords.warnings)}`, findings.warning],
    [`${severities.hint.sign} ${say(pageWords.hints)}`, findings.hint],
    [say(pageWords.skipped), notAssessable],
  ]
  return (
    <Sheet title={say(pageWords.overview)}>
      <ul className={styles['tiles']}>
        {tiles.map(([kind, count, words]) => (
          <li key={words} className={count > 0 ? styles[kind] : styles['none']}>
            <strong>{count}</strong> <span>{words}</span>
          </li>
        ))}
      </ul>
      <dl className={styles['counts']}>
        {counts.map(([words, count]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd className="digits">{count}</dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 ? (
        <p className={styles['good']}>✓ {say(pageWords.noFinding)}</p>
      ) : (
        <Table
          size="small"
          rowKey="id"
          columns={columns}
          dataSource={rows}
          pagination={rows.length > 12 ? { pageSize: 12, size: 'small' } : false}
          scroll={{ x: 'max-content' }}
          aria-label={say(pageWords.byRule)}
        />
      )}
    </Sheet>
  )
}
