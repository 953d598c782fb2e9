import {
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  ImportOutlined,
  InboxOutlined,
  MailOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  SendOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
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
  letters: { path: '/letters',       words: roomWords.letters,      may: 'cases.read', menu: { group: 'daily', icon: <MailOutlined />, letter: 'l' }, View: lazyRoom(() => import('./rooms/letters/letters-room.tsx'), 'LettersRoom') },
  receive: { path: '/receive',       words: roomWords.receive, may: 'cases.read', menu: { group: 'daily', icon: <InboxOutlined />, letter: 'r' }, View: lazyRoom(() => import('./rooms/receive/receive-room.tsx'), 'ReceiveRoom') },
  deliveries: { path: '/deliveries', words: roomWords.deliveries,   may: 'cases.read', menu: { group: 'daily', icon: <SendOutlined />, letter: 's' }, View: lazyRoom(() => import('./rooms/deliveries/deliveries-room.tsx'), 'DeliveriesRoom') },
  answered: { path: '/answered',     words: roomWords.answered,     may: 'cases.read', menu: { group: 'publish', icon: <UnorderedListOutlined />, letter: 'e' }, View: lazyRoom(() => import('./rooms/answered/answered-room.tsx'), 'AnsweredRoom') },
  reports: { path: '/reports',       words: roomWords.reports,      menu: { group: 'report', icon: <FileTextOutlined />, letter: 'y' }, View: lazyRoom(() => import('./rooms/reports/reports-room.tsx'), 'ReportsRoom') },
  report:  { path: '/reports/$year', words: roomWords.report,          View: lazyRoom(() => import('./rooms/reports/report-room.tsx'), 'ReportRoom') },
  documents: { path: '/documents',   words: roomWords.documents,    may: 'document.read', menu: { group: 'publish', icon: <FileTextOutlined />, letter: 'p' }, View: lazyRoom(() => import('./rooms/documents/documents-room.tsx'), 'DocumentsRoom') },
  documentNew: { path: '/documents/new', words: roomWords.documentNew, may: 'document.draft', View: lazyRoom(() => import('./rooms/documents/editor-room.tsx'), 'EditorRoom') },
  document: { path: '/documents/$documentId', words: roomWords.document, may: 'document.read', View: lazyRoom(() => import('./rooms/documents/document-room.tsx'), 'DocumentRoom') },
  documentEdit: { path: '/documents/$documentId/edit', words: roomWords.documentEdit, may: 'document.draft', View: lazyRoom(() => import('./rooms/documents/editor-room.tsx'), 'EditorRoom') },
  audit:   { path: '/audit',         words: roomWords.audit,        may: 'report.audit', menu: { group: 'report', icon: <AuditOutlined />, letter: 'a' }, View: lazyRoom(() => import('./rooms/audit/audit-room.tsx'), 'AuditRoom') },
  ledgers: { path: '/ledgers',       words: roomWords.ledgers,      menu: { group: 'report', icon: <ProfileOutlined />, letter: 'b' }, View: lazyRoom(() => import('./rooms/ledgers/ledgers-room.tsx'), 'LedgersRoom') },
  ledgerEntry: { path: '/ledgers/$entryId', words: roomWords.ledgerEntry, View: lazyRoom(() => import('./rooms/ledgers/entry-room.tsx'), 'EntryRoom') },
  dashboard: { path: '/dashboard', words: roomWords.dashboard,     may: 'cases.read', menu: { group: 'office', icon: <BarChartOutlined />, letter: 'd' }, View: lazyRoom(() => import('./rooms/dashboard/dashboard-room.tsx'), 'DashboardRoom') },
  calendar: { path: '/calendar', words: roomWords.calendar, menu: { group: 'office', icon: <CalendarOutlined />, letter: 'k' }, View: lazyRoom(() => import('./rooms/calendar/calendar-room.tsx'), 'CalendarRoom') },
  organ:   { path: '/organ',         words: roomWords.organ,        may: 'organ.set', menu: { group: 'office', icon: <BankOutlined />, letter: 'o' }, View: lazyRoom(() => import('./rooms/organ/organ-room.tsx'), 'OrganRoom') },
  imports: { path: '/imports',       words: roomWords.imports,      may: 'import.run', menu: { group: 'office', icon: <ImportOutlined />, letter: 'i' }, View: lazyRoom(() => import('./rooms/imports/imports-room.tsx'), 'ImportsRoom') },
  import:  { path: '/imports/$importId', words: roomWords.import,   may: 'import.run', View: lazyRoom(() => import('./rooms/imports/import-room.tsx'), 'ImportRoom') },
  people:  { path: '/people',        words: roomWords.people,       may: 'staff.manage', menu: { group: 'office', icon: <TeamOutlined />, letter: 'u' }, View: lazyRoom(() => import('./rooms/people/people-room.tsx'), 'PeopleRoom') },
  log:     { path: '/log',           words: roomWords.log,          may: 'log.read', menu: { group: 'office', icon: <SafetyCertificateOutlined />, letter: 'v' }, View: lazyRoom(() => import('./rooms/log/log-room.tsx'), 'LogRoom') },
  logStream: { path: '/log/streams/$stream', words: roomWords.logStream, may: 'log.read', View: lazyRoom(() => import('./rooms/log/stream-room.tsx'), 'StreamRoom') },
  account: { path: '/account',       words: roomWords.account,      View: lazyRoom(() => import('./rooms/account/account-room.tsx'), 'AccountRoom') },
  signIn:  { path: '/sign-in',       words: roomWords.signIn,       outside: true, View: lazyRoom(() => import('./rooms/sign-in/sign-in-room.tsx'), 'SignInRoom') },
  setUp:   { path: '/set-up',        words: roomWords.setUp,        outside: true, View: lazyRoom(() => import('./rooms/sign-in/set-up-room.tsx'), 'SetUpRoom') },
  join:    { path: '/join',          words: roomWords.join,         outside: true, View: lazyRoom(() => import('./rooms/sign-in/join-room.tsx'), 'JoinRoom') },
  renew:   { path: '/new-password',  words: roomWords.renew,        outside: true, View: lazyRoom(() => import('./rooms/sign-in/renew-room.tsx'), 'RenewRoom') },
} as const satisfies Readonly<Record<string, Room>>

export type RoomKey = keyof typeof rooms

/** The rooms as a list. */
export const roomList: readonly (Room & { readonly key: string })[] = Object.entries(rooms).map(
  ([key, room]: [string, Room]) => ({ key, ...room }),
)
