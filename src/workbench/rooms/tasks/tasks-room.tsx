import { Page } from '../../page/page.tsx'
import { roomWords } from '../../words/rooms.table.ts'

export function TasksRoom() {
  return <Page title={roomWords.tasks}>…</Page>
}
