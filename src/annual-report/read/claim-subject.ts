import {
  applicantWords,
  decisionWords,
  disputeWords,
  documentVerbs,
  documentWords,
  requestWords,
  resultWords,
} from './claim-words.table.ts'
import { attribute, sure, sureUnit, type NumberContext, type Counted } from './counted.ts'
import { intakeSubject } from './intake-subject.ts'
import { lastTied, spotter } from './last-words.ts'

const requests = spotter(requestWords)
const disputes = spotter(disputeWords)
const results = spotter(resultWords)
const applicants = spotter(applicantWords)
const documents = spotter(documentWords)
const verbs = spotter(documentVerbs)
const decisions = spotter(decisionWords)

/** The act may stand behind the document: 规范性文件对外公开总数21件. */
const actBehind =
  /^(?:本年|年底)?(?:新?制作|制发|新?公开|对外公开|废止|现行有效)件?(?:总数量?|总量|数量?)?(?:共计?|为)?$/
const stock = /总数|总量/

/** Papers and bodies of the procedure are no cases: 行政复议决定书12份. */
const paper = /^(?:案件)?(?:决定书|文书|机关|委员会|建议书|意见书|案例|指南|窗口|接待|咨询)/

/** No unit stands only with a bare zero. */
const caseUnit = /^[件条个起宗例份项次]?$/
const amount =
  '(?:共|共计|合计|总计|总数|数量|数|总量|的|为|有|分别|申请|事项|决定|答复|答复书|均|各|了|一共|案件|案|类|情况|：|约|近|超过?|逾|接近){0,5}'
const amountOnly = new RegExp(`^${amount}$`)
const shortTail = /^[^信文材]{0,12}$/

/** No table of words has a row without one of these. */
const telling =
  /申请|公开|复议|诉|结转|遗留|转入|转下|下年|顺延|办|答复|回复|处理|提供|秘密|禁止|稳定|权益|信息|案卷|查询|掌握|制作|明确|信访|重复|出版|反复|补正|费|审|维持|撤|纠正|驳回|违法|责令|其[他它]|规章|规范|许可|处罚|强制|自然人|公民|法人|企业|机构|组织|新收/

/** What a number counts, by the clause before it; undefined when the clause does not tell. */
export function subjectOf(clause: string, around: NumberContext): Counted | undefined {
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

const anyDispute = /复议|诉/

function disputeSubject(clause: string, around: NumberContext): Counted | undefined {
  const kinds = anyDispute.test(clause) ? disputes(clause) : []
  const last = kinds.at(-1)
  if (!last && around.kinds === '') return undefined
  const result = results(clause).at(-1)
  if (last) {
    const outcome = requests(clause).at(-1)
    if (outcome && outcome.from > last.to) return undefined
    if (result && result.to < last.from) return undefined
    const tied = lastTied(clause, kinds)
    if (tied.length > 1 && /分别|各/.test(clause)) return undefined
    const statement = around.before.slice(around.before.lastIndexOf('，') + 1)
    if (
      /代理|承办|指导|培训|宣传/.test(clause) ||
      (/办理|审理|审结/.test(statement) && !/信息公开/.test(around.before))
    )
      return undefined
    if (!shortTail.test(clause.slice((result ?? last).to)) || paper.test(clause.slice(last.to))) return undefined
    if (!result && /败诉|胜诉/.test(clause.slice(last.to))) return undefined
    const counts = `disputes.${tied.map(({ what }) => what).join('+')}.${result?.what ?? 'total'}`
    return {
      counts,
      unsure:
        !around.aboutDisputes ||
        !sureUnit.test(around.unit) ||
        (!result && /中|尚|被诉|应诉/.test(clause.slice(last.to))),
    }
  }
  if (!result || !amountOnly.test(clause.slice(result.to))) return undefined
  return {
    counts: `disputes.${around.kinds}.${result.what}`,
    unsure: around.kinds.includes('+') || !around.aboutDisputes,
  }
}

function outcomeSubject(clause: string, around: NumberContext): Counted | undefined {
  const found = requests(clause)
  const last = found.at(-1)
  if (!last || !around.aboutRequests || attribute.test(around.before)) return undefined
  const tail = clause.slice(last.to).replace(/的?(?:政府)?信息公开申请$/, '申请')
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

function table2Subject(clause: string, around: NumberContext): Counted | undefined {
  const noun = documents(clause)
  const last = noun.at(-1)
  const tail = last ? clause.slice(last.to) : ''
  const behind = actBehind.exec(tail)?.[0]
  if (last && (behind !== undefined || amountOnly.test(tail))) {
    const act = /可公开/.test(clause) ? 'made' : verbs(behind ?? around.before).at(-1)?.what
    const counted = act === 'disclosed' && stock.test(tail) ? 'total' : act
    const tied = noun.length > 1 && lastTied(clause, noun).length > 1
    return counted && !tied
      ? { counts: `documents.${last.what}.${counted}`, unsure: true }
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

function applicantSubject(clause: string, around: NumberContext): Counted | undefined {
  const whole = /^requests\.new$/.test(around.whole)
  const found = applicants(clause)
  const last = found.at(-1)
  if (!last || !whole || found.length > 1 || !/^.{0,10}$/.test(clause.slice(last.to))) return undefined
  return sure(`requests.new@${last.what}`)
}
