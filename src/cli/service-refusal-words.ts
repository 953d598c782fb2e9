import { caseRefusals } from '../casework/refusals.table.ts'
import { rowWords } from '../casework/refusal-words.ts'
import type { Words } from '../kernel/words.ts'
import { letterRefusals } from '../letters/letter-refusals.table.ts'
import { type OfficeRefusal, serviceRefusals } from '../services/service-refusals.table.ts'
import type { Desk, ExitCode } from './command.ts'
import { say } from './reading-command.ts'

const rows: Readonly<Record<OfficeRefusal['code'], { readonly says: Words; readonly todo: Words }>> = {
  ...caseRefusals,
  ...letterRefusals,
  ...serviceRefusals,
}

/** What a service refused, and what to do, in one line. */
export function serviceRefusalWords({ code, facts }: OfficeRefusal, { language }: Pick<Desk, 'language'>): string {
  const { says, todo } = rowWords(rows[code], facts)
  return language === 'zh' ? `${says.zh}。${todo.zh}。` : `${says.en}. ${todo.en}.`
}

export const refuseService = (desk: Desk, refusal: OfficeRefusal): ExitCode =>
  say(desk, serviceRefusalWords(refusal, desk))
