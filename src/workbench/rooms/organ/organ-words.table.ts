import type { Words } from '../../../kernel/words.ts'

/** Words of the room where the organ says who it is. */
// prettier-ignore
export const organWords = {
  lead:       { zh: '文书、公开指南、年度报告和网站各页都从这里取用；保存后立即生效，已经发出的文书不变。', en: 'Letters, guide, annual report and every page draw on this. Saved, it counts at once; letters that were sent stay as they are.' },
  seeGuide:   { zh: '查看公开指南', en: 'See the public guide' },
  optional:   { zh: '（可不填）', en: ' (optional)' },
  yes:        { zh: '是', en: 'Yes' },
  no:         { zh: '否', en: 'No' },
  days:       { zh: '个工作日', en: 'working days' },
  needed:     { zh: '请填写', en: 'Please fill in' },
  tooLong:    { zh: '不超过200个字', en: '200 characters at most' },
  form:       { zh: '应为：{form}', en: 'Written as: {form}' },
  decides:    { zh: '按机关类别，复议机关是{decides}（{cite}）', en: 'For this kind of organ it is {decides} ({cite})' },
  save:       { zh: '保存', en: 'Save' },
  discard:    { zh: '放弃改动', en: 'Discard' },
  unchanged:  { zh: '没有改动', en: 'Nothing changed' },
  changed:    { zh: '改动{n}处：{fields}', en: '{n} changed: {fields}' },
  wrong:      { zh: '有{n}处填写有误', en: '{n} to correct' },
  saved:      { zh: '已保存，公开指南已更新', en: 'Saved; the public guide is up to date' },
  moved:      { zh: '已保存；{n}件案件的期限随之改变：{numbers}', en: 'Saved; the due date of {n} cases moved: {numbers}' },
  reload:     { zh: '载入最新信息', en: 'Load the latest' },
  guide:      { zh: '公开指南检查', en: 'Check of the guide' },
  guideSays:  { zh: '指南应当包括下列九项（{cite}）。前三项由系统依法生成。', en: 'The guide tells nine things ({cite}). The first three are written by the house itself.' },
  whole:      { zh: '九项齐备，可以公开。', en: 'All nine are there.' },
  gaps:       { zh: '缺{n}项，指南上显示“未登记”：', en: '{n} missing; the guide shows “not entered”:' },
  byHouse:    { zh: '由系统生成', en: 'written by the house' },
  missing:    { zh: '未登记', en: 'not entered' },
  enter:      { zh: '去填写', en: 'Enter it' },
  stale:      { zh: 'GUIDE-STALE：联系方式于{at}变更，下列“机构职能”文件没有随之更新', en: 'GUIDE-STALE: the office changed how it is reached on {at}; these documents on its functions still tell what was so before' },
  staleTodo:  { zh: '请起草更正并发布，以免与指南不一致。', en: 'Correct and publish them, so that they agree with the guide.' },
  staleNone:  { zh: '指南随机关信息即时更新；“机构职能”栏目没有过时的文件。', en: 'The guide follows the record at once; no document on the functions of the organ is stale.' },
  lastChange: { zh: '联系方式最近变更：{at}', en: 'How the office is reached last changed: {at}' },
  uses:       { zh: '还不能办的事', en: 'What cannot be done yet' },
  history:    { zh: '变更记录', en: 'History' },
  noHistory:  { zh: '还没有变更记录；第一次保存时，原有信息一并记入。', en: 'No change has been written down yet; the first one will also keep what stood before.' },
  first:      { zh: '首次登记（{n}项）', en: 'First entered ({n} fields)' },
  found:      { zh: '此前登记的信息', en: 'As it stood before' },
  was:        { zh: '原：', en: 'was ' },
  none:       { zh: '无', en: 'nothing' },
  byCommand:  { zh: '命令行', en: 'command line' },
  byHouseSet: { zh: '系统', en: 'the house' },
  leaving:    { zh: '改动尚未保存', en: 'There are changes that are not saved' },
} as const satisfies Readonly<Record<string, Words>>

/** What waits for a field that may be left out. */
// prettier-ignore
export const awaited = {
  code:                   { zh: '发布公开文件：没有统一社会信用代码，不能编索引号', en: 'Publish documents: index numbers need the credit code' },
  reconsiderationChannel: { zh: '以互联网方式送达答复：没有登记网上提交复议申请的渠道', en: 'Serve replies by internet: the channel for filing by internet is not entered' },
  feeAccount:             { zh: '发出收费通知书：没有登记缴费方式', en: 'Send fee notices: how to pay is not entered' },
} as const satisfies Readonly<Record<string, Words>>
