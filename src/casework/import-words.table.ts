import { applicantKinds, type ApplicantKind } from '../statute/applicant-kinds.table.ts'
import { type DisputeResultCode, disputeResults } from '../statute/dispute-results.table.ts'
import { type LedgerKind, ledgerKinds } from '../statute/ledger-kinds.table.ts'
import { type OutcomeCode, outcomes } from '../statute/outcomes.table.ts'
import { type ChannelCode, channels } from '../statute/receipt-day.table.ts'
import { bare } from './import-text.ts'

/**
 * The words of old ledgers and what each means, beside the labels of the statute tables. A word that may mean several
 * things stands in `unclear` with all of them: the row is refused and tells them (docs/adr/0116-words-of-old-ledgers.md).
 */

/** How a row says its request ended: an outcome, the applicant's own withdrawal, or not at all. */
export type Ending = OutcomeCode | 'withdrawn' | 'open'

// prettier-ignore
const endings: Readonly<Record<Exclude<Ending, 'open'>, readonly string[]>> & { readonly open: readonly string[] } = {
  'disclosed.already-public':      ['主动公开', '属于主动公开', '属于主动公开信息', '属于主动公开范围', '已属于主动公开', '告知获取方式', '告知获取方式和途径', '已公开'],
  'disclosed.provided':            ['公开', '同意公开', '全部公开', '给予公开', '依申请公开', '提供', '予以提供', '同意提供', '已提供'],
  'disclosed.in-part':             ['同意部分公开', '区分处理', '部分提供', '部分公开部分不公开', '部分公开区分处理的只计这一情形不计其他情形'],
  'denied.state-secret':           ['国家秘密', '涉及国家秘密', '涉密', '属国家秘密'],
  'denied.prohibited-by-law':      ['其他法律行政法规禁止公开', '法律行政法规禁止公开', '法律法规禁止公开'],
  'denied.security-and-stability': ['三安全一稳定', '危及三安全一稳定', '可能危及三安全一稳定'],
  'denied.third-party':            ['第三方合法权益', '涉及第三方合法权益', '商业秘密', '个人隐私', '涉及商业秘密', '涉及个人隐私', '商业秘密个人隐私', '涉及商业秘密个人隐私'],
  'denied.internal-affairs':       ['内部事务信息', '三类内部事务信息', '属于内部事务信息', '内部管理信息', '属于内部管理信息'],
  'denied.process-information':    ['过程性信息', '四类过程性信息', '属于过程性信息', '过程信息'],
  'denied.enforcement-file':       ['行政执法案卷', '执法案卷', '行政执法案卷信息'],
  'denied.register-enquiry':       ['行政查询事项', '行政查询', '工商不动产登记查询'],
  'unable.does-not-exist':         ['信息不存在', '政府信息不存在', '不存在', '申请信息不存在', '本机关不掌握', '本机关不掌握相关政府信息', '不掌握'],
  'unable.not-responsible':        ['不属于本机关公开', '不属于本机关公开范围', '不属于本机关公开职责', '不属于本机关公开职权范围', '非本机关负责公开', '非本机关公开', '不属本机关公开', '不属于本单位公开范围', '告知向其他机关申请'],
  'unable.to-be-created':          ['没有现成信息', '需要另行制作', '需另行制作', '需要加工分析', '需汇总加工'],
  'unable.still-unclear':          ['补正后仍不明确', '补正后内容仍不明确', '补正后申请内容不明确'],
  'refused.petition':              ['信访举报投诉', '信访', '举报投诉', '投诉举报', '信访投诉举报类', '信访事项', '不属于政府信息公开申请'],
  'refused.repeated':              ['重复', '重复申请不予处理', '不予重复处理'],
  'refused.publication':           ['公开出版物', '属于公开出版物'],
  'refused.excessive':             ['大量反复申请', '无正当理由大量反复'],
  'refused.reissue':               ['要求行政机关确认或重新出具已获取信息', '确认或重新出具已获取信息', '重新出具已获取信息'],
  'closed.not-corrected':          ['逾期不补正', '逾期未补正', '未补正', '逾期未补正视为放弃', '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请'],
  'closed.fee-unpaid':             ['逾期不缴费', '逾期未缴费', '未缴费', '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请'],
  'closed.otherwise':              ['其他', '其他情形', '其它', '其它处理'],
  withdrawn:                       ['撤回', '撤回申请', '申请人撤回', '申请人撤回申请', '主动撤回', '主动撤回申请', '撤销申请', '申请人撤销申请'],
  open:                            ['办理中', '正在办理', '在办', '未办结', '未答复', '待答复', '结转下年', '结转下年度继续办理', '结转'],
}

