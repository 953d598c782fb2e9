/** The reports of the demonstration: an invented county and its bureaus, some in order and some not. */
import type { Manuscript } from '../src/annual-report/manuscript.ts'
import { civilDate } from '../src/kernel/civil-date.ts'
import { fillForm, type Filling } from './fill-form.ts'

export interface DemoReport {
  /** File name without extension. */
  readonly name: string
  readonly format: 'docx' | 'html' | 'pdf' | 'xlsx' | 'markdown' | 'text' | 'json'
  readonly manuscript: Manuscript
}

interface Told {
  readonly organ: string
  readonly year: number
  readonly signedOn: string
  readonly filling: Filling
  /** What makes the report faulty: figures changed after the sums were drawn. */
  readonly slip?: Manuscript['figures']
  /** Paragraphs of part one, from the figures before the slip. */
  readonly overview?: (told: {
    readonly year: number
    readonly received: number
    readonly carried: number
    readonly done: number
    readonly left: number
  }) => readonly string[]
  readonly basis?: string
  readonly period?: string
  readonly problems?: readonly string[]
  readonly other?: readonly string[]
}

const form30 =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）'

function write(told: Told): Manuscript {
  const { organ, year, filling, slip = {} } = told
  const figures = fillForm(filling)
  const count = (key: string): number => Number(figures[`t3.${key}.total`])
  const counts = {
    year,
    received: count('new'),
    carried: count('carry-in'),
    done: count('done'),
    left: count('carry-out'),
  }
  return {
    organ,
    year,
    edition: filling.edition,
    signedOn: civilDate(told.signedOn),
    preamble: [
      `根据《中华人民共和国政府信息公开条例》和${told.basis ?? form30}要求，编制本报告。本报告所列数据的统计期限为${told.period ?? `${year}年1月1日至${year}年12月31日`}。`,
    ],
    parts: {
      1: (told.overview ?? plainOverview)(counts),
      2: [],
      3: [],
      4: [],
      5: told.problems ?? [
        '存在的主要问题：部分栏目更新不够及时，政策解读形式比较单一。改进情况：建立按月核对栏目的办法，逐条登记更新日期；政策文件与解读材料同步起草、同步审核、同步发布。',
      ],
      6: told.other ?? [`本机关${year}年度未收取政府信息公开信息处理费，没有其他需要报告的事项。`],
    },
    figures: { ...figures, ...slip },
  }
}

const aspects = ({ year, received, carried, done, left }: Parameters<typeof plainOverview>[0]): readonly string[] => [
  `（一）主动公开。${year}年，本机关按照主动公开基本目录及时发布机构职能、政策文件、财政预决算等信息，行政许可、行政处罚决定自作出之日起七个工作日内公开。`,
  `（二）依申请公开。${year}年新收到政府信息公开申请${received}件，上年结转${carried}件，办理完毕${done}件，结转下年度继续办理${left}件。`,
  '（三）政府信息管理。落实公开属性源头认定和发布前保密审查，定期清理失效文件，在文件库中标明有效性。',
  '（四）政府信息公开平台建设。依托县政府门户网站设置法定主动公开内容栏目，专人维护，做到栏目不空白、链接不失效。',
  '（五）监督保障。一名负责同志分管，每季度自查一次，全年组织业务培训两次，工作考核结果纳入年度评价。',
]
function plainOverview(told: {
  readonly year: number
  readonly received: number
  readonly carried: number
  readonly done: number
  readonly left: number
}): readonly string[] {
  return aspects(told)
}

const commerce = '澜川县商务局'
const education = '澜川县教育局'
const water = '澜川县水利局'
const justice = '澜川县司法局'
const housing = '澜川县住房和城乡建设局'
const town = '澜川县青石镇人民政府'
const county = '澜川县人民政府'

const commerceRequests2022 = {
  new: { natural: 9, commercial: 2 },
  granted: { natural: 4, commercial: 1 },
  partial: { natural: 1 },
  'denied.4': { commercial: 1 },
  'unable.1': { natural: 2 },
  'carry-out': { natural: 2 },
}
const educationRequests2022 = {
  new: { natural: 6 },
  granted: { natural: 4 },
  'unable.2': { natural: 1 },
  'carry-out': { natural: 1 },
}

