import { type ExpressionBuilder, sql, type SqlBool, type Expression } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { ColumnCode } from '../publication/columns.table.ts'
import type { SubjectCode } from '../publication/subjects.table.ts'
import type { ProactiveCode } from '../statute/proactive-categories.table.ts'
import type { Schema } from '../store/schema.ts'
import { publicRow, type PublicRow } from './public-row.ts'

/** What is asked of the list of published documents; everything that is given must hold. */
export interface PublicAsked {
  readonly column?: ColumnCode
  readonly category?: ProactiveCode
  readonly subject?: SubjectCode
  readonly normative?: boolean
  /** Year of publication. */
  readonly year?: number
  /** From 1. */
  readonly page?: number
  readonly perPage?: number
  readonly today: CivilDate
}

export interface PublicPage {
  readonly rows: readonly PublicRow[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

const usualPage = 20
const largestPage = 100

/** One page of the documents the public may see, newest first; those that others took the place of are not listed. */
export async function publicDocuments(
  db: ReadonlyKysely<Schema>,
  organId: string,
  asked: PublicAsked,
): Promise<PublicPage> {
  const perPage = Math.min(asked.perPage ?? usualPage, largestPage)
  const page = Math.max(1, asked.page ?? 1)
  const listed = db
    .selectFrom('public_document')
    .where('organ_id', '=', organId)
    .where('listed', '=', true)
    .where((of) => of.and(conditions(asked).map((holds) => holds(of))))
  const [rows, count] = await Promise.all([
    listed
      .select(['document_id', 'edition'])
      .orderBy('published_at', 'desc')
      .orderBy('document_id')
      .limit(perPage)
      .offset((page - 1) * perPage)
      .execute(),
    listed.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return {
    rows: rows.map((row) => publicRow(row, asked.today)),
    total: count.total,
    page,
    pages: Math.max(1, Math.ceil(count.total / perPage)),
  }
}

type Condition = (of: ExpressionBuilder<Schema, 'public_document'>) => Expression<SqlBool>

function conditions({ column, category, subject, normative, year }: PublicAsked): readonly Condition[] {
  const given: (Condition | undefined)[] = [
    column && ((of) => of('column_code', '=', column)),
    category && ((of) => of('category', '=', category)),
    subject && ((of) => of('subject', '=', subject)),
    normative === undefined ? undefined : (of) => of('normative', '=', normative),
    year === undefined ? undefined : (of) => of('year', '=', year),
  ]
  return given.filter((condition) => condition !== undefined)
}

/** The documents published last, of all columns or one: for the home page and for feeds. */
export async function latestDocuments(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { count, ...asked }: Pick<PublicAsked, 'column' | 'category' | 'today'> & { readonly count: number },
): Promise<readonly PublicRow[]> {
  const rows = await db
    .selectFrom('public_document')
    .select(['document_id', 'edition'])
    .where('organ_id', '=', organId)
    .where('listed', '=', true)
    .where((of) => of.and(conditions(asked).map((holds) => holds(of))))
    .orderBy('published_at', 'desc')
    .orderBy('document_id')
    .limit(Math.min(count, largestPage))
    .execute()
  return rows.map((row) => publicRow(row, asked.today))
}

export interface ColumnState {
  readonly count: number
  readonly latestAt: string
}

/** How much stands in each column and since when nothing new has; a column without a document is missing. */
export async function columnOverview(
  db: ReadonlyKysely<Schema>,
  organId: string,
): Promise<ReadonlyMap<ColumnCode, ColumnState>> {
  const rows = await db
    .selectFrom('public_document')
    .select(({ fn }) => ['column_code', fn.countAll<number>().as('count'), fn.max('published_at').as('latest')])
    .where('organ_id', '=', organId)
    .where('listed', '=', true)
    .groupBy('column_code')
    .execute()
  return new Map(rows.map(({ column_code, count, latest }) => [column_code as ColumnCode, { count, latestAt: latest }]))
}

/** The addresses of all pages of documents, newest first; a site map holds fifty thousand. */
export async function sitemapEntries(
  db: ReadonlyKysely<Schema>,
  organId: string,
): Promise<readonly { readonly year: number; readonly serial: number; readonly changedAt: string }[]> {
  const rows = await db
    .selectFrom('public_document')
    .select(['year', 'serial', sql<string>`changed_at`.as('changedAt')])
    .where('organ_id', '=', organId)
    .orderBy('published_at', 'desc')
    .orderBy('document_id')
    .limit(50_000)
    .execute()
  return rows
}
