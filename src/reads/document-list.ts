import { type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from '../store/schema.ts'
import { patternOf } from './pattern-of.ts'

/** What is asked of the list staff works from; everything that is given must hold. */
export interface DocumentListAsked {
  readonly stage?: string
  readonly standing?: string
  readonly column?: string
  readonly author?: string
  readonly urgent?: boolean
  /** Words of the title or the document number. */
  readonly text?: string
  readonly after?: DocumentPlace
  readonly limit: number
}

/** The place of a document in the list: by the day it is dated, newest first, then by id. */
export interface DocumentPlace {
  readonly madeOn: string
  readonly documentId: string
}

/** One page of the documents of an organ, whatever their state: for staff. */
export async function documentList(db: ReadonlyKysely<Schema>, organId: string, asked: DocumentListAsked) {
  const rows = await db
    .selectFrom('document_register')
    .selectAll()
    .where('organ_id', '=', organId)
    .where((of) => of.and(conditions(asked).map((holds) => holds(of))))
    .orderBy('made_on', 'desc')
    .orderBy('document_id')
    .limit(asked.limit + 1)
    .execute()
  const page = rows.slice(0, asked.limit)
  const last = rows.length > page.length ? page.at(-1) : undefined
  return { rows: page, ...(last && { next: { madeOn: last.made_on, documentId: last.document_id } }) }
}

type Condition = (of: ExpressionBuilder<Schema, 'document_register'>) => Expression<SqlBool>

function conditions({ stage, standing, column, author, urgent, text, after }: DocumentListAsked): readonly Condition[] {
  const given: (Condition | undefined)[] = [
    stage === undefined ? undefined : (of) => of('stage', '=', stage),
    standing === undefined ? undefined : (of) => of('standing', '=', standing),
    column === undefined ? undefined : (of) => of('column_code', '=', column),
    author === undefined ? undefined : (of) => of('author', '=', author),
    urgent === undefined ? undefined : (of) => of('urgent', '=', urgent),
    text === undefined
      ? undefined
      : (of) => of.or([of('title', 'ilike', patternOf(text)), of('number', 'ilike', patternOf(text))]),
    after &&
      ((of) =>
        of.or([
          of('made_on', '<', after.madeOn as never),
          of.and([of('made_on', '=', after.madeOn as never), of('document_id', '>', after.documentId)]),
        ])),
  ]
  return given.filter((condition) => condition !== undefined)
}
