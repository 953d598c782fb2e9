import type { Transaction } from 'kysely'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { ComposedLetter } from '../letters/composed-letter.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { Schema } from '../store/schema.ts'
import { letterMediaTypes, type LetterForms } from './letter-forms.ts'
import type { Office } from './office.ts'

/** A letter as it was set: its number, the template it came from, and the hash of what is sent. */
export interface KeptLetter {
  readonly key: LetterKey
  readonly number: string
  readonly template: string
  readonly version: number
  readonly hash: string
  readonly promises?: CivilDate
}

/** Keeps the three forms of a letter by their content, and its row. */
export async function keepLetter(
  trx: Transaction<Schema>,
  { organ, files }: Office,
  { caseId, letterId, on }: { caseId: string; letterId: string; on: CivilDate },
  letter: ComposedLetter,
  forms: LetterForms,
): Promise<KeptLetter> {
  const { key, number, template, version, promises } = letter
  const [pdf, docx, html] = await Promise.all([files.keep(forms.pdf), files.keep(forms.docx), files.keep(forms.html)])
  const kept = { pdf, docx, html }
  await trx
    .insertInto('stored_file')
    .values(
      (['pdf', 'docx', 'html'] as const).map((form) => ({
        organ_id: organ.id,
        hash: kept[form].hash,
        size: kept[form].size,
        media_type: letterMediaTypes[form],
        name: `${number}.${form}`,
      })),
    )
    .onConflict((on) => on.doNothing())
    .execute()
  await trx
    .insertInto('letter')
    .values({
      organ_id: organ.id,
      letter_id: letterId,
      case_id: caseId,
      key,
      number,
      template,
      template_version: version,
      sent_on: on,
      pdf_hash: pdf.hash,
      docx_hash: docx.hash,
      html_hash: html.hash,
    })
    .execute()
  return { key, number, template, version, hash: pdf.hash, ...(promises && { promises }) }
}

/** A letter that was set before, because it went out and came back. */
export async function letterKept(
  trx: Transaction<Schema>,
  organId: string,
  { caseId, letterId }: { readonly caseId: string; readonly letterId: string },
): Promise<KeptLetter | undefined> {
  const row = await trx
    .selectFrom('letter')
    .select(['key', 'number', 'template', 'template_version', 'pdf_hash'])
    .where('organ_id', '=', organId)
    .where('case_id', '=', caseId)
    .where('letter_id', '=', letterId)
    .executeTakeFirst()
  if (!row?.pdf_hash) return undefined
  const { key, number, template, template_version: version, pdf_hash: hash } = row
  return { key: key as LetterKey, number, template, version, hash }
}
