import { Button } from 'antd'
import { useState } from 'react'
import type { LedgerCommandType } from '../../../ledgers/ledger-commands.ts'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import { EntryActDrawer } from './entry-act-drawer.tsx'
import { EntryDrawer } from './entry-drawer.tsx'
import type { EntryView } from './ledger-data.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'

type Act = Exclude<LedgerCommandType, 'enter'>

/** Only what will be accepted: the server says which. */
export function EntryActs({ view }: { readonly view: EntryView }) {
  const { say } = useWords()
  const [open, setOpen] = useState<Act>()
  const close = () => setOpen(undefined)
  return (
    <Sheet title={say(ledgersWords.acts)}>
      {view.available.length === 0 && <p className="soft">{say(ledgersWords.actsNone)}</p>}
      <div className={styles['acts']}>
        {view.available.map(({ type, label }) => (
          <Button key={type} danger={type === 'strike-out'} onClick={() => setOpen(type as Act)}>
            {say(label)}
          </Button>
        ))}
      </div>
      {open === 'amend' && <EntryDrawer view={view} close={close} />}
      {open !== undefined && open !== 'amend' && <EntryActDrawer view={view} type={open} close={close} />}
    </Sheet>
  )
}
