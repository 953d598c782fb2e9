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
  /** Whose words part one is in. */
  readonly voice: keyof typeof voices
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
      1: told.overview?.(counts) ?? aspects(voices[told.voice], counts),
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

type Counts = Parameters<NonNullable<Told['overview']>>[0]

/** What each organ says of its own year beside the numbers: proactive, management, platform, supervision. */
// prettier-ignore
const voices = {
  commerce: [
    '围绕商贸流通、外资外贸和消费促进，发布扶持政策、项目申报通知和资金分配结果，成品油零售经营许可办结后当周上网。',
    '起草文件时一并填写公开属性，办公室逐件复核；对历年文件重新核对效力，失效的加盖标记。',
    '在县政府门户网站开设商务专栏，按企业常问事项编排，附件统一为可检索文本。',
    '分管副局长每月听取一次汇报，将公开情况与科室评先挂钩，邀请三家企业代表评议。',
  ],
  commerceNext: [
    '新增“以旧换新”补贴名单公示和家政服务信用信息查询，全年举办政策宣讲会四场，会上所讲当天整理成问答发布。',
    '把公开审查嵌入公文流转系统，未经审查的文件不能进入下一环节；年底完成历年台账的电子化。',
    '专栏改版后首页只保留六个入口，老年人可使用放大字号和语音朗读。',
    '配合县审计部门开展一次专项检查，所提三条意见全部整改，结果在局务会上通报。',
  ],
  education: [
    '公开义务教育招生范围、学区划分和录取结果，教师招聘从公告到聘用全程在网上可查，校外培训机构名单按季更新。',
    '学生个人信息一律去标识后再公开，涉及未成年人的内容由两人复核。',
    '全县二十一所学校在本校网站设置信息公开页，由局里统一提供样式，家长扫码即可进入。',
    '开学前集中检查学校收费公示，对两所未及时更新的学校当面约谈。',
  ],
  educationNext: [
    '首次公布各校课后服务的内容和收费依据，营养餐食材采购价格每周上墙并同步上网，学位预警提前半年发布。',
    '修订教育系统公开目录，增设“双减”与校园安全两类，删去已划转事项。',
    '招生服务接入全省统一平台，报名、审核、结果通知都能在手机上完成。',
    '请人大代表、家长委员会走进机关评议两次，收到建议十七条，逐条书面回复。',
  ],
  water: [
    '及时发布水雨情、水库调度和河湖长名单，水土保持方案审批、取水许可、涉水处罚结果随办随公开，农村供水水质每季公布。',
    '工程档案与公开目录一一对应，敏感坐标和涉密图件由专人剔除后再发布。',
    '汛期在门户网站置顶预警信息，与应急广播、短信平台同步推送。',
    '纪检组参与重点水利工程公开的全过程，未发现应公开而不公开的情形。',
  ],
  waterNext: [
    '灌区改造项目的招标、变更、验收资料整理成册上网，水费调整先听证后公布，干旱期间每日通报蓄水情况。',
    '建立河道采砂信息动态更新机制，注销许可证当日撤下旧证信息。',
    '将分散在三个栏目的防汛内容合并，历史数据可按流域下载。',
    '组织乡镇水利站人员轮训，考试不合格的补考，年终考评中政务公开占百分之四。',
  ],
  justice: [
    '公布法律援助案件办理流程、律师和公证收费标准、人民调解组织名册，行政复议决定书摘要每月集中发布。',
    '普法资料与机关公文分库管理，公证、矫正等含有隐私的材料不进入公开目录。',
    '“12348”热线与网站留言打通，咨询答复经整理形成常见问题库。',
    '局长办公会专题研究一次，法治科对公开答复逐件作合法性把关。',
  ],
  justiceNext: [
    '社区矫正执法流程图首次全部上网。',
    '规范性文件备案目录实行编号管理，清理结果一年一公布，查不到原件的注明去向。',
    '公共法律服务地图标注全县十四个站点的开放时间和值班律师。',
    '通过县融媒体中心开设访谈两期，现场回答群众提问二十六个。',
  ],
  town: [
    '村级集体“三资”、低保评议、宅基地审批逐月张贴并拍照上传。',
    '镇里配一名公开联络员，十一个村各有一名信息员，材料先由村务监督委员会签字再上报。',
    '镇政府大厅设查阅点一处，备有纸质目录，赶集日安排人员代查代打印。',
    '班子成员包村督查，全年随机抽看公开栏四十次，当场补正遗漏。',
  ],
  housing: [
    '保障房分配、老旧小区改造名单、预售资金监管账户、物业企业信用等级均按时公布，施工许可办理结果次日可查。',
    '房屋交易数据脱敏后发布，涉及开发企业商业秘密的先征求意见，分歧由局法律顾问出具意见。',
    '建成住建数据开放页面，提供表格下载，市民可订阅所在小区的办理进展。',
    '受理群众对公开内容的更正意见九条，均在五日内处理，责任到人并记入科室台账。',
  ],
  county: [
    '全年召开新闻发布会十二场，县长信箱答复全部公开，重大行政决策从征求意见到执行结果均可追溯，预算公开到部门和乡镇。',
    '县政府办公室统一管理政策文件库，收录现行有效文件三十八件，每件注明解读、修订和废止情况。',
    '门户网站完成适老化与无障碍改造，集约化平台覆盖全部县直部门，检测无一错断链接。',
    '每季度抽查并通报，约谈排名靠后的两个单位，组织各单位工作人员培训一百八十人次。',
  ],
} as const satisfies Record<string, readonly [string, string, string, string]>

