import type { Words } from '../../../kernel/words.ts'

/** Words of what goes to applicants, and of what shows that it came. */
// prettier-ignore
export const deliveriesWords = {
  lead:        { zh: '发给申请人的邮件有没有送出，寄出的文书有没有登记送达；没有送出的在前。', en: 'Whether messages to applicants went out, and whether letters that left were served; what failed comes first.' },
  mail:        { zh: '电子邮件', en: 'E-mail' },
  letters:     { zh: '待登记送达的文书', en: 'Letters that await the proof of service' },
  noMail:      { zh: '还没有设置邮件服务器，邮件都在等待', en: 'No mail server is set: messages wait' },
  noMailTodo:  { zh: '请管理员在配置中设置 mail；设置后按顺序自动发出。需要立即送达的文书，请从案件改用邮寄或者当面送达。', en: 'Ask the administrator to set “mail” in the configuration; they go out in order by themselves then. Serve what is urgent by post or in person, from its case.' },
  open:        { zh: '未送出', en: 'Not gone' },
  done:        { zh: '已送出', en: 'Gone' },
  show:        { zh: '显示哪些邮件', en: 'Which messages' },
  counts:      { zh: '失败 {givenUp}，重试中 {failing}，等待 {waiting}', en: '{givenUp} failed, {failing} tried again, {waiting} waiting' },
  case:        { zh: '受理编号', en: 'Case' },
  what:        { zh: '内容', en: 'What' },
  filed:       { zh: '受理通知', en: 'Receipt of the request' },
  notice:      { zh: '提示上网查看《{title}》', en: 'Notice that “{title}” can be read online' },
  served:      { zh: '以邮件送达《{title}》', en: '“{title}”, served by e-mail' },
  state:       { zh: '状态', en: 'State' },
  since:       { zh: '自', en: 'Since' },
  why:         { zh: '原因', en: 'Why' },
  tries:       { zh: '已试 {count} 次', en: 'tried {count} times' },
  next:        { zh: '下次 {at}', en: 'next at {at}' },
  evidence:    { zh: '对方邮件服务器回执', en: 'Answer of the other server' },
  act:         { zh: '办理', en: 'To do' },
  retry:       { zh: '立即重发', en: 'Try again now' },
  retried:     { zh: '已排入，一分钟内重发', en: 'It will be tried within a minute' },
  again:       { zh: '到案件中另行送达', en: 'Serve it otherwise, from the case' },
  noneOpen:    { zh: '没有未送出的邮件。', en: 'Every message has gone out.' },
  noneDone:    { zh: '还没有送出过邮件。', en: 'No message has gone out yet.' },
  most:        { zh: '只列出前 {count} 封，处理后显示其余。', en: 'The first {count} are listed; the others follow when these are done.' },
  lettersLead: { zh: '寄出、交付后没有登记送达，或者退回待重发的文书。起诉、复议、补正的期限都从送达之日起算，请凭回执登记。', en: 'Letters that left without a recorded service, or came back. Periods to sue, to ask for reconsideration or to correct run from service: record it by the receipt.' },
  letter:      { zh: '文书', en: 'Letter' },
  route:       { zh: '方式', en: 'How' },
  sentOn:      { zh: '发出', en: 'Left' },
  days:        { zh: '已 {days} 天', en: '{days} days ago' },
  today:       { zh: '今天', en: 'today' },
  standing:    { zh: '情况', en: 'How it stands' },
  underWay:    { zh: '等待回执', en: 'Awaiting the proof' },
  late:        { zh: '应查回执', en: 'Look for the proof' },
  cameBack:    { zh: '退回：{reason}', en: 'Came back: {reason}' },
  read:        { zh: '申请人 {at} 在网上打开过', en: 'The applicant opened it online at {at}' },
  confirmed:   { zh: '申请人 {at} 确认收到', en: 'The applicant said it had come, {at}' },
  record:      { zh: '登记送达', en: 'Record the service' },
  sendAgain:   { zh: '重新发出', en: 'Send it again' },
  noLetters:   { zh: '寄出的文书都已登记送达。', en: 'The service of every letter is recorded.' },
} as const satisfies Readonly<Record<string, Words>>

/** How a message stands. */
// prettier-ignore
export const deliveryStates = {
  'given-up': { words: { zh: '没有送到', en: 'Failed' },         colour: 'error' },
  failing:    { words: { zh: '重试中',   en: 'Tried again' },    colour: 'warning' },
  waiting:    { words: { zh: '等待发送', en: 'Waiting' },        colour: 'default' },
  done:       { words: { zh: '已送出',   en: 'Gone' },           colour: 'success' },
} as const satisfies Readonly<Record<string, { readonly words: Words; readonly colour: string }>>
