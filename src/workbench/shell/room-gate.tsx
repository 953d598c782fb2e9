import { Alert } from 'antd'
import { Suspense } from 'react'
import { staffRights } from '../../organ/staff-roles.table.ts'
import { may } from '../../organ/staff-roles.table.ts'
import { Page } from '../page/page.tsx'
import { Waiting } from '../page/waiting.tsx'
import type { Room } from '../rooms.table.tsx'
import { useSessionIfAny } from '../session/session.tsx'
import { deskWords } from '../words/desk.table.ts'
import { useWords } from '../words/use-words.tsx'
import { RoomBoundary } from './room-boundary.tsx'

/** Opens a room for whoever may see it; its own failure stays in it. */
export function RoomGate({ room }: { readonly room: Room & { readonly key: string } }) {
  const session = useSessionIfAny()
  if (!session && !room.outside) return null
  if (room.may && !may(session?.roles ?? [], room.may)) return <NotYours room={room} right={room.may} />
  return (
    <RoomBoundary key={room.key}>
      <Suspense fallback={<Waiting />}>
        <room.View />
      </Suspense>
    </RoomBoundary>
  )
}

function NotYours({ room, right }: { readonly room: Room; readonly right: NonNullable<Room['may']> }) {
  const { say } = useWords()
  return (
    <Page title={room.words}>
      <Alert
        type="info"
        showIcon
        title={say(deskWords.notYours)}
        description={say(deskWords.notYoursTodo, { right: say(staffRights[right]) })}
      />
    </Page>
  )
}
