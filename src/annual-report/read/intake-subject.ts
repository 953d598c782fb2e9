import { attribute, sure, sureUnit, type NumberContext, type Counted } from './counted.ts'

const intake = /新收|新增|收到|接到|受理|接收|收悉/
const closed = /办结|答复|回复|办复/
/** After the requests were named: 办结4件. */
const justClosed =
  /^(?:已|均|全部|其中|按时|按期|依法|当年|年内|共|及时|，|本年度?)*(?:办结|答复|回复|办复)(?:了|共|完毕)?$/
/** What had to be done is not what was done: 应办结13件. */
const due = /(?:(?<![相对响])应当?|须|待|拟)(?:予以?)?(?:办结|答复|回复|办理|处理)/
const handled = /办理|处理/
const asked =
  /(?:政府信息|信息公开|公开信息|依申请(?:公开|信息公开)|公开)[^，。；]{0,10}申请|依申请(?:政府)?(?:信息)?公开|申请公开|公开申请/
const anyAsk = /申请/
const foreignAsk =
  /许可|行政确认|复议|低保|网上办事|业务|项目|补贴|资金|登记|备案|专利|建议|提案|咨询|留言|投诉|来信|问政|信访|举报|热线/
const channel =
  /网站|网上|网络|在线|平台|系统|信函|邮寄|邮件|邮箱|传真|当面|现场|窗口|线下|线上|书面|来信|电话|口头|快递|快件|渠道/
/** Told of the levels below, not of the organ: 各乡镇、各部门共收到. */
const below =
  /(?<!全[省市县区州][^，。]{0,8})各(?:级|有关|相关)?(?:县|区|市|镇|乡|街道|部门|单位)[^，。]{0,12}(?:收到|受理|办理|办结|答复|接到|新收)[^，。]*$/
const topical = /涉及|关于|有关|方面|类|领域|转办|交办|转来|转送|协助|配合|会商|征求/

/** Requests received or handled, by the verb and the noun of the clause; undefined when it speaks of something else. */
export function intakeSubject(told: string, around: NumberContext): Counted | undefined {
  const clause = told.replaceAll(/《[^》]*》/g, '')
  const named = asked.test(clause)
  if (around.aboutRequests && /^(?:其中)?(?:为|系)?(?:本|当)年度?新收(?:申请)?(?:的|为)?$/.test(clause))
    return sure('requests.new')
  if (!named && justClosed.test(clause) && asked.test(around.before) && around.whole === '')
    return { counts: 'requests.done', unsure: true }
  if (due.test(clause)) return undefined
  if (foreignAsk.test(clause) || attribute.test(around.before)) return undefined
  if (!named && !(around.aboutRequests && anyAsk.test(clause))) return undefined
  const came = intake.test(clause)
  const verb = came ? 'new' : closed.test(clause) ? 'done' : handled.test(clause) ? 'done' : ''
  if (/率|时限|期限|工作日/.test(clause) || !/(?:申请|公开|事项|件|信息|答复|办结)[^，。]{0,10}$/.test(clause))
    return undefined
  const limited =
    (channel.test(clause) && !/共|合计|总/.test(clause)) ||
    topical.test(clause) ||
    below.test(around.before.slice(-60).replaceAll(/（[^）]*）/g, ''))
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
