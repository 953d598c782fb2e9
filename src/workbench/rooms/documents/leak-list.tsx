import { Tag } from 'antd'
import { useWords } from '../../words/use-words.tsx'
import type { DocumentLeak } from './document-data.ts'
import { documentsWords } from './documents-words.table.ts'
import styles from './documents.module.css'

// prettier-ignore
const states = {
  forbidden: { color: 'red',     says: documentsWords.leakForbidden },
  open:      { color: 'orange',  says: documentsWords.leakOpen },
  told:      { color: 'default', says: documentsWords.leakTold },
  allowed:   { color: 'default', says: documentsWords.leakAllowed },
} as const satisfies Readonly<Record<DocumentLeak['state'], unknown>>

/** What may have to stay inside: what it is, where it stands, how it is written there. */
export function LeakList({ leaks }: { readonly leaks: readonly DocumentLeak[] }) {
  const { say } = useWords()
  return (
    <ul className={styles['leaks']}>
      {leaks.map(({ kind, where, says, text, state }, index) => (
        <li key={`${kind} ${index}`}>
          <Tag color={states[state].color}>{say(states[state].says)}</Tag>
          <b>{say(says)}</b>
          <small>
            {say(where)}　<q className="digits">{text}</q>
          </small>
        </li>
      ))}
    </ul>
  )
}
