import { Page } from '../../page/page.tsx'
import { roomWords } from '../../words/rooms.table.ts'

export function CaseRoom() {
  return <Page title={roomWords.case}>…</Page>
}
