import { Page } from '../../page/page.tsx'
import { roomWords } from '../../words/rooms.table.ts'

export function CasesRoom() {
  return <Page title={roomWords.cases}>…</Page>
}
