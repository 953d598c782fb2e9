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

const decisions = [{ key: 'decisions', label: '本年处理决定数量', en: 'Decisions this year', kind: 'count' }] as const
const otherwise = '（六）其他处理'

/** The form of 2021 (30号), for the reports of 2021 and later. */
// prettier-ignore
export const edition2021 = {
  id: '2021',
  cite: cite('report-form-2021'),
  years: { from: 2021 },
  sections,
  table2: [
    {
      article: '第二十条第（一）项', cite: reg(20, 1, 1),
      columns: [
        { key: 'made',     label: '本年制发件数', en: 'Issued this year', kind: 'count' },
        { key: 'repealed', label: '本年废止件数', en: 'Repealed this year', kind: 'count' },
        { key: 'in-force', label: '现行有效件数', en: 'In force', kind: 'count' },
      ],
      rows: [
        { key: 'regulation', label: '规章',           en: 'Rules' },
        { key: 'normative',  label: '行政规范性文件', en: 'Administrative normative documents' },
      ],
    },
    {
      article: '第二十条第（五）项', cite: reg(20, 1, 5), columns: decisions,
      rows: [{ key: 'licence', label: '行政许可', en: 'Administrative licences' }],
    },
    {
      article: '第二十条第（六）项', cite: reg(20, 1, 6), columns: decisions,
      rows: [
        { key: 'penalty',  label: '行政处罚', en: 'Administrative penalties' },
        { key: 'coercion', label: '行政强制', en: 'Administrative coercion' },
      ],
    },
    {
      article: '第二十条第（八）项', cite: reg(20, 1, 8),
      columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', en: 'Fees this year (10,000 yuan)', kind: 'money' }],
      rows: [{ key: 'fee', label: '行政事业性收费', en: 'Administrative fees' }],
    },
  ],
  table3: {
    corner, columnsHeading, organisations,
    columns: applicantColumns,
    rows: [
      ...table3Opening,
      { key: 'other.1', path: [resultsHeading, otherwise, '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'], en: 'Otherwise: correction lapsed', role: 'outcome' },
      { key: 'other.2', path: [resultsHeading, otherwise, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'], en: 'Otherwise: fee not paid', role: 'outcome' },
      { key: 'other.3', path: [resultsHeading, otherwise, '3.其他'], en: 'Otherwise: other', role: 'outcome' },
      ...table3Closing,
    ],
  },
  table4,
  aspects: [
    { code: 'proactive',   label: { zh: '主动公开', en: 'proactive disclosure' }, words: ['主动公开'] },
    { code: 'on-request',  label: { zh: '依申请公开', en: 'disclosure on request' }, words: ['依申请公开', '依申请', '公开申请', '申请公开'] },
    { code: 'management',  label: { zh: '政府信息管理', en: 'management of information' }, words: ['政府信息管理', '信息管理', '政府信息资源', '规范管理'] },
    { code: 'platform',    label: { zh: '政府信息公开平台建设', en: 'disclosure platform' }, words: ['平台建设', '公开平台', '平台'] },
    { code: 'supervision', label: { zh: '监督保障', en: 'supervision' }, words: ['监督保障', '监督', '保障'] },
    { code: 'assessment',  label: { zh: '工作考核', en: 'assessment of the work' }, words: ['考核'], governmentsOnly: true },
    { code: 'social-review', label: { zh: '社会评议', en: 'review by the public' }, words: ['评议', '评估'], governmentsOnly: true },
    { code: 'accountability', label: { zh: '责任追究', en: 'accountability' }, words: ['责任追究', '追究', '追责', '问责'], governmentsOnly: true },
  ],
} as const satisfies Edition