const aspects = (
  [proactive, management, platform, supervision]: readonly [string, string, string, string],
  { year, received, carried, done, left }: Counts,
): readonly string[] => [
  `（一）主动公开。${proactive}`,
  `（二）依申请公开。${year}年新收到政府信息公开申请${received}件，上年结转${carried}件，办理完毕${done}件，结转下年度继续办理${left}件。`,
  `（三）政府信息管理。${management}`,
  `（四）政府信息公开平台建设。${platform}`,
  `（五）监督保障。${supervision}`,
]

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
  commerce2022: { voice: 'commerce', organ: commerce, year: 2022, signedOn: '2023-01-12',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 6, 't2.licence.decisions': 41, 't2.penalty.decisions': 3 }, requests: commerceRequests2022 } },

  // Two of the three requests carried over are lost, one answer is counted as received by nobody, and the prose kept an older count.
  commerce2023: { voice: 'commerceNext', organ: commerce, year: 2023, signedOn: '2024-01-15',
    filling: { edition: '2021', table2: { 't2.normative.made': 1, 't2.normative.in-force': 7, 't2.licence.decisions': 52, 't2.penalty.decisions': 5 },
      requests: { new: { natural: 12, commercial: 3 }, 'carry-in': { natural: 1 }, granted: { natural: 8, commercial: 2 }, 'denied.5': { natural: 1 }, 'unable.1': { natural: 3, commercial: 1 }, 'carry-out': { natural: 1 } },
      disputes: { reconsideration: { upheld: 1 } } },
    slip: { 't3.granted.natural': 9 },
    overview: (counts) => aspects(voices.commerceNext, { ...counts, received: 14 }) },

  education2022: { voice: 'education', organ: education, year: 2022, signedOn: '2023-01-18',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 4, 't2.licence.decisions': 18 }, requests: educationRequests2022 } },

  // Table 4 is left empty, and the form cited is the one repealed in 2021.
  education2023: { voice: 'educationNext', organ: education, year: 2023, signedOn: '2024-01-22',
    basis: '《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 4, 't2.licence.decisions': 23 },
      requests: { new: { natural: 8 }, 'carry-in': { natural: 1 }, granted: { natural: 6 }, 'refused.1': { natural: 2 }, 'carry-out': { natural: 1 } } },
    slip: Object.fromEntries(['reconsideration', 'direct-suit', 'suit-after'].flatMap((group) => ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) => [`t4.${group}.${result}`, '']))) },

  water2023: { voice: 'water', organ: water, year: 2023, signedOn: '2024-01-09',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 3, 't2.licence.decisions': 67, 't2.penalty.decisions': 11, 't2.coercion.decisions': 1, 't2.fee.amount': 12.5 },
      requests: { new: { natural: 5, legal: 1 }, granted: { natural: 3 }, partial: { natural: 1 }, 'unable.1': { legal: 1 }, 'carry-out': { natural: 1 } },
      disputes: { reconsideration: { upheld: 1 }, 'suit-after': { pending: 1 } } } },

  // The period ends a year late, the report is signed before its year was over, and a total is wrong.
  water2024: { voice: 'waterNext', organ: water, year: 2024, signedOn: '2024-12-20', period: '2024年1月1日至2025年12月31日',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 3, 't2.licence.decisions': 71, 't2.penalty.decisions': 8, 't2.fee.amount': 13.2 },
      requests: { new: { natural: 7 }, 'carry-in': { natural: 1 }, granted: { natural: 5 }, 'denied.2': { natural: 1 }, 'unable.2': { natural: 1 }, 'carry-out': { natural: 1 } },
      disputes: { 'direct-suit': { upheld: 1 } } },
    slip: { 't3.done.total': 6 } },

  justice2023: { voice: 'justice', organ: justice, year: 2023, signedOn: '2024-01-11',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 2 }, requests: { new: { natural: 3 }, granted: { natural: 3 } } } },

  // The prose says that nobody asked, the table counts four; a place to fill in stayed empty; the parts do not make the whole.
  justice2024: { voice: 'justiceNext', organ: justice, year: 2024, signedOn: '2025-01-16',
    filling: { edition: '2021', table2: { 't2.normative.in-force': 2 }, requests: { new: { natural: 4 }, granted: { natural: 2 }, 'unable.1': { natural: 2 } } },
    overview: (counts) => {
      const [, , management = '', platform = '', supervision = ''] = aspects(voices.justiceNext, counts)
      return [
        '（一）主动公开。2024年，本机关主动公开政府信息96条，其中政策文件类12条、工作动态类61条、公告公示类28条，联系人XX，电话XXXX。',
        '（二）依申请公开。2024年，本机关未收到政府信息公开申请。',
        management, platform, supervision,
      ]
    } },

  // A town cannot make rules, and "more than 300" is no count.
  town2023: { voice: 'town', organ: town, year: 2023, signedOn: '2024-01-19',
    filling: { edition: '2021', table2: { 't2.regulation.made': 2, 't2.regulation.in-force': 2, 't2.penalty.decisions': 4 }, requests: { new: { natural: 1 }, granted: { natural: 1 } } },
    overview: (counts) => [
      '（一）主动公开。2023年，我镇通过县政府门户网站主动公开政府信息300余条，村务、财务、惠农补贴等内容按时更新。',
      ...aspects(voices.town, counts).slice(1),
      '（六）工作考核、社会评议和责任追究。政务公开列入年度考核，邀请群众代表评议一次，全年没有责任追究情形。',
    ] },

  // Rows and totals of the tables disagree, and a dispute is missing from its total.
  housing2024: { voice: 'housing', organ: housing, year: 2024, signedOn: '2025-01-20',
    filling: { edition: '2021', table2: { 't2.normative.made': 1, 't2.normative.repealed': 1, 't2.normative.in-force': 9, 't2.licence.decisions': 233, 't2.penalty.decisions': 46, 't2.coercion.decisions': 2 },
      requests: { new: { natural: 31, commercial: 6, legal: 2 }, 'carry-in': { natural: 3 }, granted: { natural: 18, commercial: 4 }, partial: { natural: 2 }, 'denied.4': { commercial: 2 }, 'unable.1': { natural: 9, legal: 1 }, 'refused.2': { natural: 2 }, 'other.1': { legal: 1 }, 'carry-out': { natural: 3 } },
      disputes: { reconsideration: { upheld: 2, corrected: 1 }, 'direct-suit': { upheld: 1 } } },
    slip: { 't3.unable.1.total': 9, 't4.reconsideration.total': 2 } },

  county2024: { voice: 'county', organ: county, year: 2024, signedOn: '2025-03-18',
    filling: { edition: '2021', table2: { 't2.normative.made': 4, 't2.normative.repealed': 2, 't2.normative.in-force': 38, 't2.licence.decisions': 5120, 't2.penalty.decisions': 894, 't2.coercion.decisions': 17, 't2.fee.amount': 86.4 },
      requests: { new: { natural: 118, commercial: 21, social: 1, legal: 6 }, 'carry-in': { natural: 7 }, granted: { natural: 64, commercial: 12, legal: 2 }, partial: { natural: 9, commercial: 2 }, 'denied.2': { natural: 1 }, 'denied.4': { commercial: 3 }, 'denied.6': { natural: 2 }, 'unable.1': { natural: 31, commercial: 4, social: 1, legal: 4 }, 'unable.2': { natural: 6 }, 'refused.1': { natural: 5 }, 'carry-out': { natural: 7 } },
      disputes: { reconsideration: { upheld: 3, corrected: 1 }, 'suit-after': { upheld: 1, pending: 1 } } },
    overview: (counts) => [...aspects(voices.county, counts), '（六）工作考核、社会评议和责任追究。将政府信息公开纳入县直部门和乡镇年度考核，委托第三方评估一次，公开评议结果；全年没有因政府信息公开工作追究责任的情形。'] },

  // A report of 2020 in the form of 2021.
  justice2020: { voice: 'justice', organ: justice, year: 2020, signedOn: '2021-01-14',
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