/** Words for a group of outcomes; with the reason behind them (不予公开（国家秘密）) the reason alone decides. */
// prettier-ignore
export const endingGroups: Readonly<Record<string, string>> = {
  不予公开: 'denied.', 不公开: 'denied.', 不同意公开: 'denied.', 拒绝公开: 'denied.',
  无法提供: 'unable.', 无法公开: 'unable.',
  不予处理: 'refused.', 不予受理: 'refused.',
  其他处理: 'closed.', 终止办理: 'closed.', 不再处理: 'closed.', 视为放弃: 'closed.',
}

// prettier-ignore
const channelWords: Readonly<Record<ChannelCode, readonly string[]>> = {
  'in-person':       ['当面', '当面申请', '当面递交', '现场', '现场提交', '现场申请', '现场递交', '窗口', '窗口提交', '来访', '直接送达'],
  'registered-post': ['邮寄', '邮寄申请', '邮寄信函', '信函', '信函申请', '信件', '书信', '来信', '邮政', '挂号信', '挂号', 'ems', '快递', '特快专递', '邮政特快专递', '邮政快递'],
  'ordinary-post':   ['平信', '平常信函', '普通信函'],
  online:            ['网上', '网上申请', '网络', '网络申请', '互联网', '网站', '门户网站', '政府网站', '在线', '在线申请', '网上平台', '依申请公开平台', '系统', '依申请公开系统', '线上'],
  email:             ['邮箱', '电子邮箱', '邮件', 'email'],
  fax:               ['传真', '传真申请'],
}

// prettier-ignore
const kindWords: Readonly<Record<ApplicantKind, readonly string[]>> = {
  natural:    ['公民', '个人', '自然人个人', '公民个人', '居民', '村民'],
  commercial: ['企业', '公司', '企业法人', '商业公司'],
  research:   ['科研院所', '科研单位', '高校', '高等院校'],
  social:     ['公益组织', '社会公益', '社会组织公益', '社会团体公益'],
  legal:      ['律师事务所', '律所', '法律服务', '法律服务机构律所'],
  other:      ['其他组织', '其它', '其他法人'],
}

// prettier-ignore
const resultWords: Readonly<Partial<Record<DisputeResultCode, readonly string[]>>> = {
  'reconsideration.upheld':               ['维持原行为', '维持原具体行政行为', '复议维持'],
  'reconsideration.request-rejected':     ['驳回请求'],
  'reconsideration.revoked':              ['撤销', '部分撤销', '撤销原答复', '撤销重作', '撤销并责令重作'],
  'reconsideration.held-unlawful':        ['确认违法', '违法'],
  'reconsideration.ordered-to-perform':   ['责令答复', '责令限期履行', '责令限期答复'],
  'reconsideration.application-rejected': ['驳回申请', '驳回'],
  'reconsideration.not-accepted':         ['不受理'],
  'reconsideration.terminated':           ['终止', '撤回', '撤回申请', '撤回复议申请', '终止审理'],
  'suit.claims-rejected':                 ['驳回请求', '驳回原告诉讼请求', '胜诉'],
  'suit.revoked':                         ['撤销', '部分撤销', '撤销原答复', '撤销重作'],
  'suit.ordered-to-perform':              ['责令履行', '责令答复', '责令限期答复'],
  'suit.dismissed':                       ['驳回起诉', '不予立案'],
  'suit.withdrawn':                       ['撤诉', '原告撤诉', '撤回起诉', '按撤诉处理'],
  'suit.transferred':                     ['移送管辖'],
}

/** Not ended: still before the reconsideration organ or the court. */
export const pendingWords: readonly string[] = ['尚未审结', '未审结', '审理中', '在审', '复议中', '诉讼中', '待审']

