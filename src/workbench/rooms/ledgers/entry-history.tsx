import { chinaTime } from '../../../kernel/china-time.ts'
import { disputeResults } from '../../../statute/dispute-results.table.ts'
import { endingLabels } from '../../../ledgers/ledger-words.table.ts'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import { useSaidContents } from './contents-said.ts'
import type { Contents, EntryView } from './ledger-data.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'

type Step = EntryView['history'][number]

/** Who did what, when and why, the latest first; of an amendment what it changed. */
export function EntryHistory({ view: { history } }: { readonly view: EntryView }) {
  const { say } = useWords()
  return (
    <Sheet title={say(ledgersWords.history)}>
      <ol className={styles['history']}>
        {history.toReversed().map((told) => (
          <li key={told.step}>
            <b>{say(told.says)}</b> <span className="digits">{told.on}</span> <How told={told} />
            {told.reason !== undefined && <p>{told.reason}</p>}
            <Changes told={told} before={sayingBefore(history, told.step)} />
            <p className="soft">
              {say(ledgersWords.wrotten, { at: chinaTime(told.at), by: told.by })}
              {told.batch !== undefined && ` · ${say(ledgersWords.byImport)}`}
            </p>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

function How({ told: { ending, result } }: { readonly told: Step }) {
  const { say } = useWords()
  if (ending) return say(endingLabels[ending].label)
  return result ? say(disputeResults[result].label) : null
}

/** What an entry said before a step. */
const sayingBefore = (history: readonly Step[], step: number): Contents | undefined =>
  history.findLast((earlier) => earlier.step < step && earlier.contents !== undefined)?.contents

function Changes({ told: { contents }, before }: { readonly told: Step; readonly before: Contents | undefined }) {
  const { say } = useWords()
  const said = useSaidContents()
  if (!contents || !before) return null
  const [old, now] = [said(before), said(contents)]
  const fields = [...new Set([...old, ...now].map(({ field }) => field))]
  const changes = fields.flatMap((field) => {
    const [was, is] = [old.find((one) => one.field === field), now.find((one) => one.field === field)]
    return was?.value === is?.value ? [] : [{ field, name: (is ?? was)?.name ?? '', was: was?.value, is: is?.value }]
  })
  return (
    <ul>
      {changes.map(({ field, name, was, is }) => (
        <li key={field}>
          {say(ledgersWords.changed, {
            field: name,
            before: was ?? say(ledgersWords.nothingSaid),
            after: is ?? say(ledgersWords.nothingSaid),
          })}
        </li>
      ))}
    </ul>
  )
}
