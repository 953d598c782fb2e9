import type { ReadingPage } from '../reading-page.ts'
import { GuidePage } from './guide-page.tsx'

/** 政府信息公开指南 */
export const guide: ReadingPage = {
  path: '/guide',
  show: ({ office, view }) => ({ page: <GuidePage view={view} organ={office.organ} /> }),
}
