import { accessibility } from './pages/accessibility.tsx'
import { answeredEntry } from './pages/answered-entry.tsx'
import { answeredFile } from './pages/answered-file.ts'
import { answered } from './pages/answered.tsx'
import { catalogueFile } from './pages/catalogue-file.ts'
import { category } from './pages/category.tsx'
import { column } from './pages/column.tsx'
import { content } from './pages/content.tsx'
import { document } from './pages/document.tsx'
import { feedFile } from './pages/feed-file.ts'
import { feeds } from './pages/feeds.tsx'
import { guide } from './pages/guide.tsx'
import { home } from './pages/home.tsx'
import { latest } from './pages/latest.tsx'
import { leave } from './pages/leave.tsx'
import { log } from './pages/log.tsx'
import { openData } from './pages/open-data.tsx'
import { robotsFile } from './pages/robots-file.ts'
import { rules } from './pages/rules.tsx'
import { search } from './pages/search.tsx'
import { siteMap } from './pages/site-map.tsx'
import { sitemapFile } from './pages/sitemap-file.ts'
import { reportPages } from './reports/report-pages.ts'
import { styleSheet } from './pages/style-sheet.tsx'
import type { ReadingPage } from './reading-page.ts'

/** Every page of the portal that is the same for everybody. */
// prettier-ignore
export const readingPages: readonly ReadingPage[] = [
  home, guide, rules, content, category, column, latest, document, search, answered, answeredEntry,
  accessibility, siteMap, feeds, feedFile, openData, catalogueFile, answeredFile, log, leave, sitemapFile, robotsFile, styleSheet,
  ...reportPages,
]
