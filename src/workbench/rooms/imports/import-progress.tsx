import { Progress } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.tsx'
import type { ImportJob } from './import-data.ts'
import { importsWords } from './imports-words.table.ts'
import styles from './imports.module.css'

/** How far an import is. */
export function ImportProgress({ job: { state, done, total } }: { readonly job: ImportJob }) {
  const { say } = useWords()
  const says =
    total > 0
      ? say(importsWords.rowsOf, { done, total })
      : say(importsWords[state === 'waiting' ? 'waiting' : 'reading'])
  return <HowFar says={says} label={say(importsWords.progress)} done={done} total={total} />
}

interface HowFarAsked {
  readonly says: string
  readonly label: string
  readonly done: number
  readonly total: number
  readonly children?: ReactNode
}

/** How far a job is, in words and as a bar; 0 while it is not known how much there is. */
export const HowFar = ({ says, label, done, total, children }: HowFarAsked) => (
  <div className={styles['progress']}>
    <span role="status" className="digits">
      {says}
    </span>
    <Progress
      aria-label={label}
      percent={total > 0 ? Math.floor((done / total) * 100) : 0}
      status="active"
      size="small"
    />
    {children}
  </div>
)
