import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { CaseRegisterTable, LetterRegisterTable } from '../store/case-tables.ts'
import type { Schema } from '../store/schema.ts'
import { patternOf } from './pattern-of.ts'

/** What is asked of the list of letters; everything that is given must hold. */
export interface LetterListAsked {
  /** The letter of the catalogue: `L01`…`L27`. */
  readonly key?: string
  readonly state?: string
  readonly route?: string
  /** When something last happened to it. */
  readonly from?: CivilDate
  readonly to?: CivilDate
  /** Words of its number, of the number of its case, or of what is asked for. */
  readonly text?: string
  readonly after?: LetterPlace
  readonly limit: number
}

/** The place of a letter in the list: the newest day first, then by its name. */
export interface LetterPlace {
  readonly on: string
  readonly ref: string
}

/** One page of all letters of an organ, owed and gone, with the case each belongs to and whether its applicant has opened it. */
export async function letterList(db: ReadonlyKysely<Schema>, organId: string, asked: LetterListAsked) {
  const rows = await db
    .selectFrom('letter_register as l')
    .innerJoin('case_register as c', (join) =>
      join.onRef('c.organ_id', '=', 'l.organ_id').onRef('c.case_id', '=', 'l.case_id'),
    )
    .leftJoin('letter_reading as r', (join) =>
      join
        .onRef('r.organ_id', '=', 'l.organ_id')
        .onRef('r.case_id', '=', 'l.case_id')
        .onRef('r.letter_id', '=', 'l.letter_id'),
    )
    .leftJoin('letter as k', (join) =>
      join
        .onRef('k.organ_id', '=', 'l.organ_id')
        .onRef('k.case_id', '=', 'l.case_id')
        .onRef('k.letter_id', '=', 'l.letter_id'),
    )
    .select(['l.letter_ref', 'l.case_id', 'l.letter_id', 'l.key', 'l.number', 'l.state', 'l.route'])
    .select(['l.owed_on', 'l.sent_on', 'l.served_on', 'l.returned_on', 'l.last_on'])
    .select(['c.number as case_number', 'c.wanted', 'r.read_at', 'k.template', 'k.template_version'])
    .select(sql<boolean>`k.pdf_hash is not null`.as('kept'))
    .where('l.organ_id', '=', organId)
    .where((of) => of.and(conditions(asked).map((holds) => holds(of as unknown as Builder))))
    .orderBy('l.last_on', 'desc')
    .orderBy('l.letter_ref')
    .limit(asked.limit + 1)
    .execute()
  const page = rows.slice(0, asked.limit)
  const last = rows.length > page.length ? page.at(-1) : undefined
  return { rows: page, ...(last && { next: { on: last.last_on, ref: last.letter_ref } }) }
}

type Builder = ExpressionBuilder<{ l: LetterRegisterTable; c: CaseRegisterTable }, 'l' | 'c'>
type Condition = (of: Builder) => Expression<SqlBool>

function conditions({ key, state, route, from, to, text, after }: LetterListAsked): readonly Condition[] {
  const given: (Condition | undefined)[] = [
    key === undefined ? undefined : (of) => of('l.key', '=', key),
    state === undefined ? undefined : (of) => of('l.state', '=', state),
    route === undefined ? undefined : (of) => of('l.route', '=', route),
    from && ((of) => of('l.last_on', '>=', from)),
    to && ((of) => of('l.last_on', '<=', to)),
    text === undefined ? undefined : holdsText(patternOf(text)),
    after && comesAfter(after),
  ]
  return given.filter((condition) => condition !== undefined)
}

const holdsText =
  (pattern: string): Condition =>
  (of) =>
    of.or([of('l.number', 'ilike', pattern), of('c.number', 'ilike', pattern), of('c.wanted', 'ilike', pattern)])

const comesAfter =
  ({ on, ref }: LetterPlace): Condition =>
  (of) =>
    of.or([
      of('l.last_on', '<', on as CivilDate),
      of.and([of('l.last_on', '=', on as CivilDate), of('l.letter_ref', '>', ref)]),
    ])
