/**
 * Words by which a sentence says what a number counts. Longer and more particular words stand first:
 * of two that begin at the same sign the first wins, of several in a clause the last one before the number.
 */
// prettier-ignore
export const requestWords = [
  { what: 'carry-in',  words: '上一?年度?(?:未办结|未办理完毕)?结转|上年度?转入|去年结转|结转上一?年度?|往年结转|上年度?遗留|(?<=\\d{4})年度?结转(?![到至入下])' },
  { what: 'carry-out', words: '结转[到至入]?(?:下|次|明|20\\d\\d)|结转下一?年度?|下一?年度?继续办理|顺延|转入下一?年|转下一?年|结转继续办理|尚在办理' },
  { what: 'denied',    words: '不予以?公开|未予以?公开|不同意公开|决定不公开' },
  { what: 'partial',   words: '予以部分公开|部分予以公开|部分公开|同意部分公开|区分处理' },
  { what: 'granted',   words: '予以公开|同意公开|全部公开|准予公开|给予公开' },
  { what: 'unable',    words: '无法提供|不能提供|无法予以提供' },
  { what: 'refused',   words: '不予处理' },
  { what: 'other',     words: '其[他它]处理|作其[他它]处理' },
  { what: 'denied.1',  words: '国家秘密' },
  { what: 'denied.2',  words: '法律、?行政法规禁止公开|法律法规禁止公开' },
  { what: 'denied.3',  words: '三安全一稳定' },
  { what: 'denied.4',  words: '第三方合法权益' },
  { what: 'denied.5',  words: '内部事务(?:性)?信息' },
  { what: 'denied.6',  words: '过程性信息' },
  { what: 'denied.7',  words: '行政执法案卷' },
  { what: 'denied.8',  words: '行政查询事项' },
  { what: 'unable.1',  words: '本?(?:机关|单位|部门|局|委|厅)?不掌握' },
  { what: 'unable.2',  words: '没有现成信息|(?:需|需要)另行制作' },
  { what: 'unable.3',  words: '补正后.{0,8}仍不明确|补正后.{0,4}不明确' },
  { what: 'refused.1', words: '信访、?举报、?投诉|信访、举报、投诉|信访类|信访投诉' },
  { what: 'refused.2', words: '重复申请' },
  { what: 'refused.3', words: '公开出版物' },
  { what: 'refused.4', words: '大量、?反复申请' },
  { what: 'refused.5', words: '(?:确认|出具)已获取(?:的)?信息' },
  { what: 'other.1',   words: '(?:逾期不|逾期未|未按.{0,4}|未|不)补正.{0,8}不再处理|逾期不补正|逾期未补正|未按要求补正|不补正' },
  { what: 'other.2',   words: '(?:逾期)?未(?:按.{0,8})?缴纳?(?:信息处理)?费用?' },
] as const

const suit = '(?:政府信息公开|信息公开)?类?(?:行政)?诉讼'
const unreviewed = '未经过?(?:行政)?复议(?:程序)?'

// prettier-ignore
export const disputeWords = [
  { what: 'direct-suit',     words: `(?:${unreviewed})?直接(?:向人?民?法院)?(?:起诉(?:的${suit})?|提[起出]的?${suit})|${unreviewed}的?${suit}` },
  { what: 'suit-after',      words: `(?:经过?)?(?:行政)?复议(?:决定|程序)?后(?:再|又)?(?:向人?民?法院)?(?:起诉(?:的${suit})?|提[起出]的?${suit})|(?:不服|对)(?:行政)?复议(?:决定|结果)(?:不服)?(?:而|，)?(?:提[起出]的?${suit}|起诉(?:的${suit})?)` },
  { what: 'reconsideration', words: '(?:行政)?复议' },
  { what: 'litigation',      words: '(?:行政)?诉讼|行政应诉|(?<!直接|后)起诉' },
] as const

// prettier-ignore
export const resultWords = [
  { what: 'pending',   words: '尚未审结|未审结|未结案|正在审理|审理中' },
  { what: 'corrected', words: '结果纠正|纠正|纠错(?!率)|被?撤销|确认违法|责令重新' },
  { what: 'upheld',    words: '结果维持|维持|驳回' },
  { what: 'other',     words: '其[他它]结果' },
] as const

// prettier-ignore
export const applicantWords = [
  { what: 'organisations', words: '法人(?:或者?|和|及|以?及)?其[他它]组织|法人和组织|法人及组织|(?<!经营、|个体、)企事业单位' },
  { what: 'natural',       words: '自然人|公民' },
  { what: 'commercial',    words: '商业企业' },
  { what: 'research',      words: '科研机构' },
  { what: 'social',        words: '社会公益组织' },
  { what: 'legal',         words: '法律服务机构' },
] as const

// prettier-ignore
export const documentWords = [
  { what: 'normative',  words: '(?:行政)?规范性文件' },
  { what: 'regulation', words: '(?:政府|部门)?规章' },
] as const

// prettier-ignore
export const documentVerbs = [
  { what: 'in-force',  words: '现行有效' },
  { what: 'repealed',  words: '废止' },
  { what: 'made',      words: '制发|新制定|制定|出台|印发|新制作' },
  { what: 'disclosed', words: '公开' },
  { what: '',          words: '发布|刊登|清理|修订|修改|备案|解读|审查|审核|起草|转发|报送|登记|收到|汇编|收录|征集' },
] as const

// prettier-ignore
export const decisionWords = [
  { what: 'licence',  words: '行政许可' },
  { what: 'penalty',  words: '行政处罚' },
  { what: 'coercion', words: '行政强制' },
] as const
