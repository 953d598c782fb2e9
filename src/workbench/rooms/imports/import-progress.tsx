import { Progress } from 'antd'
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
  return (
    <div className={styles['progress']}>
      <span role="status" className="digits">
        {says}
      </span>
      <Progress
        aria-label={say(importsWords.progress)}
        percent={total > 0 ? Math.floor((done / total) * 100) : 0}
        status="active"
        size="small"
      />
    </div>
  )
}
