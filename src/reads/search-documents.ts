import { type RawBuilder, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import { bodyText } from '../publication/body.ts'
import type { ColumnCode } from '../publication/columns.table.ts'
import { searchCodes, searchText } from '../store/search-codes.ts'
import type { Schema } from '../store/schema.ts'
import { highlight, type Piece, snippetOf } from './highlight.ts'
import { patternOf } from './pattern-of.ts'
import { publicRow, type PublicRecord, type PublicRow } from './public-row.ts'

export interface SearchAsked {
  /** What was typed: phrases parted by spaces, all of which must stand in the document. */
  readonly words: string
  readonly column?: ColumnCode
  readonly order?: 'newest' | 'relevance'
  /** From 1. */
  readonly page?: number
  readonly perPage?: number
  readonly today: CivilDate
}

export interface SearchPage {
  readonly hits: readonly SearchHit[]
  /** Up to a thousand. */
  readonly total: number
  /** There are more than were counted. */
  readonly more: boolean
  readonly page: number
  /** The phrases that were searched for. */
  readonly terms: readonly string[]
}

export interface SearchHit {
  readonly row: PublicRow
  readonly title: readonly Piece[]
  readonly snippet: readonly Piece[]
  /** The file in whose text it was found, when not in that of the document. */
  readonly attachment?: string
}

const usualPage = 20
const largestPage = 50
const mostCounted = 1_000
const mostRanked = 3_000
const mostTerms = 8
const longestTerm = 60

/** The phrases of what was typed; at most eight. */
export const searchTerms = (words: string): readonly string[] =>
  [...new Set(words.normalize('NFKC').split(/[\s，,；;]+/u))]
    .map((term) => searchText(term).slice(0, longestTerm))
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .slice(0, mostTerms)

/**
 * Searches titles, texts and attachments of what the public may see. Newest first, or by relevance among the newest three
 * thousand; counts end at a thousand. Nothing typed finds nothing.
 */
export async function searchDocuments(
  db: ReadonlyKysely<Schema>,
  organId: string,
  asked: SearchAsked,
): Promise<SearchPage> {
  const terms = searchTerms(asked.words)
  const page = Math.min(Math.max(1, asked.page ?? 1), mostCounted)
  const perPage = Math.min(asked.perPage ?? usualPage, largestPage)
  if (terms.length === 0) return { hits: [], total: 0, more: false, page, terms }
  const matches = matching(organId, terms, asked.column)
  const places = { page, perPage }
  const found =
    asked.order === 'relevance' ? await ranked(db, matches, terms, places) : await newest(db, matches, places)
  const [ids, counted] = [found, await countUpTo(db, matches)]
  const hits = await hitsOf(db, organId, ids, terms, asked.today)
  return { hits, total: Math.min(counted, mostCounted), more: counted > mostCounted, page, terms }
}

/** What holds all phrases: by their codes, and by the letters themselves where codes do not tell the order. */
function matching(organId: string, terms: readonly string[], column: ColumnCode | undefined): RawBuilder<unknown> {
  const codes = [...new Set(terms.flatMap(searchCodes))]
  const exact = terms.filter(needsLetters).map((term) => {
    const pattern = patternOf(term.toLowerCase())
    return searchCodes(term).length === 0
      ? sql`lower(s.title) like ${pattern}`
      : sql`(lower(s.title) like ${pattern} or lower(s.words) like ${pattern} or lower(s.file_words) like ${pattern})`
  })
  const all = [
    sql`s.organ_id = ${organId}`,
    ...(codes.length > 0 ? [sql`s.codes @> ${codes}::int[]`] : []),
    ...(column === undefined ? [] : [sql`s.column_code = ${column}`]),
    ...exact,
  ]
  return sql`from document_search s where ${sql.join(all, sql` and `)}`
}

/** Two Chinese characters or one word are told by their code alone. */
const needsLetters = (term: string): boolean => !/^(?:\p{Script=Han}{2}|[\p{Script=Latin}\p{N}]+)$/u.test(term)

interface Places {
  readonly page: number
  readonly perPage: number
}

async function newest(
  db: ReadonlyKysely<Schema>,
  matches: RawBuilder<unknown>,
  { page, perPage }: Places,
): Promise<readonly string[]> {
  const { rows } = await ask<{ document_id: string }>(
    db,
    sql`select s.document_id ${matches} order by s.published_at desc, s.document_id
        limit ${perPage} offset ${(page - 1) * perPage}`,
  )
  return rows.map(({ document_id }) => document_id)
}

/** A phrase in the title weighs most, then how often it stands in the text; among equals the newer comes first. */
async function ranked(
  db: ReadonlyKysely<Schema>,
  matches: RawBuilder<unknown>,
  terms: readonly string[],
  { page, perPage }: Places,
): Promise<readonly string[]> {
  const weights = terms.map((term) => {
    const small = term.toLowerCase()
    const often = sql`(length(c.words) - length(replace(lower(c.words), ${small}, ''))) / ${small.length}`
    return sql`(case when position(${small} in lower(c.title)) > 0 then 50 else 0 end)
             + (case when lower(c.title) = ${small} then 50 else 0 end) + least(${often}, 10)`
  })
  const { rows } = await ask<{ document_id: string }>(
    db,
    sql`select c.document_id from (
          select s.document_id, s.published_at, s.title, s.words ${matches}
          order by s.published_at desc limit ${mostRanked}) c
        order by ${sql.join(weights, sql` + `)} desc, c.published_at desc, c.document_id
        limit ${perPage} offset ${(page - 1) * perPage}`,
  )
  return rows.map(({ document_id }) => document_id)
}

async function countUpTo(db: ReadonlyKysely<Schema>, matches: RawBuilder<unknown>): Promise<number> {
  const { rows } = await ask<{ count: number }>(
    db,
    sql`select count(*)::int as count from (select 1 ${matches} limit ${mostCounted + 1}) found`,
  )
  return rows[0]?.count ?? 0
}

const ask = <Row>(db: ReadonlyKysely<Schema>, query: RawBuilder<unknown>) =>
  (query as RawBuilder<Row>).execute(db as unknown as Parameters<RawBuilder<Row>['execute']>[0])

async function hitsOf(
  db: ReadonlyKysely<Schema>,
  organId: string,
  ids: readonly string[],
  terms: readonly string[],
  today: CivilDate,
): Promise<readonly SearchHit[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('public_document as p')
    .innerJoin('document_search as s', (on) =>
      on.onRef('s.organ_id', '=', 'p.organ_id').onRef('s.document_id', '=', 'p.document_id'),
    )
    .select(['p.document_id', 'p.edition', 's.file_words'])
    .where('p.organ_id', '=', organId)
    .where('p.document_id', 'in', ids)
    .execute()
  const byId = new Map(rows.map((row) => [row.document_id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [hitOf(row, row.file_words, terms, today)] : []
  })
}

function hitOf(row: PublicRecord, fileWords: string, terms: readonly string[], today: CivilDate): SearchHit {
  const { contents, body } = row.edition
  const title = highlight(contents.title, terms)
  const text = bodyText(body)
  const own = [contents.summary ?? '', text].find((words) => holdsAny(words, terms))
  const file = own === undefined ? fileHolding(fileWords, terms) : undefined
  const name = file && contents.attachments[file.at]?.name
  return {
    row: publicRow(row, today),
    title,
    snippet: snippetOf(own ?? file?.words ?? contents.summary ?? text, terms),
    ...(name !== undefined && { attachment: name }),
  }
}

const holdsAny = (words: string, terms: readonly string[]): boolean => {
  const small = words.toLowerCase()
  return terms.some((term) => small.includes(term.toLowerCase()))
}

const fileMark = '\u0001'

/** Names and texts of files follow one another in their order, parted by a mark that no text has. */
function fileHolding(fileWords: string, terms: readonly string[]) {
  const [, ...pieces] = fileWords.split(fileMark)
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const [name = '', words = ''] = pieces.slice(at, at + 2)
    if (holdsAny(words, terms) || holdsAny(name, terms)) return { at: at / 2, words }
  }
  return undefined
}
