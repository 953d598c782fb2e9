import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { columns } from '../../../publication/columns.table.ts'
import { read } from '../../calls/call.ts'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { documentsWords } from './documents-words.table.ts'
import styles from './documents.module.css'

/** Columns in which nothing was published in time; nothing is shown while all are kept up. */
export function ColumnsLate() {
  const { say } = useWords()
  const query = useQuery({ queryKey: ['columns'], queryFn: ({ signal }) => read('/columns', { signal }) })
  const late = (query.data?.columns ?? []).filter(({ state }) => state === 'late' || state === 'empty')
  if (late.length === 0) return undefined
  return (
    <Alert
      className={styles['columns'] ?? ''}
      type="warning"
      showIcon
      title={
        <details className={styles['late']}>
          <summary>{say(documentsWords.columnsLate, { count: late.length })}</summary>
          <ul>
            {late.map(({ column, state, lastOn, daysLate }) => (
              <li key={column}>
                <Go to="/documents" search={{ column }}>
                  {say(columns[column].label)}
                </Go>{' '}
                <span className="soft">
                  {state === 'empty'
                    ? say(documentsWords.columnEmpty)
                    : say(documentsWords.columnLate, { lastOn: lastOn ?? '', days: daysLate })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      }
    />
  )
}
