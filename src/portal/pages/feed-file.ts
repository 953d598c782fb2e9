import { type ColumnCode, columnRow, columns } from '../../publication/columns.table.ts'
import { documentPath } from '../../reads/public-document.ts'
import { latestDocuments } from '../../reads/public-documents.ts'
import { readOnly } from '../../store/read-only.ts'
import { chinaStamp } from '../../kernel/china-time.ts'
import { type FeedFormat, feedFormats } from '../feed.ts'
import type { ReadingPage } from '../reading-page.ts'
import { readingWords } from '../words/reading.table.ts'

const count = 50

/** `latest.atom`, `policy.rss`: a column, or everything, in a format. */
function feedAsked(name: string): { readonly column?: ColumnCode; readonly format: FeedFormat } | undefined {
  const [, code = '', format = ''] = /^([a-z]+)\.([a-z]+)$/.exec(name) ?? []
  if (!Object.hasOwn(feedFormats, format)) return undefined
  if (code === 'latest') return { format: format as FeedFormat }
  return Object.hasOwn(columns, code) ? { column: code as ColumnCode, format: format as FeedFormat } : undefined
}

/** A feed of what was published last. */
export const feedFile: ReadingPage = {
  path: '/feeds/:name',
  show: async ({ office, view, params }) => {
    const name = params['name'] ?? ''
    const asked = feedAsked(name)
    if (!asked) return 'nothing'
    const { column, format } = asked
    const { organ } = office
    const rows = await latestDocuments(readOnly(office.db), organ.id, {
      count,
      today: office.today(),
      ...(column && { column }),
    })
    const { type, write } = feedFormats[format]
    const text = write({
      title: `${organ.name} ${column ? columnRow(column).label.zh : readingWords.latest.zh}`,
      home: `${view.origin}${column ? `/columns/${column}` : '/'}`,
      self: `${view.origin}/feeds/${name}`,
      author: organ.name,
      entries: rows.map((row) => ({
        url: view.origin + documentPath(row),
        title: row.title,
        summary: row.summary ?? '',
        publishedAt: chinaStamp(row.publishedAt),
        changedAt: chinaStamp(row.changedAt),
        category: columnRow(row.column).label.zh,
      })),
    })
    return { text, type }
  },
}
