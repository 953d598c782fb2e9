import { columnRow } from '../publication/columns.table.ts'
import { genres } from '../publication/genres.table.ts'
import { subjects } from '../publication/subjects.table.ts'
import { documentPath } from '../reads/public-document.ts'
import { publicDocuments } from '../reads/public-documents.ts'
import type { PublicRow } from '../reads/public-row.ts'
import type { Office } from '../services/office.ts'
import { readOnly } from '../store/read-only.ts'
import { chinaTime } from '../kernel/china-time.ts'

/** An entry of the catalogue (art. 12 para. 3): index number, name, summary, date, and what else is known of it. */
export interface CatalogueEntry {
  readonly indexNumber: string
  readonly title: string
  readonly summary: string
  readonly madeOn: string
  readonly maker: string
  readonly number: string
  readonly category: string
  readonly column: string
  readonly subject: string
  readonly genre: string
  readonly publishedAt: string
  readonly url: string
}

// prettier-ignore
export const catalogueColumns = {
  indexNumber: '索引号', title: '名称', summary: '内容概述', madeOn: '生成日期', maker: '发文机关', number: '文号', category: '公开类别', column: '栏目',
  subject: '主题分类', genre: '体裁分类', publishedAt: '发布日期', url: '网址',
} as const satisfies Record<keyof CatalogueEntry, string>

const perPage = 100
/** So many documents are told at most; an office has fewer. */
const mostPages = 1000

/** The whole catalogue, newest first. */
export async function catalogue(
  { db, organ, today }: Pick<Office, 'db' | 'organ' | 'today'>,
  origin: string,
): Promise<readonly CatalogueEntry[]> {
  const entries: CatalogueEntry[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { rows, pages } = await publicDocuments(readOnly(db), organ.id, { page, perPage, today: today() })
    entries.push(...rows.map((row) => entryOf(row, origin)))
    if (page >= pages) break
  }
  return entries
}

const entryOf = (row: PublicRow, origin: string): CatalogueEntry => ({
  indexNumber: row.indexNumber,
  title: row.title,
  summary: row.summary ?? '',
  madeOn: row.madeOn,
  maker: row.maker,
  number: row.number ?? '',
  category: row.category,
  column: columnRow(row.column).label.zh,
  subject: subjects[row.subject].zh,
  genre: genres[row.genre].zh,
  publishedAt: chinaTime(row.publishedAt),
  url: origin + documentPath(row),
})

/** A cell of CSV; what a spreadsheet would take for a formula is told as text. */
const csvCell = (value: string): string => {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The catalogue as CSV with a mark of its encoding, as spreadsheets in China need it. */
export function catalogueCsv(entries: readonly CatalogueEntry[]): string {
  const names = Object.keys(catalogueColumns) as (keyof CatalogueEntry)[]
  const lines = [
    names.map((name) => catalogueColumns[name]),
    ...entries.map((entry) => names.map((name) => entry[name])),
  ]
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`
}
