import { AuditOutlined, BarChartOutlined, CheckSquareOutlined, FileSearchOutlined, InboxOutlined } from '@ant-design/icons'
import type { ComponentType, ReactNode } from 'react'
import type { Words } from '../kernel/words.ts'
import type { StaffRight } from '../organ/staff-roles.table.ts'
import { lazyRoom } from './lazy-room.ts'
import type { RoomGroup } from './words/room-groups.table.ts'
import { roomWords } from './words/rooms.table.ts'

/** One room of the workbench. */
export interface Room {
  /** Below `/desk`; parts that begin with `$` are read by `useRoomParams`. */
  readonly path: string
  readonly words: Words
  /** The right that opens it; without one, everybody who is signed in. */
  readonly may?: StaffRight
  /** Open to those who are not signed in, and shown without the frame: sign-in, set-up. */
  readonly outside?: true
  /** Where it stands in the menu and by which letter after `g` it is reached; rooms without are reached from others. */
  readonly menu?: { readonly group: RoomGroup; readonly icon: ReactNode; readonly letter: string }
  readonly View: ComponentType
}

/** Every room, in the order of the menu. A row is all a room needs to be reached. */
// prettier-ignore
export const rooms = {
  tasks:   { path: '/tasks',         words: roomWords.tasks,        menu: { group: 'daily', icon: <CheckSquareOutlined />, letter: 't' }, View: lazyRoom(() => import('./rooms/tasks/tasks-room.tsx'), 'TasksRoom') },
  cases:   { path: '/cases',         words: roomWords.cases,        may: 'cases.read', menu: { group: 'daily', icon: <FileSearchOutlined />, letter: 'c' }, View: lazyRoom(() => import('./rooms/cases/cases-room.tsx'), 'CasesRoom') },
  case:    { path: '/cases/$caseId', words: roomWords.case,            View: lazyRoom(() => import('./rooms/case/case-room.tsx'), 'CaseRoom') },
  receive: { path: '/receive',       words: roomWords.receive, may: 'cases.read', menu: { group: 'daily', icon: <InboxOutlined />, letter: 'r' }, View: lazyRoom(() => import('./rooms/receive/receive-room.tsx'), 'ReceiveRoom') },
  audit:   { path: '/audit',         words: roomWords.audit,        may: 'report.audit', menu: { group: 'report', icon: <AuditOutlined />, letter: 'a' }, View: lazyRoom(() => import('./rooms/audit/audit-room.tsx'), 'AuditRoom') },
  dashboard: { path: '/dashboard', words: roomWords.dashboard,     may: 'cases.read', menu: { group: 'office', icon: <BarChartOutlined />, letter: 'd' }, View: lazyRoom(() => import('./rooms/dashboard/dashboard-room.tsx'), 'DashboardRoom') },
} as const satisfies Readonly<Record<string, Room>>

export type RoomKey = keyof typeof rooms

/** The rooms as a list. */
export const roomList: readonly (Room & { readonly key: string })[] = Object.entries(rooms).map(
  ([key, room]: [string, Room]) => ({ key, ...room }),
)
