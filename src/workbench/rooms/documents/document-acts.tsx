import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { DocumentCommandType } from '../../../publication/document-commands.ts'
import { Sheet } from '../../page/page.tsx'
import { useGo } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { actFields } from './act-fields.table.ts'
import type { DocumentView } from './document-data.ts'
import { DocumentActDrawer } from './document-act-drawer.tsx'
import { documentsWords } from './documents-words.table.ts'
import styles from './documents.module.css'

/** Only what will be accepted: the server says which, the table says how. */
export function DocumentActs({ view }: { readonly view: DocumentView }) {
  const { say } = useWords()
  const go = useGo()
  const [open, setOpen] = useState<DocumentCommandType>()
  const acts = view.available.map(({ type, label }) => ({
    type: type as DocumentCommandType,
    label: say(label),
    weight: actFields[type as DocumentCommandType].weight,
  }))
  const grave = acts.filter(({ weight }) => weight === 'grave')
  const begin = (type: DocumentCommandType) =>
    type === 'revise' ? go({ to: `/documents/${view.documentId}/edit` }) : setOpen(type)
  return (
    <Sheet title={say(documentsWords.acts)}>
      {acts.length === 0 && <p className="soft">{say(documentsWords.actsNone)}</p>}
      <div className={styles['acts']}>
        {acts
          .filter(({ weight }) => weight !== 'grave')
          .toSorted((one, other) => order.indexOf(one.weight) - order.indexOf(other.weight))
          .map(({ type, label, weight }) => (
            <Button key={type} type={weight === 'main' ? 'primary' : 'default'} onClick={() => begin(type)}>
              {label}
            </Button>
          ))}
        {grave.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: grave.map(({ type, label }) => ({ key: type, label, danger: true, onClick: () => begin(type) })),
            }}
          >
            <Button>{say(documentsWords.more)} ▾</Button>
          </Dropdown>
        )}
      </div>
      {open && <DocumentActDrawer key={open} view={view} type={open} close={() => setOpen(undefined)} />}
    </Sheet>
  )
}

const order = ['main', 'elsewhere', 'usual', 'grave']
