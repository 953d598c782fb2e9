import { chinaTime } from '../../../kernel/china-time.ts'
import { Sheet } from '../../page/page.tsx'
import { actingName } from '../../words/acting-names.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { type DocumentView } from './document-data.ts'
import { documentsWords } from './documents-words.table.ts'
import styles from './documents.module.css'
import { bracketed } from '../../words/bracketed.ts'
import { marks } from '../../../kernel/marks.table.ts'

/** Who did what, the newest first; and the editions that were published. */
export function DocumentHistory({ view: { history, editions, names } }: { readonly view: DocumentView }) {
  const { say } = useWords()
  return (
    <>
      {editions.length > 1 && (
        <Sheet title={say(documentsWords.editions)}>
          <ol className={styles['history']}>
            {editions.toReversed().map(({ edition, at, title, reason }) => (
              <li key={edition}>
                {say(documentsWords.edition, { n: edition })}　<span className="digits">{chinaTime(at)}</span>
                <small>
                  {title}
                  {reason && bracketed(reason, say)}
                </small>
              </li>
            ))}
          </ol>
        </Sheet>
      )}
      <Sheet title={say(documentsWords.history)}>
        <ol className={styles['history']}>
          {history.toReversed().map(({ step, says, on, at, by, reason }) => (
            <li key={step}>
              <b>{say(says)}</b>
              {reason && `${say(marks.colon)}${reason}`}
              <small className="digits">
                {at ? chinaTime(at) : on}　{actingName(by, names, say)}
              </small>
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  )
}
