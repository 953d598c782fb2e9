import { ledgerRefusalWords } from '../ledgers/refusal-words.ts'
import { isOfLedgers, type LedgerRefusal } from '../ledgers/refusals.table.ts'
import type { OfficeRefusal } from '../services/service-refusals.table.ts'
import type { Desk, ExitCode } from './command.ts'
import { say } from './reading-command.ts'
import { refuseService } from './service-refusal-words.ts'

/** What the ledgers or the service refused, and what to do, in one line. */
export function refuseEntry(desk: Desk, refusal: OfficeRefusal | LedgerRefusal): ExitCode {
  if (!isOfLedgers(refusal)) return refuseService(desk, refusal)
  const { says, todo } = ledgerRefusalWords(refusal)
  return say(desk, desk.language === 'zh' ? `${says.zh}。${todo.zh}。` : `${says.en}. ${todo.en}.`)
}
