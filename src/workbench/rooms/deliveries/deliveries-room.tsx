import { Page } from '../../page/page.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { deliveriesWords } from './deliveries-words.table.ts'
import { LettersUnderWay } from './letters-under-way.tsx'
import { MailList } from './mail-list.tsx'

/** What goes to applicants and what shows that it came: messages, failures first, and letters without proof of service (D11, J4). */
export function DeliveriesRoom() {
  return (
    <Page title={roomWords.deliveries} lead={deliveriesWords.lead}>
      <MailList />
      <LettersUnderWay />
    </Page>
  )
}
