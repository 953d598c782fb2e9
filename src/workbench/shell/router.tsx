import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { NoSuchRoom } from './no-such-room.tsx'
import { Frame } from './frame.tsx'
import { RoomGate } from './room-gate.tsx'
import { type Room, roomList } from '../rooms.table.tsx'
import type { Search } from './go.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NoSuchRoom })

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/tasks' } as Parameters<typeof redirect>[0])
  },
})

const routeOf = (room: Room & { readonly key: string }) =>
  createRoute({ getParentRoute: () => root, path: room.path, component: () => <RoomGate room={room} /> })

/** The addresses of the workbench, one for each row of `rooms.table.tsx`. */
export const router = createRouter({
  routeTree: root.addChildren([start, ...roomList.map(routeOf)]),
  basepath: '/desk',
  defaultPreload: false,
  scrollRestoration: true,
  parseSearch: (text): Search => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const given = Object.entries(search).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    )
    return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
  },
})
