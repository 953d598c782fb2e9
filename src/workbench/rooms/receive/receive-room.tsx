import { useState } from 'react'
import { Page } from '../../page/page.tsx'
import { receiveWords } from '../../words/receive.table.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { type Received, ReceivedSheet } from './received-sheet.tsx'
import { ReceiveSheet } from './receive-sheet.tsx'
import './receive.css'

/** A request that comes on paper, entered in under a minute from the keyboard alone (B2, B3). */
export function ReceiveRoom() {
  const [received, setReceived] = useState<Received>()
  return (
    <Page title={roomWords.receive} lead={receiveWords.lead}>
      {received ? (
        <ReceivedSheet received={received} next={() => setReceived(undefined)} />
      ) : (
        <ReceiveSheet done={setReceived} />
      )}
    </Page>
  )
}
