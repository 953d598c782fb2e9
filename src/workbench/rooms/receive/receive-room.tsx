import { Page } from '../../page/page.tsx'
import { roomWords } from '../../words/rooms.table.ts'

export function ReceiveRoom() {
  return <Page title={roomWords.receive}>…</Page>
}