// prettier-ignore
const told = {
  commerce2022: { organ: commerce, year: 2022, signedOn: '2023-01-12',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 6, 't2.licence.decisions': 41, 't2.penalty.decisions': 3 }, requests: commerceRequests2022 } },

  // Two of the three requests carried over are lost, one answer is counted as received by nobody, and the prose kept an older count.
  commerce2023: { organ: commerce, year: 2023, signedOn: '2024-01-15',
    filling: { edition: '2021', table2: { 't2.normative.made': 1, 't2.normative.in-force': 7, 't2.licence.decisions': 52, 't2.penalty.decisions': 5 },
      requests: { new: { natural: 12, commercial: 3 }, 'carry-in': { natural: 1 }, granted: { natural: 8, commercial: 2 }, 'denied.5': { natural: 1 }, 'unable.1': { natural: 3, commercial: 1 }, 'carry-out': { natural: 1 } },
      disputes: { reconsideration: { upheld: 1 } } },
    slip: { 't3.granted.natural': 9 },
    overview: (counts) => aspects({ ...counts, received: 14 }) },

  education2022: { organ: education, year: 2022, signedOn: '2023-01-18',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 4, 't2.licence.decisions': 18 }, requests: educationRequests2022 } },

  // Table 4 is left empty, and the form cited is the one repealed in 2021.
  education2023: { organ: education, year: 2023, signedOn: '2024-01-22',
    basis: '《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 4, 't2.licence.decisions': 23 },
      requests: { new: { natural: 8 }, 'carry-in': { natural: 1 }, granted: { natural: 6 }, 'refused.1': { natural: 2 }, 'carry-out': { natural: 1 } } },
    slip: Object.fromEntries(['reconsideration', 'direct-suit', 'suit-after'].flatMap((group) => ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) => [`t4.${group}.${result}`, '']))) },

  water2023: { organ: water, year: 2023, signedOn: '2024-01-09',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 3, 't2.licence.decisions': 67, 't2.penalty.decisions': 11, 't2.coercion.decisions': 1, 't2.fee.amount': 12.5 },
      requests: { new: { natural: 5, legal: 1 }, granted: { natural: 3 }, partial: { natural: 1 }, 'unable.1': { legal: 1 }, 'carry-out': { natural: 1 } },
      disputes: { reconsideration: { upheld: 1 }, 'suit-after': { pending: 1 } } } },

  // The period ends a year late, the report is signed before its year was over, and a total is wrong.
  water2024: { organ: water, year: 2024, signedOn: '2024-12-20', period: '2024年1月1日至2025年12月31日',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 3, 't2.licence.decisions': 71, 't2.penalty.decisions': 8, 't2.fee.amount': 13.2 },
      requests: { new: { natural: 7 }, 'carry-in': { natural: 1 }, granted: { natural: 5 }, 'denied.2': { natural: 1 }, 'unable.2': { natural: 1 }, 'carry-out': { natural: 1 } },
      disputes: { 'direct-suit': { upheld: 1 } } },
    slip: { 't3.done.total': 6 } },

  justice2023: { organ: justice, year: 2023, signedOn: '2024-01-11',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 2 }, requests: { new: { natural: 3 }, granted: { natural: 3 } } } },

  // The prose says that nobody asked, the table counts four; a place to fill in stayed empty; the parts do not make the whole.
  justice2024: { organ: justice, year: 2024, signedOn: '2025-01-16',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 2 }, requests: { new: { natural: 4 }, granted: { natural: 2 }, 'unable.1': { natural: 2 } } },
    overview: (counts) => {
      const [, , management = '', platform = '', supervision = ''] = aspects(counts)
      return [
        '（一）主动公开。2024年，本机关主动公开政府信息96条，其中政策文件类12条、工作动态类61条、公告公示类28条，联系人XX，电话XXXX。',
        '（二）依申请公开。2024年，本机关未收到政府信息公开申请。',
        management, platform, supervision,
      ]
    } },

  // A town cannot make rules, and "more than 300" is no count.
  town2023: { organ: town, year: 2023, signedOn: '2024-01-19',
    filling: { edition: '2021', table2: { 't2.regulation.made': 2, 't2.regulation.in-force': 2, 't2.penalty.decisions': 4 }, requests: { new: { natural: 1 }, granted: { natural: 1 } } },
    overview: (counts) => [
      '（一）主动公开。2023年，我镇通过县政府门户网站主动公开政府信息300余条，村务、财务、惠农补贴等内容按时更新。',
      ...aspects(counts).slice(1),
      '（六）工作考核、社会评议和责任追究。政务公开列入年度考核，邀请群众代表评议一次，全年没有责任追究情形。',
    ] },

  // Rows and totals of the tables disagree, and a dispute is missing from its total.
  housing2024: { organ: housing, year: 2024, signedOn: '2025-01-20',
    filling: { edition: '2021', table2: { 't2.normative.made': 1, 't2.normative.repealed': 1, 't2.normative.in-force': 9, 't2.licence.decisions': 233, 't2.penalty.decisions': 46, 't2.coercion.decisions': 2 },
      requests: { new: { natural: 31, commercial: 6, legal: 2 }, 'carry-in': { natural: 3 }, granted: { natural: 18, commercial: 4 }, partial: { natural: 2 }, 'denied.4': { commercial: 2 }, 'unable.1': { natural: 9, legal: 1 }, 'refused.2': { natural: 2 }, 'other.1': { legal: 1 }, 'carry-out': { natural: 3 } },
      disputes: { reconsideration: { upheld: 2, corrected: 1 }, 'direct-suit': { upheld: 1 } } },
    slip: { 't3.unable.1.total': 9, 't4.reconsideration.total': 2 } },

  county2024: { organ: county, year: 2024, signedOn: '2025-03-18',
    filling: { edition: '2021', table2: { 't2.normative.made': 4, 't2.normative.repealed': 2, 't2.normative.in-force': 38, 't2.licence.decisions': 5120, 't2.penalty.decisions': 894, 't2.coercion.decisions': 17, 't2.fee.amount': 86.4 },
      requests: { new: { natural: 118, commercial: 21, social: 1, legal: 6 }, 'carry-in': { natural: 7 }, granted: { natural: 64, commercial: 12, legal: 2 }, partial: { natural: 9, commercial: 2 }, 'denied.2': { natural: 1 }, 'denied.4': { commercial: 3 }, 'denied.6': { natural: 2 }, 'unable.1': { natural: 31, commercial: 4, social: 1, legal: 4 }, 'unable.2': { natural: 6 }, 'refused.1': { natural: 5 }, 'carry-out': { natural: 7 } },
      disputes: { reconsideration: { upheld: 3, corrected: 1 }, 'suit-after': { upheld: 1, pending: 1 } } },
    overview: (counts) => [...aspects(counts), '（六）工作考核、社会评议和责任追究。将政府信息公开纳入县直部门和乡镇年度考核，委托第三方评估一次，公开评议结果；全年没有因政府信息公开工作追究责任的情形。'] },

  // A report of 2020 in the form of 2021.
  justice2020: { organ: justice, year: 2020, signedOn: '2021-01-14',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 2 }, requests: { new: { natural: 2 }, granted: { natural: 2 } } } },
} as const satisfies Record<string, Told>

export const demoReports: readonly DemoReport[] = [
  { name: '2022-商务局', format: 'docx', manuscript: write(told.commerce2022) },
  { name: '2023-商务局', format: 'docx', manuscript: write(told.commerce2023) },
  { name: '2022-教育局', format: 'html', manuscript: write(told.education2022) },
  { name: '2023-教育局', format: 'html', manuscript: write(told.education2023) },
  { name: '2023-水利局', format: 'pdf', manuscript: write(told.water2023) },
  { name: '2024-水利局', format: 'pdf', manuscript: write(told.water2024) },
  { name: '2020-司法局', format: 'html', manuscript: write(told.justice2020) },
  { name: '2023-司法局', format: 'text', manuscript: write(told.justice2023) },
  { name: '2024-司法局', format: 'text', manuscript: write(told.justice2024) },
  { name: '2023-青石镇', format: 'markdown', manuscript: write(told.town2023) },
  { name: '2024-住房和城乡建设局', format: 'xlsx', manuscript: write(told.housing2024) },
  { name: '2024-县政府', format: 'json', manuscript: write(told.county2024) },
]
