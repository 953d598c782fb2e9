import { Button, Tabs } from 'antd'
import { Page } from '../../page/page.tsx'
import { useMay } from '../../session/session.tsx'
import { useGo, useRoomSearch } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { answeredWords } from './answered-words.table.ts'
import { CandidatesPane } from './candidates-pane.tsx'
import { EffectPane } from './effect-pane.tsx'
import { ReleasedPane } from './released-pane.tsx'

const panes = {
  listed: { words: answeredWords.listed, view: <ReleasedPane /> },
  candidates: { words: answeredWords.candidates, view: <CandidatesPane /> },
  off: { words: answeredWords.off, view: <ReleasedPane off /> },
  effect: { words: answeredWords.effect, view: <EffectPane /> },
} as const

/** The disclosure log as the office keeps it: what is on the portal, what might be, and what suggestions came to (A14, B6). */
export function AnsweredRoom() {
  const { say, language } = useWords()
  const go = useGo()
  const mayRelease = useMay('document.publish')
  const { tab } = useRoomSearch()
  const open = tab !== undefined && Object.hasOwn(panes, tab) ? tab : 'listed'
  return (
    <Page
      title={roomWords.answered}
      lead={answeredWords.lead}
      side={
        <Button href={language === 'zh' ? '/answered' : '/en/answered'} target="_blank" rel="noopener">
          {say(answeredWords.publicPage)}
        </Button>
      }
    >
      {!mayRelease && <p className="soft">{say(answeredWords.onlyHead)}</p>}
      <Tabs
        activeKey={open}
        destroyOnHidden
        onChange={(chosen) => go({ to: '/answered', search: { tab: chosen } })}
        items={Object.entries(panes).map(([key, { words, view }]) => ({ key, label: say(words), children: view }))}
      />
    </Page>
  )
}
