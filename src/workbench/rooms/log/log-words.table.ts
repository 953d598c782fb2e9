import type { ReportEvents } from '../../../annual-report/desk/report-events.ts'
import type { Words } from '../../../kernel/words.ts'
import { ledgerEventWords } from '../../../ledgers/event-words.table.ts'
import type { OrganEvent } from '../../../organ/organ-recording.ts'
import { answerEventWords } from '../../../publication/answers/event-words.table.ts'
import { documentEventWords } from '../../../publication/event-words.table.ts'
import type { StreamKind } from '../../../store/streams.ts'
import { eventWords } from '../../words/events.table.ts'

/** Words of the log and its verification. */
// prettier-ignore
export const logWords = {
  lead:         { zh: '所有办理、修改、发布和查阅，谁在何时做的，都在这里；写入后不能修改，可以核验。', en: 'Who did what and when: each step, change, publication and reading. Written once, never changed, and it can be verified.' },
  events:       { zh: '办理记录', en: 'Events' },
  verify:       { zh: '核验', en: 'Verification' },
  roots:        { zh: '每日摘要', en: 'Daily roots' },
  readings:     { zh: '个人信息查阅', en: 'Personal data opened' },
  signIns:      { zh: '登录', en: 'Sign-ins' },

  eventsLead:   { zh: '这里只列发生了什么，不列内容；申请人信息不在日志里。内容请到案卷中查看。', en: 'This tells what happened, not what was said; nothing of applicants is in the log. What was said stands with each case.' },
  when:         { zh: '写入时间', en: 'Written down' },
  at:           { zh: '时间', en: 'When' },
  history:      { zh: '案卷', en: 'History' },
  kind:         { zh: '案卷类别', en: 'Kind of history' },
  what:         { zh: '事项', en: 'Event' },
  who:          { zh: '登记人', en: 'By' },
  happened:     { zh: '发生日期', en: 'Day' },
  hash:         { zh: '校验值', en: 'Hash' },
  from:         { zh: '自（日期）', en: 'From' },
  to:           { zh: '至（日期）', en: 'Until' },
  step:         { zh: '第 {seq} 条', en: 'no. {seq}' },
  noEvents:     { zh: '没有符合条件的记录。清除筛选，或者放宽日期。', en: 'Nothing matches. Clear the filters, or widen the days.' },
  chain:        { zh: '校验链', en: 'Chain' },

  house:        { zh: '系统', en: 'The house' },
  clockwork:    { zh: '系统定时', en: 'The clock' },
  applicant:    { zh: '申请人（门户）', en: 'Applicant, on the portal' },
  commandLine:  { zh: '服务器命令行', en: 'Command line' },

  chainLead:    { zh: '每条记录的校验值由其内容和前一条的校验值算出：改动任何一条，后面全部对不上。', en: 'The hash of each event is made from its contents and the hash before it: change one, and all that follow no longer fit.' },
  chainGood:    { zh: '已重新计算：{count} 条记录全部吻合', en: 'Recomputed just now: all {count} events fit' },
  chainBad:     { zh: '已重新计算：有 {count} 处对不上', en: 'Recomputed just now: {count} do not fit' },
  before:       { zh: '前一条', en: 'Before' },
  own:          { zh: '本条', en: 'Own' },
  first:        { zh: '（第一条，没有前一条）', en: '(the first: nothing before it)' },
  openHistory:  { zh: '打开案卷', en: 'Open it' },
  backToLog:    { zh: '返回日志', en: 'Back to the log' },

  verifyLead:   { zh: '逐条重算校验值，与每日摘要和登记册对照；只读，不改动数据，可以离开本页。', en: 'Recomputes every hash and holds them against the daily roots and the registers. It reads only, and you may leave this page.' },
  begin:        { zh: '开始核验', en: 'Verify the log' },
  stop:         { zh: '停止', en: 'Stop' },
  waiting:      { zh: '等待开始……', en: 'Waiting to begin …' },
  running:      { zh: '正在核验', en: 'Verifying' },
  progress:     { zh: '已读 {done} 条，共 {total} 条次', en: '{done} of {total} readings' },
  good:         { zh: '没有发现问题', en: 'No problem was found' },
  goodMore:     { zh: '核对了 {events} 条记录、{streams} 个案卷、{days} 天的摘要。', en: '{events} events in {streams} histories and the roots of {days} days were verified.' },
  bad:          { zh: '发现 {count} 处问题', en: '{count} problems were found' },
  badTodo:      { zh: '系统本身不会改动已写入的记录：这说明有人绕过系统动过数据库，或者存储损坏。请不要再做修复，保留数据库和备份，报告负责人；用以前的备份和门户公布的每日摘要查明何时被动过。', en: 'The system never changes what was written: somebody went around it into the database, or the storage is damaged. Repair nothing; keep the database and the backups, tell whoever is responsible, and find out when with earlier backups and the roots on the portal.' },
  badShown:     { zh: '只列出前 {shown} 处；全部用服务器命令 gongkai log verify 查看。', en: 'The first {shown} are named; see all with “gongkai log verify” on the server.' },
  failed:       { zh: '这次核验中断了，没有结论', en: 'This verification broke off and says nothing' },
  failedTodo:   { zh: '请再核验一次；仍中断的，请管理员查看服务器日志。', en: 'Begin it again; if it breaks off again, ask the administrator to look at the server.' },
  cancelled:    { zh: '已停止，没有结论', en: 'Stopped; it says nothing' },
  never:        { zh: '还没有核验过', en: 'It has never been verified' },
  neverMore:    { zh: '第一次核验通常不到一分钟；以后建议每月一次，恢复备份后也要核验。', en: 'The first takes less than a minute as a rule. Do it monthly, and after restoring a backup.' },
  past:         { zh: '核验记录', en: 'Past verifications' },
  begun:        { zh: '开始时间', en: 'Begun' },
  by:           { zh: '核验人', en: 'By' },
  result:       { zh: '结果', en: 'Result' },
  last:         { zh: '最近一次：{at}，{who}', en: 'Last one: {at}, {who}' },

  rootsLead:    { zh: '每天结束后，把当天写入的全部记录合成一个摘要，与前一天的相连，并在门户公布。任何人抄存下来，以后都能证明记录没有被改过。', en: 'When a day is over, all that was written on it is drawn into one root, bound to the day before and published on the portal. Whoever copies it can prove later that nothing was changed.' },
  publicPage:   { zh: '门户上的公布页', en: 'The page on the portal' },
  day:          { zh: '日期', en: 'Day' },
  count:        { zh: '记录数', en: 'Events' },
  algorithm:    { zh: '算法', en: 'Algorithm' },
  root:         { zh: '摘要', en: 'Root' },
  noRoots:      { zh: '还没有结束的一天。每天零点二十分生成前一天的摘要。', en: 'No day is closed yet. The root of a day is made at twenty past midnight.' },

  readingsLead: { zh: '每次打开申请人的姓名、证件、住址都留痕。这里用案件编号指明是谁的信息，不显示信息本身。', en: 'Each opening of a name, identity or address is kept. Whose it was is told by the case; what was read is not shown.' },
  opener:       { zh: '查阅人', en: 'Opened by' },
  whose:        { zh: '谁的信息', en: 'Whose' },
  why:          { zh: '事由', en: 'Why' },
  caseNumber:   { zh: '受理编号', en: 'Number of a case' },
  noReadings:   { zh: '没有符合条件的查阅。', en: 'Nobody opened anything that matches.' },
  moreCases:    { zh: '等 {count} 件', en: 'and more, {count} in all' },
  noCase:       { zh: '代理人、第三方等（{id}）', en: 'agent, third party or the like ({id})' },
  erased:       { zh: '已按规定清除', en: 'erased since' },
  quoted:       { zh: '“{why}”', en: '“{why}”' },

  signInsLead:  { zh: '谁、何时、用什么方式、从哪里登录，以及没有通过的尝试。', en: 'Who signed in or tried to, when, how and from where.' },
  person:       { zh: '人员', en: 'Person' },
  how:          { zh: '方式', en: 'How' },
  outcome:      { zh: '结果', en: 'Result' },
  where:        { zh: '来源', en: 'From where' },
  nobody:       { zh: '没有这个账号', en: 'no such account' },
  noSignIns:    { zh: '没有符合条件的登录。', en: 'No sign-in matches.' },
} as const satisfies Readonly<Record<string, Words>>