// prettier-ignore
const unclearWords = {
  outcome: Object.fromEntries(Object.entries(endingGroups).map(([word, group]) => [word, Object.keys(outcomes).filter((code) => code.startsWith(group))])),
  channel: { 邮递: ['registered-post', 'ordinary-post'] },
  'applicant-kind': { 法人: kindsOfOrganisations(), 单位: kindsOfOrganisations(), 法人或其他组织: kindsOfOrganisations(), 法人或者其他组织: kindsOfOrganisations(), 组织: kindsOfOrganisations(), 社会组织: ['social', 'other'], 事业单位: ['research', 'other'] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

function kindsOfOrganisations(): readonly string[] {
  return Object.keys(applicantKinds).filter((kind) => kind !== 'natural')
}

type Dictionary = ReadonlyMap<string, readonly string[]>

const dictionary = (
  labels: Readonly<Record<string, { readonly label: { readonly zh: string } }>>,
  words: Readonly<Record<string, readonly string[] | undefined>>,
  unclear: Readonly<Record<string, readonly string[]>> = {},
): Dictionary => {
  const all = new Map<string, readonly string[]>()
  for (const [word, codes] of Object.entries(unclear)) all.set(bare(word), codes)
  for (const [code, list] of Object.entries(words))
    for (const word of list ?? []) if (!all.has(bare(word))) all.set(bare(word), [code])
  for (const [code, { label }] of Object.entries(labels)) {
    all.set(bare(label.zh), [code])
    all.set(bare(code), [code])
  }
  return all
}

const resultsOf = (kind: 'reconsideration' | 'suit'): Dictionary => {
  const own = <Row>(table: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> =>
    Object.fromEntries(Object.entries(table).filter(([code]) => code.startsWith(`${kind}.`)))
  const codes = Object.keys(own(disputeResults))
  const column = (name: string): readonly string[] =>
    codes.filter((code) => disputeResults[code as DisputeResultCode].column === name)
  return dictionary(
    own(disputeResults),
    { ...own(resultWords), pending: pendingWords },
    {
      结果维持: column('upheld'),
      结果纠正: column('corrected'),
      纠正: column('corrected'),
      其他结果: column('other'),
      其他: column('other'),
      败诉: column('corrected'),
    },
  )
}

const paths = {
  reconsideration: { label: { zh: '行政复议' } },
  'direct-suit': { label: { zh: '未经复议直接起诉' } },
  'suit-after': { label: { zh: '复议后起诉' } },
}

// prettier-ignore
const pathWords = {
  reconsideration: ['复议'],
  'direct-suit':   ['直接起诉', '直接诉讼', '未经复议', '未经复议直接诉讼', '行政诉讼未经复议直接起诉', '行政诉讼未经复议'],
  'suit-after':    ['复议后诉讼', '经复议后起诉', '经复议', '行政诉讼复议后起诉', '行政诉讼经复议'],
}

// prettier-ignore
const ledgerWords: Readonly<Partial<Record<LedgerKind, readonly string[]>>> = {
  normative:           ['规范性文件'],
  'licence-decision':  ['许可决定', '行政许可决定'],
  'licence-item':      ['许可事项'],
  'penalty-decision':  ['处罚决定', '行政处罚决定'],
  'penalty-item':      ['处罚事项'],
  'coercion-decision': ['强制决定', '行政强制决定'],
  'coercion-item':     ['强制事项'],
  'fee-item':          ['收费项目'],
  'fee-income':        ['行政事业性收费金额', '收费收入', '行政事业性收费收入金额'],
  procurement:         ['集中采购', '政府采购'],
}

const unclearLedgers = {
  行政许可: ['licence-item', 'licence-decision'],
  行政处罚: ['penalty-item', 'penalty-decision'],
  行政强制: ['coercion-item', 'coercion-decision'],
  行政事业性收费: ['fee-item', 'fee-income'],
}

const eitherSuit = ['direct-suit', 'suit-after']

/** A word as `bare` gives it → the codes it may stand for; more than one is unclear. */
export const dictionaries = {
  outcome: dictionary(outcomes, endings, unclearWords.outcome),
  channel: dictionary(channels, channelWords, unclearWords.channel),
  'applicant-kind': dictionary(applicantKinds, kindWords, unclearWords['applicant-kind']),
  'dispute-path': dictionary(paths, pathWords, { 行政诉讼: eitherSuit, 诉讼: eitherSuit }),
  'ledger-kind': dictionary(ledgerKinds, ledgerWords, unclearLedgers),
  'reconsideration-result': resultsOf('reconsideration'),
  'suit-result': resultsOf('suit'),
} as const satisfies Readonly<Record<string, Dictionary>>

export type DictionaryName = keyof typeof dictionaries
