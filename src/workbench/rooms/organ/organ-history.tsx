import { chinaTime } from '../../../kernel/china-time.ts'
import { Sheet } from '../../page/page.tsx'
import { marks } from '../../../kernel/marks.table.ts'
import { type RecordFieldName } from '../../../organ/record-fields.table.ts'
import { type OrganThatReplied, reconsiderationOrgans } from '../../../statute/reconsideration-organs.table.ts'
import { type Say, useWords } from '../../words/use-words.tsx'
import type { OrganDesk } from './organ-data.ts'
import { fieldNames, fieldRow } from './organ-typed.ts'
import { organWords } from './organ-words.table.ts'
import styles from './organ.module.css'

type Change = OrganDesk['changes'][number]
type Leaf = Change['changes'][number]['is']

/** Every change of the record, the newest first: who, when, what it was and is. */
export function OrganHistory({ desk: { changes, names } }: { readonly desk: OrganDesk }) {
  const { say } = useWords()
  return (
    <Sheet title={say(organWords.history)}>
      {changes.length === 0 && <p className="soft">{say(organWords.noHistory)}</p>}
      <ol className={styles['history']}>
        {changes.map((change) => (
          <li key={change.version}>
            <div className={styles['when']}>
              <span className="digits">{chinaTime(change.at)}</span> {whoWords(change.actor, names, say)}
            </div>
            <What change={change} />
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

function What({ change: { version, type, changes } }: { readonly change: Change }) {
  const { say } = useWords()
  if (version === 1)
    return <p>{type === 'record-found' ? say(organWords.found) : say(organWords.first, { n: changes.length })}</p>
  return (
    <ul>
      {changes.map(({ field, was, is }) => (
        <li key={field}>
          {`${fieldLabel(field, say)}${say(marks.colon)}${leafWords(field, is, say)}`}
          <span className="soft">
            {`${say(marks.open)}${say(organWords.was)}${leafWords(field, was, say)}${say(marks.close)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What a field of a change is called; one that is no longer in the record keeps its path. */
export const fieldLabel = (field: string, say: Say): string => (isField(field) ? say(fieldRow(field).label) : field)

const isField = (field: string): field is RecordFieldName => fieldNames.includes(field as RecordFieldName)

function leafWords(field: string, value: Leaf, say: Say): string {
  if (value === undefined) return say(organWords.none)
  if (typeof value === 'boolean') return say(value ? organWords.yes : organWords.no)
  if (typeof value === 'number') return `${value} ${say(organWords.days)}`
  return field === 'kind' ? say(reconsiderationOrgans[value as OrganThatReplied].replied) : value
}

function whoWords(actor: string, names: OrganDesk['names'], say: Say): string {
  if (actor === 'command-line') return say(organWords.byCommand)
  return actor === 'house' ? say(organWords.byHouseSet) : (names[actor] ?? actor)
}
