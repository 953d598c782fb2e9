import type { Words } from '../../kernel/words.ts'

/** The families of outcomes, as the annual report groups them. */
// prettier-ignore
export const outcomeFamilies = {
  disclosed: { zh: '予以公开、部分公开', en: 'Disclosed, in whole or part' },
  denied:    { zh: '不予公开',           en: 'Not disclosed' },
  unable:    { zh: '无法提供',           en: 'Cannot be provided' },
  refused:   { zh: '不予处理',           en: 'Not processed' },
  closed:    { zh: '其他处理',           en: 'Closed' },
} as const satisfies Readonly<Record<string, Words>>

// prettier-ignore
export const decisionWords = {
  outcome:      { zh: '处理结果', en: 'Outcome' },
  choose:       { zh: '选择或者输入关键字', en: 'Choose, or type a word' },
  letterNumber: { zh: '答复书文号', en: 'Number of the letter' },
  letterDay:    { zh: '答复日期', en: 'Its day' },
  part:         { zh: '不予公开的部分', en: 'The part' },
  ground:       { zh: '情形', en: 'Ground' },
  reason:       { zh: '理由', en: 'Reason' },
  attachmentsHint: { zh: '输入附件名称后回车', en: 'Type a name, then Enter' },
  outlook:      { zh: '如果今天照此答复', en: 'If it were answered so today' },
  notYet:       { zh: '还不能照此答复', en: 'It cannot be answered so yet' },
  inTime:       { zh: '在期限内（{due}）', en: 'In time, due {due}' },
  late:         { zh: '已超过期限（{due}）', en: 'Late: it was due {due}' },
  noPeriod:     { zh: '没有答复期限在走', en: 'No period runs' },
  letters:      { zh: '应发文书', en: 'Letters owed' },
  remedyFirst:  { zh: '复议前置：先申请行政复议（至 {day}），对复议决定不服再起诉', en: 'Reconsideration comes first (until {day}); a suit follows it' },
  remedyEither: { zh: '可以申请行政复议（至 {day}），也可以直接起诉（至 {suit}）', en: 'Reconsideration (until {day}) or a suit (until {suit})' },
  served:       { zh: '按今天送达计算', en: 'if served today' },
  row:          { zh: '年度报告表三', en: 'Row of table 3' },
  noRow:        { zh: '已经计入，不再重复计算', en: 'Counted already by an earlier act' },
} as const satisfies Readonly<Record<string, Words>>
