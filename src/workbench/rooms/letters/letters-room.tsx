import { Tabs } from 'antd'
import { Page } from '../../page/page.tsx'
import { useGo, useRoomSearch } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { LetterList } from './letter-list.tsx'
import { lettersWords } from './letters-words.table.ts'
import { TemplateCatalogue } from './template-catalogue.tsx'

/** All letters of the office, and the templates they are composed by (D4, D6). */
export function LettersRoom() {
  const { say } = useWords()
  const go = useGo()
  const { tab } = useRoomSearch()
  const tabs = [
    { key: 'letters', label: say(lettersWords.letters), children: <LetterList /> },
    { key: 'templates', label: say(lettersWords.templates), children: <TemplateCatalogue /> },
  ]
  return (
    <Page title={roomWords.letters} lead={lettersWords.lead}>
      <Tabs
        activeKey={tab === 'templates' ? 'templates' : 'letters'}
        items={tabs}
        destroyOnHidden
        onChange={(key) => go({ to: '/letters', search: { tab: key === 'letters' ? undefined : key } })}
      />
    </Page>
  )
}
