import type { ReadingPage } from '../reading-page.ts'
import { StyleSheetPage } from './style-sheet-page.tsx'

/** The sheet that shows every element. */
export const styleSheet: ReadingPage = {
  path: '/style-sheet',
  show: ({ view }) => ({ page: <StyleSheetPage view={view} /> }),
}
