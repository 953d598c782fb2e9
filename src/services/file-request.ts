import { type Result, yes } from '../kernel/result.ts'
import { type Attachment, attachTo } from '../store/attachments.ts'
import type { Instant } from '../store/instant.ts'
import { putOut } from '../store/outbox.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { isCodeOf, keepQueryCode, type QueryCode, queryCodeOfForm } from './query-code.ts'
import { registerIn, type Registered, type RequestForm } from './register-request.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** A request as an applicant files it himself; by which channel it came, and who he is, he does not say. */
export type FiledForm = Omit<RequestForm, 'channel' | 'identityProven' | 'arrivedOn' | 'partOf'>

export interface Filed extends Registered {
  readonly code: QueryCode
}

/**
 * Files a request over the internet (art. 29): registered, its files taken from the form, a query code made, a message put
 * out; all or nothing. The key is that of the form: sent twice, it is filed once and answers the same.
 * Art. 31 (3): it is received only when both sides have confirmed; until then the office has not confirmed it.
 */
export async function fileRequest(
  office: Office,
  form: FiledForm,
  formKey: string,
  files: readonly Attachment[] = [],
): Promise<Result<Filed, OfficeRefusal>> {
  const { organ, people, now } = office
  const actor = { id: 'applicant', roles: ['applicant'] } as const
  const code = queryCodeOfForm(people, organ.id, formKey)
  const same = { key: filingKey(formKey), request: { form, files: files.map(({ name, size }) => ({ name, size })) } }
  const filed = await once(office, same, async (trx): Promise<Result<Registered, OfficeRefusal>> => {
    const registered = await registerIn(
      trx,
      office,
      actor,
      { ...form, channel: 'online', identityProven: false },
      same.key,
    )
    if (!registered.ok) return registered
    const { caseId } = registered.value
    const ids = files.map(({ id }) => id)
    if ((await attachTo(trx, { organ: organ.id, draft: formKey, caseId }, ids)) < ids.length)
      return refuseService('upload-gone')
    await keepQueryCode(trx, office, caseId, code, actor.id)
    if (form.applicant.email !== undefined)
      await putOut(trx, [{ organ: organ.id, kind: 'filed', payload: { caseId }, at: now() }])
    return registered
  })
  return filed.ok ? yes({ ...filed.value, code }) : filed
}

export const filingKey = (formKey: string): string => `filing:${formKey}`

/** How long a receipt can be shown again, code and all. */
const minutesShown = 30

export interface FiledReceipt {
  readonly number: string
  readonly code: QueryCode
  readonly at: Instant
  /** A record to be corrected (art. 41), not information asked for. */
  readonly isRecord: boolean
}

/** What a form led to, for the receipt: its number, and its code while it still is that. Undefined when it was not filed, or too long ago. */
export async function filedForm(
  { db, organ, people, now }: Office,
  formKey: string,
): Promise<FiledReceipt | undefined> {
  const row = await db
    .selectFrom('command_answer')
    .select(['answer', 'at'])
    .where('organ_id', '=', organ.id)
    .where('key', '=', filingKey(formKey))
    .executeTakeFirst()
  if (!row || Date.parse(now()) - Date.parse(row.at) > minutesShown * 60_000) return undefined
  const { caseId, number } = row.answer as Registered
  const known = await db
    .selectFrom('query_code')
    .innerJoin('case_register', 'case_register.case_id', 'query_code.case_id')
    .select(['query_code.mark', 'case_register.matter'])
    .where('query_code.organ_id', '=', organ.id)
    .where('query_code.case_id', '=', caseId)
    .executeTakeFirst()
  const code = queryCodeOfForm(people, organ.id, formKey)
  return known && isCodeOf({ organ, people }, { caseId, mark: known.mark }, code)
    ? { number, code, at: row.at, isRecord: known.matter === 'record-correction' }
    : undefined
}
