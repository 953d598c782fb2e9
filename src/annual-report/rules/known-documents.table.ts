import type { InstrumentId } from '../../statute/instruments.table.ts'

/**
 * Documents whose number is often cited with the wrong year. The same serial of another year is another document,
 * so a wrong year is only told when the sentence speaks of what the document is about.
 */
// prettier-ignore
export const knownDocuments = [
  { instrument: 'report-form-2019', about: /年度报告/ },
  { instrument: 'report-form-2021', about: /年度报告/ },
  { instrument: 'fee-measures',     about: /处理费/ },
] as const satisfies readonly { readonly instrument: InstrumentId; readonly about: RegExp }[]
