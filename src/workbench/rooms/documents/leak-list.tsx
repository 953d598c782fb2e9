import { LeakTag } from '../../page/leak-tag.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { DocumentLeak } from './document-data.ts'
import { documentsWords } from './documents-words.table.ts'
import styles from './documents.module.css'

/** What is to be done about what still waits. */
export function LeaksLead({ leaks }: { readonly leaks: readonly DocumentLeak[] }) {
  const { say } = useWords()
  const waiting = leaks.filter(({ state }) => state !== 'told' && state !== 'allowed')
  const isOne = ({ kind }: DocumentLeak) => kind === 'secret-word'
  return (
    <>
      {waiting.some((leak) => !isOne(leak)) && <p className="soft">{say(documentsWords.leaksLead)}</p>}
      {waiting.some(isOne) && <p className="soft">{say(documentsWords.leaksTwo)}</p>}
    </>
  )
}

/** What may have to stay inside: what it is, where it stands, how it is written there. */
export function LeakList({ leaks }: { readonly leaks: readonly DocumentLeak[] }) {
  const { say } = useWords()
  return (
    <ul className={styles['leaks']}>
      {leaks.map(({ kind, where, says, text, state }, index) => (
        <li key={`${kind} ${index}`}>
          <LeakTag state={state} />
          <b>{say(says)}</b>
          <small>
            {say(where)}　<q className="digits">{text}</q>
          </small>
        </li>
      ))}
    </ul>
  )
}
