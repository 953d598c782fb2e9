import { columns } from '../../publication/columns.table.ts'
import { documentPath } from '../../reads/public-document.ts'
import { sitemapEntries } from '../../reads/public-documents.ts'
import { registeredReports } from '../../reads/report-desk.ts'
import { readOnly } from '../../store/read-only.ts'
import { categoriesOwed } from '../categories-owed.ts'
import { chinaStamp } from '../../kernel/china-time.ts'
import type { ReadingPage } from '../reading-page.ts'
import { addressIn } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { xmlText } from '../xml.ts'

const ownPages = [
  '/',
  ...Object.values(parts).map(({ path }) => path),
  '/latest',
  '/feeds',
  '/open-data',
  '/log',
  '/accessibility',
  '/site-map',
]

/** `/sitemap.xml`: every public page in both languages. */
export const sitemapFile: ReadingPage = {
  path: '/sitemap.xml',
  show: async ({ office, view }) => {
    const db = readOnly(office.db)
    const documents = await sitemapEntries(db, office.organ.id)
    const reports = (await registeredReports(db, office.organ.id)).filter(({ versions }) => versions.length > 0)
    const full = (path: string, language: 'zh' | 'en'): string => xmlText(view.origin + addressIn(language, path))
    const entry = (path: string, changedAt?: string): string =>
      `<url><loc>${full(path, 'zh')}</loc>${changedAt === undefined ? '' : `<lastmod>${chinaStamp(changedAt)}</lastmod>`}<xhtml:link rel="alternate" hreflang="en" href="${full(path, 'en')}"/></url>`
    const text = [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      ...ownPages.map((path) => entry(path)),
      ...categoriesOwed(office.organ).map(([code]) => entry(`/content/${code}`)),
      ...Object.keys(columns).map((code) => entry(`/columns/${code}`)),
      ...reports.map(({ year }) => entry(`/reports/${year}`)),
      ...documents.slice(0, 49_900).map((document) => entry(documentPath(document), document.changedAt)),
      '</urlset>',
    ].join('\n')
    return { text, type: 'application/xml; charset=utf-8' }
  },
}
