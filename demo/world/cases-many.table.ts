import type { CaseTold, FactsTold, Row } from './told.ts'
import type { OutcomeCode } from '../../src/statute/outcomes.table.ts'
import {
  approves,
  asksFeeByPiece,
  asksReasons,
  confirms,
  givesReasons,
  judgesReasons,
  paid,
  proposes,
  reply,
  sends,
  served,
} from './verbs.ts'

/** One applicant filed fourteen requests by e-mail in June 2024: ten free, two with the fee by piece, two held against art. 35. */
const asks = '匡正言'

type Asked = readonly [day: string, title: string, outcome: OutcomeCode, facts: FactsTold]

const site = (column: string): FactsTold => ({ howToObtain: `登录本机关网站“${column}”栏目查阅` })
const copy = (provided: string): FactsTold => ({ provided })

// prettier-ignore
const tenFree: readonly Asked[] = [
  ['2024-06-03', '2023年加油站年度检查结果',           'disclosed.already-public', site('行政执法公示')],
  ['2024-06-03', '2023年二手车市场检查记录表',         'disclosed.provided',       copy('2023年二手车市场检查记录表')],
  ['2024-06-04', '2023年酒类流通随附单抽查情况',       'unable.does-not-exist',    { searched: '检索了2023年执法检查台账和档案目录，酒类流通随附单制度已停止执行，没有抽查记录' }],
  ['2024-06-04', '2023年拍卖企业检查记录表',           'disclosed.provided',       copy('2023年拍卖企业检查记录表')],
  ['2024-06-05', '2023年家政企业信用登记名单',         'disclosed.already-public', site('行业管理')],
  ['2024-06-05', '2023年散装水泥使用情况',             'unable.not-responsible',   { reasons: '散装水泥管理不是本机关的职责', responsibleOrgan: '云溪县住房和城乡建设局（云溪县春晖路30号）' }],
  ['2024-06-06', '2023年药品流通行业统计',             'unable.not-responsible',   { reasons: '药品流通监督管理不是本机关的职责', responsibleOrgan: '云溪县市场监督管理局（云溪县法治路15号）' }],
  ['2024-06-06', '2023年商务领域安全生产检查通报',     'disclosed.provided',       copy('2023年商务领域安全生产检查通报4份')],
  ['2024-06-07', '2023年机动车报废回收企业名单',       'disclosed.already-public', site('行业管理')],
  ['2024-06-07', '2023年对外劳务合作企业备案名单',     'disclosed.already-public', site('对外经贸')],
]

const told = (number: number, came: string, confirmed: string, title: string, days: readonly Row[]): CaseTold => ({
  key: `六月第${number}件`,
  asks,
  by: 'email',
  came,
  wants: { title, description: title },
  days: [[confirmed, '经办', confirms], ...days],
})

// prettier-ignore
export const casesMany: readonly CaseTold[] = [
  ...tenFree.map(([day, title, outcome, facts], index) =>
    told(index + 1, day, day, title, reply(['2024-06-18', '2024-06-20', '2024-06-20'], outcome, facts))),
  told(11, '2024-06-11', '2024-06-11', '2022年加油站年度检查记录表', [
    ['2024-06-13', '经办', asksFeeByPiece],
    ['2024-06-13', '经办', served('fee')],
    ['2024-06-19', '经办', paid(100)],
    ...reply(['2024-06-26', '2024-06-28', '2024-06-28'], 'disclosed.provided', copy('2022年加油站年度检查记录表')),
  ]),
  told(12, '2024-06-12', '2024-06-12', '2021年加油站年度检查记录表', [
    ['2024-06-13', '经办', asksFeeByPiece],
    ['2024-06-14', '经办', served('fee')],
    ['2024-07-15', '经办', proposes('closed.fee-unpaid', {})],
    ['2024-07-15', '负责', approves()],
    ['2024-07-15', '经办', sends('reply')],
    ['2024-07-15', '经办', served()],
  ]),
  told(13, '2024-06-17', '2024-06-17', '2020年加油站年度检查记录表', [
    ['2024-06-18', '经办', asksReasons('您于6月1日至17日已提出申请13件，内容多为同一类检查记录的历年材料')],
    ['2024-06-18', '经办', served('reasons')],
    ['2024-06-25', '本人', givesReasons('就是想都看看，没有什么理由')],
    ['2024-06-26', '负责', judgesReasons(false, '没有说明用途，所要的各年检查结果本可以在网站查阅')],
    ...reply(['2024-06-27', '2024-06-28', '2024-06-28'], 'refused.excessive', { reasons: '没有说明用途，所要的各年检查结果可以在本机关网站查阅，同一月内逐年分件申请超过合理需要' }),
  ]),
  told(14, '2024-06-18', '2024-06-18', '2019年加油站年度检查记录表', [
    ['2024-06-19', '经办', asksReasons('您于6月1日至18日已提出申请14件，内容多为同一类检查记录的历年材料')],
    ['2024-06-19', '经办', served('reasons')],
    ...reply(['2024-07-05', '2024-07-08', '2024-07-08'], 'refused.excessive', { reasons: '在期限内没有说明理由，同一月内逐年分件申请超过合理需要' }),
  ]),
]