/** What each kind of history is called. */
// prettier-ignore
export const historyWords = {
  case:     { zh: '申请案件', en: 'Request' },
  dispute:  { zh: '复议诉讼', en: 'Dispute' },
  ledger:   { zh: '台账条目', en: 'Ledger entry' },
  document: { zh: '公开文件', en: 'Document' },
  answer:   { zh: '公开的答复', en: 'Released answer' },
  report:   { zh: '年度报告', en: 'Annual report' },
  organ:    { zh: '机关信息', en: 'The organ' },
} as const satisfies Readonly<Record<StreamKind, Words>>

// prettier-ignore
const reportEventWords = {
  begun:                { zh: '开始编制',       en: 'Begun' },
  'figure-entered':     { zh: '手工填数',       en: 'Figure entered by hand' },
  'figure-taken-back':  { zh: '恢复统计数',     en: 'Figure as counted again' },
  'passage-written':    { zh: '撰写文字',       en: 'Text written' },
  'passage-taken-back': { zh: '恢复自动文字',   en: 'Text as drafted again' },
  'findings-allowed':   { zh: '确认所检出内容可以公开', en: 'What was found may be public' },
  'doubt-explained':    { zh: '说明疑点',       en: 'Doubt explained' },
  submitted:            { zh: '送审',           en: 'Submitted' },
  returned:             { zh: '退回',           en: 'Returned' },
  passed:               { zh: '审核通过',       en: 'Passed' },
  signed:               { zh: '签发',           en: 'Signed' },
  published:            { zh: '发布',           en: 'Published' },
  'correction-begun':   { zh: '开始更正',       en: 'Correction begun' },
  'correction-dropped': { zh: '放弃更正',       en: 'Correction dropped' },
} as const satisfies Readonly<Record<keyof ReportEvents, Words>>

