import type { ClaimSubject } from '../report.ts'
import {
  applicantWords,
  decisionWords,
  disputeWords,
  documentVerbs,
  documentWords,
  requestWords,
  resultWords,
} from './claim-words.table.ts'
import { lastTied, spotter } from './last-words.ts'

/** What is known about a number besides the clause it stands in. */
export interface Around {
  /** The sentence up to the number. */
  readonly before: string
  readonly unit: string
  /** The paragraph, its heading, or its part speaks of requests under art. 27. */
  readonly aboutRequests: boolean
  readonly aboutDisputes: boolean
  /** The kinds of dispute named last in this sentence. */
  readonly kinds: string
  /** The whole this number is a part of, '' when none. */
  readonly whole: ClaimSubject
}

export interface Counted {
  readonly counts: ClaimSubject
  /** The words leave room for another reading. */
  readonly unsure: boolean
}

const requests = spotter(requestWords)
const disputes = spotter(disputeWords)
const results = spotter(resultWords)
const applicants = spotter(applicantWords)
const documents = spotter(documentWords)
const verbs = spotter(documentVerbs)
const decisions = spotter(decisionWords)

/** No unit stands only with a bare zero. */
const caseUnit = /^[件条个起宗例份项次]?$/
const sureUnit = /^[件条起宗]$/
const amount =
  '(?:共|共计|合计|总计|总数|数量|数|总量|的|为|有|分别|申请|事项|决定|答复|答复书|均|各|了|一共|案件|案|类|情况|：|约|近|超过?|逾|接近){0,5}'
const amountOnly = new RegExp(`^${amount}$`)
const shortTail = /^[^信文材]{0,12}$/

/** No table of words has a row without one of these. */
const telling =
  /申请|公开|复议|诉|结转|遗留|转入|转下|下年|顺延|办|答复|回复|处理|提供|秘密|禁止|稳定|权益|信息|案卷|查询|掌握|制作|明确|信访|重复|出版|反复|补正|费|审|维持|撤|纠正|驳回|违法|责令|其[他它]|规章|规范|许可|处罚|强制|自然人|公民|法人|企业|机构|组织|新收/

/** What a number counts, by the clause before it; undefined when the clause does not tell. */
export function subjectOf(clause: string, around: Around): Counted | undefined {
  if (around.unit === '元') return /处理费|收费|缴费/.test(around.before) ? sure('fees.collected') : undefined
  if (/收费通知/.test(clause)) return sure('fees.notices')
  if (!caseUnit.test(around.unit) || !telling.test(clause)) return undefined
  return (
    disputeSubject(clause, around) ??
    outcomeSubject(clause, around) ??
    table2Subject(clause, around) ??
    applicantSubject(clause, around) ??
    intakeSubject(clause, around)
  )
}

const sure = (counts: ClaimSubject): Counted => ({ counts, unsure: false })

function disputeSubject(clause: string, around: Around): Counted | undefined {
  const kinds = disputes(clause)
  const result = results(clause).at(-1)
  const last = kinds.at(-1)
  const outcome = requests(clause).at(-1)
  if (last && outcome && outcome.from > last.to) return undefined
  if (last) {
    if (result && result.to < last.from) return undefined
    const tied = lastTied(clause, kinds)
    if (tied.length > 1 && /分别|各/.test(clause)) return undefined
    if (/代理|承办|指导|培训|宣传/.test(clause) || (/办理|审理|审结/.test(clause) && !/信息公开/.test(around.before)))
      return undefined
    if (!shortTail.test(clause.slice((result ?? last).to))) return undefined
    const counts = `disputes.${tied.map(({ what }) => what).join('+')}.${result?.what ?? 'total'}`
    return {
      counts,
      unsure:
        !around.aboutDisputes ||
        !sureUnit.test(around.unit) ||
        (!result && /中|尚|败诉|胜诉|被诉|应诉/.test(clause.slice(last.to))),
    }
  }
  if (!result || around.kinds === '' || !amountOnly.test(clause.slice(result.to))) return undefined
  return {
    counts: `disputes.${around.kinds}.${result.what}`,
    unsure: around.kinds.includes('+') || !around.aboutDisputes,
  }
}

/** Documents sorted by whether they may be published, not requests. */
const attribute =
  /属性|公文.{0,6}(?:不予公开|依申请公开)|主动公开[^，。；]{0,10}\d[条件个篇][，、；]依申请公开[^，。；]{0,10}\d[条件个篇][，、；]不予?公开/

function outcomeSubject(clause: string, around: Around): Counted | undefined {
  const found = requests(clause)
  const last = found.at(-1)
  if (!last || !around.aboutRequests || attribute.test(around.before)) return undefined
  const tail = clause.slice(last.to)
  if (!shortTail.test(tail) || /时限|期限|率/.test(tail)) return undefined
  const tied = lastTied(clause, found)
  if (tied.length > 1 && /分别|各/.test(tail)) return undefined
  const rows =
    /[等外]/.test(tail) && last.what.includes('.')
      ? undefined
      : groundsOf(
          clause,
          found,
          tied.map(({ what }) => what),
        )
  if (!rows) return undefined
  const bare =
    rows.some((row) => row.includes('.')) && !/不予公开|无法提供|不予处理|其他处理|理由|原因|属于/.test(around.before)
  const parts = around.whole !== '' && !around.whole.startsWith('requests')
  return { counts: `requests.${rows.join('+')}`, unsure: bare || parts || !sureUnit.test(around.unit) }
}

