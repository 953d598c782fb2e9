import { Empty } from 'antd'
import { Page } from '../page/page.tsx'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'

export function NoSuchRoom() {
  const { say } = useWords()
  return (
    <Page title={deskWords.noSuchRoom}>
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(deskWords.noSuchRoomTodo)} />
    </Page>
  )
}
