import { Alert } from 'antd'
import { entryKinds } from '../../../ledgers/entry-kinds.table.ts'
import { LoadedPage } from '../../page/loaded-page.tsx'
import { Page, Sheet } from '../../page/page.tsx'
import { Go, useRoomParams } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { EntryActs } from './entry-acts.tsx'
import { EntryFacts } from './entry-facts.tsx'
import { EntryHistory } from './entry-history.tsx'
import { EntryReports } from './entry-reports.tsx'
import { type EntryView, useEntry } from './ledger-data.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'

/** One entry: what it says, where it counts, what may be done, what happened to it. */
export function EntryRoom() {
  const { entryId } = useRoomParams()
  const query = useEntry(entryId ?? '')
  return (
    <LoadedPage title={roomWords.ledgerEntry} query={query}>
      {(view) => <EntryPage view={view} />}
    </LoadedPage>
  )
}

function EntryPage({ view }: { readonly view: EntryView }) {
  const { say } = useWords()
  const { contents, stage, stageWords, kindWords } = view
  const kind = say(entryKinds[contents.kind].label)
  return (
    <Page
      title={contents.title ?? contents.number ?? `${kind} ${contents.on}`}
      side={
        <Go to="/ledgers" search={{ year: contents.on.slice(0, 4) }}>
          {say(ledgersWords.all)}
        </Go>
      }
    >
      <p className={styles['marks']}>
        <span className={styles['mark']}>{say(kindWords)}</span>
        <span className={`${styles['mark'] ?? ''} ${styles[stage] ?? ''}`}>{say(stageWords)}</span>
      </p>
      {stage === 'struck' && <Alert className="trouble" type="warning" showIcon title={say(ledgersWords.struckSays)} />}
      <div className={styles['two']}>
        <div>
          <EntryFacts view={view} />
          <Sheet title={say(ledgersWords.inReports)}>
            <EntryReports view={view} />
          </Sheet>
        </div>
        <div>
          <EntryActs view={view} />
          <EntryHistory view={view} />
        </div>
      </div>
    </Page>
  )
}
