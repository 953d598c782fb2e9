import type { Words } from '../../kernel/words.ts'
import type { ClaimSubject } from '../report.ts'

/** Subjects by their own name, and their parts (`result.*`, `applicant.*`) where a subject is put together. */
// prettier-ignore
const names: Readonly<Record<string, Words>> = {
  'requests.new': { zh: '本年新收申请', en: 'new requests' },
  'requests.carry-in': { zh: '上年结转申请', en: 'requests carried over from last year' },
  'requests.granted': { zh: '予以公开', en: 'disclosed' },
  'requests.partial': { zh: '部分公开', en: 'disclosed in part' },
  'requests.denied': { zh: '不予公开', en: 'denied' },
  'requests.unable': { zh: '无法提供', en: 'unable to provide' },
  'requests.refused': { zh: '不予处理', en: 'not processed' },
  'requests.other': { zh: '其他处理', en: 'otherwise handled' },
  'requests.done': { zh: '本年度办理结果总计', en: 'handled in all' },
  'requests.carry-out': { zh: '结转下年度继续办理', en: 'carried over to next year' },
  'disputes.reconsideration': { zh: '行政复议', en: 'reconsideration' },
  'disputes.litigation': { zh: '行政诉讼', en: 'litigation' },
  'disputes.direct-suit': { zh: '未经复议直接起诉', en: 'litigation without reconsideration' },
  'disputes.suit-after': { zh: '复议后起诉', en: 'litigation after reconsideration' },
  'result.total': { zh: '总计', en: 'total' },
  'result.upheld': { zh: '结果维持', en: 'upheld' },
  'result.corrected': { zh: '结果纠正', en: 'corrected' },
  'result.other': { zh: '其他结果', en: 'other result' },
  'result.pending': { zh: '尚未审结', en: 'pending' },
  'result.all-upheld': { zh: '均获维持', en: 'all upheld' },
  'applicant.natural': { zh: '自然人', en: 'natural persons' },
  'applicant.organisations': { zh: '法人或其他组织', en: 'organisations' },
  'applicant.commercial': { zh: '商业企业', en: 'commercial enterprises' },
  'applicant.research': { zh: '科研机构', en: 'research institutions' },
  'applicant.social': { zh: '社会公益组织', en: 'public-interest bodies' },
  'applicant.legal': { zh: '法律服务机构', en: 'legal service providers' },
  'documents.regulation.made': { zh: '规章制发', en: 'rules made' },
  'documents.regulation.disclosed': { zh: '规章公开', en: 'rules disclosed' },
  'documents.regulation.total': { zh: '对外公开规章总数', en: 'rules open to the public in all' },
  'documents.regulation.repealed': { zh: '规章废止', en: 'rules repealed' },
  'documents.regulation.in-force': { zh: '现行有效规章', en: 'rules in force' },
  'documents.normative.made': { zh: '规范性文件制发', en: 'normative documents made' },
  'documents.normative.disclosed': { zh: '规范性文件公开', en: 'normative documents disclosed' },
  'documents.normative.total': { zh: '对外公开规范性文件总数', en: 'normative documents open to the public in all' },
  'documents.normative.repealed': { zh: '规范性文件废止', en: 'normative documents repealed' },
  'documents.normative.in-force': { zh: '现行有效规范性文件', en: 'normative documents in force' },
  'decisions.licence': { zh: '行政许可处理决定', en: 'licensing decisions' },
  'decisions.penalty': { zh: '行政处罚处理决定', en: 'penalty decisions' },
  'decisions.coercion': { zh: '行政强制处理决定', en: 'coercion decisions' },
  documents: { zh: '文件', en: 'documents' },
  'fees.notices': { zh: '收费通知', en: 'fee notices' },
  'fees.collected': { zh: '收取的信息处理费', en: 'information-processing fee collected' },
  published: { zh: '主动公开的信息', en: 'information published' },
}

const name = (key: string): Words => names[key] ?? { zh: key, en: key }

const join = (words: readonly Words[], zh: string, en: string): Words => ({
  zh: words.map((word) => word.zh).join(zh),
  en: words.map((word) => word.en).join(en),
})

/** What a claim counts, in the words of the form. */
export function claimName(counts: ClaimSubject): Words {
  const [kind, what = '', result = ''] = counts.split('.') as [string, string?, string?]
  if (names[counts]) return name(counts)
  if (kind === 'requests') {
    const [rows = '', applicant] = counts.slice('requests.'.length).split('@')
    const named = join(rows.split('+').map(rowName), '及', ' and ')
    return applicant === undefined ? named : join([named, name(`applicant.${applicant}`)], '·', ', ')
  }
  if (kind === 'disputes') {
    const kinds = join(
      what.split('+').map((one) => name(`disputes.${one}`)),
      '和',
      ' and ',
    )
    return join([kinds, name(`result.${result}`)], '', ': ')
  }
  return { zh: '该数', en: 'this number' }
}

/** A ground carries its number in the form: 不予公开第5项. */
function rowName(row: string): Words {
  const [family = '', number] = row.split('.')
  const named = name(`requests.${family}`)
  return number === undefined ? named : { zh: `${named.zh}第${number}项`, en: `${named.en}, ground ${number}` }
}
