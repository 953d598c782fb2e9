import { importFaults, type RowFault } from './import-faults.table.ts'
import type { Language } from '../kernel/words.ts'
import { applicantKinds } from '../statute/applicant-kinds.table.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'
import { outcomes } from '../statute/outcomes.table.ts'
import { channels } from '../statute/receipt-day.table.ts'
import { csvLine } from '../formats/csv-lines.ts'
import { fillWords } from '../kernel/fill-words.ts'

type Labelled = Readonly<Record<string, { readonly label: Readonly<Record<Language, string>> }>>

const labels: Labelled = { ...outcomes, ...channels, ...applicantKinds, ...disputeResults }

/** What is wrong with a row, in a sentence; codes it might have said stand with their labels. */
export function faultWords({ code, facts }: RowFault, language: Language): string {
  const { understood } = facts
  if (understood === undefined) return fillWords(importFaults[code], language, facts)
  const listed = String(understood)
    .split(' ')
    .map((one) => labels[one]?.label[language] ?? one)
  return fillWords(importFaults[code], language, { ...facts, understood: listed.join(language === 'zh' ? '、' : ', ') })
}

/** Faults as separated values, one a line. */
export const faultLines = (faults: readonly RowFault[], language: Language): string =>
  [
    csvLine(['sheet', 'row', 'field', 'code', 'message']),
    ...faults.map((fault) => csvLine([fault.sheet, fault.row, fault.field, fault.code, faultWords(fault, language)])),
  ].join('')
