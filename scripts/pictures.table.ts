import type { deskPeople } from '../demo/world/desk-people.table.ts'
import type { Language } from '../src/kernel/words.ts'

/** One page of the product as it is pictured. */
export interface Pictured {
  readonly path: string
  /** Whose eyes: everybody's, an applicant's by the number of the one in `demoApplicants`, or one of the people at their desks. */
  readonly as?: 'applicant' | (typeof deskPeople)[number]['id']
  readonly language?: Language
  /** What is opened from there before the picture is taken. */
  readonly follow?: string
  readonly dark?: true
  readonly largeText?: true
}

/** Every page that stands in docs/pictures, by the name of its picture. */
// prettier-ignore
export const pictured = {
  'portal-home':              { path: '/' },
  'portal-home-english':      { path: '/en/', language: 'en' },
  'portal-home-dark':         { path: '/', dark: true },
  'portal-home-large-text':   { path: '/', largeText: true },
  'portal-guide':             { path: '/guide' },
  'portal-rules':             { path: '/rules' },
  'portal-content':           { path: '/content' },
  'portal-column':            { path: '/columns/policy' },
  'portal-document':          { path: '/documents/2025/3' },
  'portal-search':            { path: '/search?q=%E8%A1%A5%E8%B4%B4' },
  'portal-reports':           { path: '/reports' },
  'portal-report':            { path: '/reports/2025' },
  'portal-report-english':    { path: '/en/reports/2025', language: 'en' },
  'portal-definitions':       { path: '/reports/definitions' },
  'portal-figures':           { path: '/reports/figures' },
  'portal-answered':          { path: '/answered' },
  'portal-request':           { path: '/requests' },
  'portal-filing':            { path: '/requests/new/person' },
  'portal-tracking':          { path: '/requests/mine', as: 'applicant' },
  'portal-tracking-english':  { path: '/en/requests/mine', as: 'applicant', language: 'en' },
  'portal-log':               { path: '/log' },
  'desk-tasks':               { path: '/desk/tasks', as: 'clerk-1' },
  'desk-tasks-english':       { path: '/desk/tasks', as: 'clerk-1', language: 'en' },
  'desk-tasks-dark':          { path: '/desk/tasks', as: 'clerk-1', dark: true },
  'desk-cases':               { path: '/desk/cases', as: 'clerk-1' },
  'desk-case':                { path: '/desk/cases', as: 'clerk-1', follow: 'main table a[href*="/cases/"]' },
  'desk-receive':             { path: '/desk/receive', as: 'clerk-1' },
  'desk-documents':           { path: '/desk/documents', as: 'head-1' },
  'desk-ledgers':             { path: '/desk/ledgers', as: 'clerk-1' },
  'desk-letters':             { path: '/desk/letters', as: 'clerk-1' },
  'desk-deliveries':          { path: '/desk/deliveries', as: 'clerk-1' },
  'desk-answered':            { path: '/desk/answered', as: 'head-1' },
  'desk-reports':             { path: '/desk/reports', as: 'clerk-1' },
  'desk-report':              { path: '/desk/reports/2025', as: 'clerk-1' },
  'desk-audit':               { path: '/desk/audit', as: 'clerk-1' },
  'desk-dashboard':           { path: '/desk/dashboard', as: 'head-1' },
  'desk-calendar':            { path: '/desk/calendar', as: 'head-1' },
  'desk-imports':             { path: '/desk/imports', as: 'clerk-1' },
  'desk-people':              { path: '/desk/people', as: 'administrator-1' },
  'desk-organ':               { path: '/desk/organ', as: 'administrator-1' },
  'desk-log':                 { path: '/desk/log', as: 'administrator-1' },
  'desk-account':             { path: '/desk/account', as: 'clerk-1' },
} as const satisfies Readonly<Record<string, Pictured>>
