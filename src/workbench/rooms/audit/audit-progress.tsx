import { Alert, Button, Progress } from 'antd'
import { useWords } from '../../words/use-words.tsx'
import type { Audit, AuditState } from './audit-store.ts'
import { auditWords } from './audit-words.table.ts'
import styles from './audit.module.css'

interface ProgressAsked {
  readonly audit: Audit
  readonly state: AuditState
  readonly resume: () => void
}

/** How far the reading has come, and how to stop it or go on. */
export function AuditProgress({ audit, state: { files, phase }, resume }: ProgressAsked) {
  const { say } = useWords()
  const total = files.length
  const done = files.filter(({ stage }) => stage === 'read' || stage === 'refused').length
  const left = files.filter(({ stage }) => stage === 'left').length
  if (phase === 'idle' && left === 0) return null
  if (phase === 'idle')
    return (
      <Alert
        type="warning"
        showIcon
        title={say(auditWords.left, { count: left })}
        action={
          <Button size="small" onClick={resume}>
            {say(auditWords.resume)}
          </Button>
        }
      />
    )
  const says = phase === 'judging' ? say(auditWords.judging) : say(auditWords.reading, { done, total })
  return (
    <div className={styles['progress']}>
      <div>
        <span role="status">{says}</span>
        <Progress
          aria-label={says}
          percent={phase === 'judging' ? 100 : Math.floor((done / Math.max(1, total)) * 100)}
          status="active"
          size="small"
        />
      </div>
      {phase === 'reading' && <Button onClick={audit.cancel}>{say(auditWords.cancel)}</Button>}
    </div>
  )
}
