import { Tabs } from 'antd'
import { Page } from '../../page/page.tsx'
import { useGo, useRoomSearch } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { EventsPane } from './events-pane.tsx'
import { logWords } from './log-words.table.ts'
import { ReadingsPane } from './readings-pane.tsx'
import { RootsPane } from './roots-pane.tsx'
import { SignInsPane } from './sign-ins-pane.tsx'
import { VerificationPane } from './verification-pane.tsx'

const panes = {
  events: { words: logWords.events, View: EventsPane },
  verify: { words: logWords.verify, View: VerificationPane },
  roots: { words: logWords.roots, View: RootsPane },
  readings: { words: logWords.readings, View: ReadingsPane },
  'sign-ins': { words: logWords.signIns, View: SignInsPane },
} as const

/** The log: what happened, whether it still is as it was written, and who looked (K2, K3). */
export function LogRoom() {
  const { say } = useWords()
  const go = useGo()
  const { tab } = useRoomSearch()
  const open = tab !== undefined && Object.hasOwn(panes, tab) ? tab : 'events'
  return (
    <Page title={roomWords.log} lead={logWords.lead}>
      <Tabs
        activeKey={open}
        destroyOnHidden
        onChange={(chosen) => go({ to: '/log', search: { tab: chosen } })}
        items={Object.entries(panes).map(([key, { words, View }]) => ({ key, label: say(words), children: <View /> }))}
      />
    </Page>
  )
}
