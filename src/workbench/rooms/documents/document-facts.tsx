import type { ReactNode } from 'react'
import { columns } from '../../../publication/columns.table.ts'
import { conclusionWords, contentFields } from '../../../publication/document-words.table.ts'
import { genres } from '../../../publication/genres.table.ts'
import { openness } from '../../../publication/openness.table.ts'
import { subjects } from '../../../publication/subjects.table.ts'
import { proactiveCategories } from '../../../statute/proactive-categories.table.ts'
import { Sheet } from '../../page/page.tsx'
import { Go } from '../../shell/go.tsx'
import { actingName } from '../../words/acting-names.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { DocumentView } from './document-data.ts'
import { documentsWords } from './documents-words.table.ts'
import styles from './documents.module.css'
import { marks } from '../../../kernel/marks.table.ts'

/** What is known of the document, who signed for it, and by when it is owed. */
export function DocumentFacts({ view }: { readonly view: DocumentView }) {
  const { say } = useWords()
  const { contents, review, secrecy, due, indexNumber, names, fromCase } = view
  const { openness: open } = contents
  const facts: readonly (readonly [keyof typeof contentFields, ReactNode])[] = [
    ['number', contents.number],
    ['maker', contents.maker],
    ['madeOn', contents.madeOn],
    ['effectiveOn', contents.effectiveOn],
    ['expiresOn', contents.expiresOn],
    ['column', say(columns[contents.column].label)],
    ['category', say(proactiveCategories[contents.category].label)],
    ['subject', say(subjects[contents.subject])],
    ['genre', say(genres[contents.genre])],
    ['keywords', contents.keywords.join(say(marks.list))],
    ['source', contents.source],
    ['summary', contents.summary],
    ['openness', `${say(openness[open.kind].label)}${open.reason ? `${say(marks.colon)}${open.reason}` : ''}`],
  ]
  return (
    <>
      <Sheet title={say(documentsWords.signatures)}>
        <dl className={styles['facts']}>
          <dt>{say(documentsWords.reviewed)}</dt>
          <dd>
            {review
              ? [actingName(review.by, names, say), review.note].filter(Boolean).join(say(marks.colon))
              : say(documentsWords.notYet)}
          </dd>
          <dt>{say(documentsWords.secrecy)}</dt>
          <dd>
            {secrecy
              ? `${actingName(secrecy.by, names, say)}${say(marks.colon)}${say(conclusionWords[secrecy.conclusion].label)}${say(marks.stop)}${secrecy.basis}`
              : say(documentsWords.notYet)}
          </dd>
        </dl>
      </Sheet>
      <Sheet title={say(documentsWords.facts)}>
        <dl className={styles['facts']}>
          {indexNumber && (
            <>
              <dt>{say(documentsWords.index)}</dt>
              <dd className="digits">{indexNumber}</dd>
            </>
          )}
          {due && (
            <>
              <dt>{say(documentsWords.due)}</dt>
              <dd className="digits">
                {due.due}
                {due.provisional && <span className="soft"> {say(documentsWords.provisional)}</span>}
                <details>
                  <summary>{say(documentsWords.dueWhy)}</summary>
                  <ol>
                    {due.proof.map(({ day, says }, at) => (
                      <li key={at}>
                        {day} {say(says)}
                      </li>
                    ))}
                  </ol>
                </details>
              </dd>
            </>
          )}
          {fromCase && (
            <>
              <dt>{say(documentsWords.fromCase)}</dt>
              <dd className="digits">
                <Go to={`/cases/${fromCase.caseId}`}>{fromCase.number}</Go>
              </dd>
            </>
          )}
          {facts.map(
            ([field, value]) =>
              value !== undefined &&
              value !== '' && (
                <div key={field} className="facts-pair">
                  <dt>{say(contentFields[field].label)}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </Sheet>
    </>
  )
}
