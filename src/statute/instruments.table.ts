import type { Words } from '../kernel/words.ts'

/** A law, regulation, rule, circular or notice that the code cites. */
export interface Instrument {
  readonly title: Words
  /** Decree or document number as printed. */
  readonly number?: string
  readonly inForceFrom?: string
  readonly repealedOn?: string
  /** What its numbered parts are called, when not 条. */
  readonly article?: string
}

// prettier-ignore
const rows = {
  regulation:        { title: { zh: '《中华人民共和国政府信息公开条例》', en: 'Regulation on Open Government Information' }, number: '国务院令第711号', inForceFrom: '2019-05-15' },
  'report-form-2019': { title: { zh: '《政府信息公开工作年度报告格式（试行）》', en: 'Annual Report Form (trial), 2019' }, number: '国办公开办函〔2019〕60号', inForceFrom: '2019-12-01' },
  'report-form-2021': { title: { zh: '《政府信息公开工作年度报告格式》', en: 'Annual Report Form, 2021' }, number: '国办公开办函〔2021〕30号', inForceFrom: '2021-09-26' },
  'fee-measures':    { title: { zh: '《政府信息公开信息处理费管理办法》', en: 'Measures on the Information-Processing Fee' }, number: '国办函〔2020〕109号', inForceFrom: '2021-01-01' },
  legislation:       { title: { zh: '《中华人民共和国立法法》', en: 'Legislation Law' }, inForceFrom: '2023-03-15' },
  reconsideration:   { title: { zh: '《中华人民共和国行政复议法》', en: 'Administrative Reconsideration Law' }, inForceFrom: '2024-01-01' },
  'website-indicators': { title: { zh: '《政府网站与政务新媒体检查指标》', en: 'Government Website and New Media Inspection Indicators' }, number: '国办秘函〔2019〕19号', inForceFrom: '2019-04-01' },
} as const satisfies Record<string, Instrument>

export type InstrumentId = keyof typeof rows

export const instruments: Readonly<Record<InstrumentId, Instrument>> = rows