// prettier-ignore
const organEventWords = {
  'record-found': { zh: '登记原有信息', en: 'Record found' },
  'record-set':   { zh: '修改信息',     en: 'Record set' },
} as const satisfies Readonly<Record<OrganEvent['type'], Words>>

/** What may happen in each kind of history. */
export const happenings = {
  case: eventWords,
  dispute: ledgerEventWords,
  ledger: ledgerEventWords,
  document: documentEventWords,
  answer: answerEventWords,
  report: reportEventWords,
  organ: organEventWords,
} as const satisfies Readonly<Record<StreamKind, Readonly<Record<string, Words>>>>

/** Why the house itself opened somebody's data; what a person typed stands as it is. */
// prettier-ignore
export const readingReasons = {
  'proactive-draft': { zh: '转主动公开时遮去姓名', en: 'to cover the names in a public draft' },
  'asks-again':     { zh: '再次申请时比对', en: 'compared when asking again' },
  merge:            { zh: '合并申请时比对', en: 'compared for a merger' },
  'disclosure-log': { zh: '列入答复公开目录前核对姓名', en: 'names checked before release' },
  export:           { zh: '导出全部数据', en: 'export of the whole house' },
  'message-letter': { zh: '发送文书邮件', en: 'letter sent by e-mail' },
  'message-filed':  { zh: '发送受理邮件', en: 'receipt sent by e-mail' },
  attachment:       { zh: '打开申请附件', en: 'a file of the request opened' },
} as const satisfies Readonly<Record<string, Words>>

export const readingForLetter: Words = { zh: '制作、打开文书《{letter}》', en: 'letter made or opened: {letter}' }
