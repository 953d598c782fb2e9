import { caseRefusals } from '../casework/refusals.table.ts'
import { rowWords } from '../casework/refusal-words.ts'
import type { Words } from '../kernel/words.ts'
import { ledgerRefusalWords } from '../ledgers/refusal-words.ts'
import type { LedgerRefusal } from '../ledgers/refusals.table.ts'
import { ledgerRefusals } from '../ledgers/refusals.table.ts'
import { letterRefusals } from '../letters/letter-refusals.table.ts'
import { type OfficeRefusal, serviceRefusals } from '../services/service-refusals.table.ts'
import type { Desk, ExitCode } from './command.ts'
import { say } from './reading-command.ts'

const rows: Readonly<Record<OfficeRefusal['code'], { readonly says: Words; readonly todo: Words }>> = {
  ...caseRefusals,
  ...letterRefusals,
  ...serviceRefusals,
}

type AnyRefusal = OfficeRefusal | LedgerRefusal

const isOfLedger = (refusal: AnyRefusal): refusal is LedgerRefusal =>
  !Object.hasOwn(rows, refusal.code) && Object.hasOwn(ledgerRefusals, refusal.code)

/** What a service refused, and what to do, in one line. */
export function serviceRefusalWords(refusal: AnyRefusal, { language }: Pick<Desk, 'language'>): string {
  const { says, todo } = isOfLedger(refusal) ? ledgerRefusalWords(refusal) : rowWords(rows[refusal.code], refusal.facts)
  const end: Words = { zh: '。', en: '.' }
  return `${says[language]}${end[language]}${language === 'en' ? ' ' : ''}${todo[language]}${end[language]}`
}

export const refuseService = (desk: Desk, refusal: AnyRefusal): ExitCode =>
  say(desk, serviceRefusalWords(refusal, desk))
