import { useRouterState } from '@tanstack/react-router'
import { Menu } from 'antd'
import { may } from '../../organ/staff-roles.table.ts'
import { type Room, roomList } from '../rooms.table.tsx'
import { useSession } from '../session/session.tsx'
import { type RoomGroup, roomGroups } from '../words/room-groups.table.ts'
import { useWords } from '../words/use-words.tsx'
import { Go } from './go.tsx'

/** The rooms this person may open, under their headings. */
export function RoomMenu({ chosen }: { readonly chosen?: () => void }) {
  const { say } = useWords()
  const rooms = useOwnRooms()
  const { pathname } = useRouterState({ select: (state) => state.location })
  const here = rooms.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
  const groups = Object.entries(roomGroups).flatMap(([group, words]) => {
    const children = rooms.filter(({ menu }) => menu.group === (group as RoomGroup))
    return children.length === 0
      ? []
      : [
          {
            key: group,
            type: 'group' as const,
            label: say(words),
            children: children.map(({ key, path, words: name, menu }) => ({
              key,
              icon: menu.icon,
              label: <Go to={path}>{say(name)}</Go>,
            })),
          },
        ]
  })
  return (
    <Menu
      mode="inline"
      inlineIndent={12}
      selectedKeys={here ? [here.key] : []}
      items={groups}
      {...(chosen && { onClick: chosen })}
    />
  )
}

type MenuRoom = Room & { readonly key: string; readonly menu: NonNullable<Room['menu']> }

/** Rooms with a place in the menu that the person may open. */
export function useOwnRooms(): readonly MenuRoom[] {
  const { roles } = useSession()
  return roomList.filter((room): room is MenuRoom => room.menu !== undefined && (!room.may || may(roles, room.may)))
}
