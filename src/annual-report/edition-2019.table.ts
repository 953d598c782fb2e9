import { cite, reg } from '../statute/citation.ts'
import {
  applicantColumns,
  columnsHeading,
  corner,
  organisations,
  resultsHeading,
  sections,
  table3Closing,
  table3Opening,
  table4,
} from './common-form.table.ts'
import type { Edition } from './edition.ts'

const yearly = [
  { key: 'previous', label: '上一年项目数量', en: 'Items last year', kind: 'count' },
  { key: 'change', label: '本年增/减', en: 'Change this year', kind: 'delta' },
] as const

const yearlyWithDecisions = [
  ...yearly,
  { key: 'decisions', label: '处理决定数量', en: 'Decisions', kind: 'count' },
] as const

/** The trial form of 2019 (60号), for the reports of 2019 and 2020. */
// prettier-ignore
export const edition2019 = {
  id: '2019',
  cite: cite('report-form-2019'),
  years: { from: 2019, to: 2020 },
  sections,
  table2: [
    {
      article: '第二十条第（一）项', cite: reg(20, 1, 1),
      columns: [
        { key: 'new',       label: '本年新制作数量', en: 'Newly made this year', kind: 'count' },
        { key: 'disclosed', label: '本年新公开数量', en: 'Newly disclosed this year', kind: 'count' },
        { key: 'total',     label: '对外公开总数量', en: 'Disclosed in all', kind: 'count' },
      ],
      rows: [
        { key: 'regulation', label: '规章',       en: 'Rules' },
        { key: 'normative',  label: '规范性文件', en: 'Normative documents' },
      ],
    },
    {
      article: '第二十条第（五）项', cite: reg(20, 1, 5), columns: yearlyWithDecisions,
      rows: [
        { key: 'licence', label: '行政许可',             en: 'Administrative licences' },
        { key: 'service', label: '其他对外管理服务事项', en: 'Other public services' },
      ],
    },
    {
      article: '第二十条第（六）项', cite: reg(20, 1, 6), columns: yearlyWithDecisions,
      rows: [
        { key: 'penalty',  label: '行政处罚', en: 'Administrative penalties' },
        { key: 'coercion', label: '行政强制', en: 'Administrative coercion' },
      ],
    },
    {
      article: '第二十条第（八）项', cite: reg(20, 1, 8), columns: yearly,
      rows: [{ key: 'fee', label: '行政事业性收费', en: 'Administrative fees' }],
    },
    {
      article: '第二十条第（九）项', cite: reg(20, 1, 9),
      columns: [
        { key: 'items',  label: '采购项目数量', en: 'Procurement items', kind: 'count' },
        { key: 'amount', label: '采购总金额',   en: 'Total of procurement', kind: 'money' },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购', en: 'Central government procurement' }],
    },
  ],
  table3: {
    corner, columnsHeading, organisations,
    columns: applicantColumns,
    rows: [
      ...table3Opening,
      { key: 'other', path: [resultsHeading, '（六）其他处理'], en: 'Otherwise handled', role: 'outcome' },
      ...table3Closing,
    ],
  },
  table4,
  aspects: [],
} as const satisfies Edition
