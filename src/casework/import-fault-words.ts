import { importFaults, type RowFault } from './import-faults.table.ts'
import type { Language, Words } from '../kernel/words.ts'
import { applicantKinds } from '../statute/applicant-kinds.table.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'
import { ledgerKinds } from '../statute/ledger-kinds.table.ts'
import { outcomes } from '../statute/outcomes.table.ts'
import { channels } from '../statute/receipt-day.table.ts'
import { csvLine } from '../formats/csv-lines.ts'
import { fillWords } from '../kernel/fill-words.ts'

type Labelled = Readonly<Record<string, { readonly label: Readonly<Record<Language, string>> }>>

/** Codes of old ledgers that no table of the statute names. */
// prettier-ignore
const ownLabels = {
  withdrawn:       { label: { zh: '申请人撤回',       en: 'Withdrawn by the applicant' } },
  open:            { label: { zh: '尚未办结',         en: 'Still open' } },
  pending:         { label: { zh: '尚未审结',         en: 'Still pending' } },
  reconsideration: { label: { zh: '行政复议',         en: 'Reconsideration' } },
  'direct-suit':   { label: { zh: '未经复议直接起诉', en: 'Suit without reconsideration' } },
  'suit-after':    { label: { zh: '复议后起诉',       en: 'Suit after reconsideration' } },
} as const satisfies Labelled

const labels: Labelled = {
  ...outcomes,
  ...channels,
  ...applicantKinds,
  ...disputeResults,
  ...ledgerKinds,
  ...ownLabels,
}

/** What a code of an old ledger means; a code nobody knows stands for itself. */
export const importCodeLabel = (code: string): Words => labels[code]?.label ?? { zh: code, en: code }

/** What is wrong with a row, in a sentence; codes it might have said stand with their labels. */
export function faultWords({ code, facts }: RowFault, language: Language): string {
  const { understood } = facts
  if (understood === undefined) return fillWords(importFaults[code], language, facts)
  const listed = String(understood)
    .split(' ')
    .map((one) => importCodeLabel(one)[language])
  return fillWords(importFaults[code], language, { ...facts, understood: listed.join(language === 'zh' ? '、' : ', ') })
}

/** Faults as separated values, one a line. */
export const faultLines = (faults: readonly RowFault[], language: Language): string =>
  [
    csvLine(['sheet', 'row', 'field', 'code', 'message']),
    ...faults.map((fault) => csvLine([fault.sheet, fault.row, fault.field, fault.code, faultWords(fault, language)])),
  ].join('')
