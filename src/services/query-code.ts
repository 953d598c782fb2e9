import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Transaction } from 'kysely'
import { lookupMark, type PeopleKeys } from '../store/people-keys.ts'
import type { Schema } from '../store/schema.ts'
import type { Office } from './office.ts'

/**
 * The code by which an applicant follows his request: sixteen digits (53 bits) in groups of four, as on a bank card. Digits
 * alone are read aloud without a slip and typed on every telephone (docs/adr/0143-number-and-query-code.md).
 */
export type QueryCode = string & { readonly QueryCode: unique symbol }

const digits = 16
const group = 4
const codes = 10n ** BigInt(digits)

/** A new code, by chance. */
export const newQueryCode = (): QueryCode =>
  Array.from({ length: digits }, () => String(randomInt(10))).join('') as QueryCode

/** The code of a form filed online: the same whenever the form is sent again, and told by nothing that is kept. */
export function queryCodeOfForm(keys: PeopleKeys, organ: string, formKey: string): QueryCode {
  const mark = lookupMark(keys, organ, 'query code of a form', formKey)
  return (BigInt(`0x${mark.toString('hex')}`) % codes).toString().padStart(digits, '0') as QueryCode
}

/** The code as a person typed it: full-width digits, blanks and dashes make no difference; undefined when it can be none. */
export function parseQueryCode(typed: string): QueryCode | undefined {
  if (typed.length > 100) return undefined
  const plain = typed.normalize('NFKC').replace(/[\s\-—–·.,，、_]/g, '')
  return plain.length === digits && /^\d+$/.test(plain) ? (plain as QueryCode) : undefined
}

/** In groups, to be read aloud and copied. */
export const grouped = (code: QueryCode): string => (code.match(new RegExp(`.{${group}}`, 'g')) ?? []).join(' ')

const markOf = (keys: PeopleKeys, organ: string, caseId: string, code: string): Buffer =>
  lookupMark(keys, organ, 'query code', `${caseId} ${code}`)

/** Keeps the mark of a code as the only one of its case, and ends what was opened with the code before. */
export async function keepQueryCode(
  trx: Transaction<Schema>,
  { organ, people, now }: Office,
  caseId: string,
  code: QueryCode,
  by: string,
): Promise<void> {
  const row = { mark: markOf(people, organ.id, caseId, code), issued_by: by, issued_at: now() }
  await trx
    .insertInto('query_code')
    .values({ organ_id: organ.id, case_id: caseId, ...row })
    .onConflict((on) => on.columns(['organ_id', 'case_id']).doUpdateSet(row))
    .execute()
  await trx.deleteFrom('tracking_session').where('organ_id', '=', organ.id).where('case_id', '=', caseId).execute()
}

const nobody = Buffer.alloc(32)

/** Whether a code is that of a case; without a case, or without a code kept, the same is reckoned, and it is not. */
export function isCodeOf(
  { organ, people }: Pick<Office, 'organ' | 'people'>,
  known: { readonly caseId: string; readonly mark: Buffer } | undefined,
  code: QueryCode | undefined,
): boolean {
  const shown = markOf(people, organ.id, known?.caseId ?? 'nobody', code ?? '')
  return timingSafeEqual(shown, known?.mark ?? nobody) && known !== undefined && code !== undefined
}