/** 因属于国家秘密不予公开 counts the ground; 因不掌握等原因无法提供 counts the family. */
function groundsOf(clause: string, found: ReturnType<typeof requests>, tied: readonly string[]): readonly string[] {
  const family = tied.at(-1) ?? ''
  const grounds = found.filter(({ what }) => what.startsWith(`${family}.`))
  const after = grounds.at(-1)
  if (tied.length > 1 || !after) return tied
  return clause.slice(after.to).startsWith('等') || /等/.test(clause.slice(after.to, after.to + 8))
    ? tied
    : grounds.map(({ what }) => what)
}

function table2Subject(clause: string, around: Around): Counted | undefined {
  const noun = documents(clause)
  const last = noun.at(-1)
  if (last && amountOnly.test(clause.slice(last.to))) {
    const verb = verbs(around.before).at(-1)
    const act = /可公开/.test(clause) ? 'made' : verb?.what
    const tied = noun.length > 1 && lastTied(clause, noun).length > 1
    return act && !tied
      ? { counts: `documents.${last.what}.${act}`, unsure: true }
      : { counts: 'documents', unsure: true }
  }
  const decision = decisions(clause).at(-1)
  if (!decision || /公示|公开|发布|信息|事项|依据|清单|案例|指南|复议/.test(clause)) return undefined
  if (
    !/作出|做出|办理|办结|实施|决定/.test(clause) ||
    !/^(?:处理)?(?:决定|案件|案)?(?:书)?(?:共|共计|合计|的|数量)*$/.test(clause.slice(decision.to))
  )
    return undefined
  return { counts: `decisions.${decision.what}`, unsure: true }
}

function applicantSubject(clause: string, around: Around): Counted | undefined {
  const whole = /^requests\.new$/.test(around.whole)
  const found = applicants(clause)
  const last = found.at(-1)
  if (!last || !whole || found.length > 1 || !/^.{0,10}$/.test(clause.slice(last.to))) return undefined
  return sure(`requests.new@${last.what}`)
}

const intake = /新收|新增|收到|接到|受理|接收|收悉/
const closed = /办结|答复|回复|办复/
/** After the requests were named: 办结4件. */
const justClosed =
  /^(?:已|均|全部|其中|按时|按期|依法|当年|年内|共|及时|，|本年度?)*(?:办结|答复|回复|办复)(?:了|共|完毕)?$/
const handled = /办理|处理/
const asked =
  /(?:政府信息|信息公开|公开信息|依申请(?:公开|信息公开)|公开)[^，。；]{0,10}申请|依申请(?:政府)?(?:信息)?公开|申请公开|公开申请/
const anyAsk = /申请/
const foreignAsk =
  /许可|行政确认|复议|低保|网上办事|业务|项目|补贴|资金|登记|备案|专利|建议|提案|咨询|留言|投诉|来信|问政|信访|举报|热线/
const channel =
  /网站|网上|网络|在线|平台|系统|信函|邮寄|邮件|邮箱|传真|当面|现场|窗口|线下|线上|书面|来信|电话|口头|快递|快件|渠道/
const topical = /涉及|关于|有关|方面|类|领域|转办|交办|转来|转送|协助|配合|会商|征求/

function intakeSubject(clause: string, around: Around): Counted | undefined {
  const named = asked.test(clause)
  if (around.aboutRequests && /^(?:其中)?(?:为|系)?(?:本|当)年度?新收(?:申请)?(?:的|为)?$/.test(clause))
    return sure('requests.new')
  if (!named && justClosed.test(clause) && asked.test(around.before) && around.whole === '')
    return { counts: 'requests.done', unsure: true }
  if (foreignAsk.test(clause) || attribute.test(around.before)) return undefined
  if (!named && !(around.aboutRequests && anyAsk.test(clause))) return undefined
  const came = intake.test(clause)
  const verb = came ? 'new' : closed.test(clause) ? 'done' : handled.test(clause) ? 'done' : ''
  if (/率|时限|期限|工作日/.test(clause) || !/(?:申请|公开|事项|件|信息|答复|办结)[^，。]{0,10}$/.test(clause))
    return undefined
  const limited = (channel.test(clause) && !/共|合计|总/.test(clause)) || topical.test(clause)
  if (around.whole.startsWith('requests') || limited)
    return verb === '' && around.whole === '' ? undefined : { counts: 'requests.new.part', unsure: true }
  if (verb === '')
    return /依申请(?:政府)?(?:信息)?公开(?:政府信息)?[^信文]{0,6}$/.test(clause) && !/主动公开/.test(clause)
      ? { counts: 'requests.new', unsure: true }
      : undefined
  const level = /本级|办公室|办公厅|各[县区市镇乡街部]/.test(clause)
  const clear =
    named && !level && (came ? !/(?:新收|收到|接到|受理|接收)(?:并|和|及|与)/.test(clause) : closed.test(clause))
  return { counts: `requests.${verb}`, unsure: !clear || !sureUnit.test(around.unit) }
}
