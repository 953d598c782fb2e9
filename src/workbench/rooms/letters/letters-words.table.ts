import type { Words } from '../../../kernel/words.ts'

/** Words of the room of letters and their templates. */
// prettier-ignore
export const lettersWords = {
  letters:   { zh: '文书', en: 'Letters' },
  templates: { zh: '模板', en: 'Templates' },
  lead:      { zh: '各案件应发和已发的文书；打开原件的，记入阅看日志。模板由系统依法提供，发出的文书连同所用版本一并保存。', en: 'Letters owed and sent, of every case; opening one is written down. Templates come with the house, and what is sent is kept with the version it came from.' },
  text:      { zh: '文号、登记编号或者所需信息', en: 'Number of letter or case, or what is asked for' },
  kind:      { zh: '文书种类', en: 'Kind of letter' },
  state:     { zh: '状态', en: 'State' },
  route:     { zh: '送达方式', en: 'Route' },
  from:      { zh: '变动自', en: 'Changed from' },
  to:        { zh: '变动至', en: 'Changed to' },
  letter:    { zh: '文书', en: 'Letter' },
  case:      { zh: '案件', en: 'Case' },
  days:      { zh: '日期', en: 'Days' },
  owedOn:    { zh: '应发 {day}', en: 'owed {day}' },
  sentOn:    { zh: '发出 {day}', en: 'sent {day}' },
  servedOn:  { zh: '送达 {day}', en: 'served {day}' },
  returnedOn:{ zh: '退回 {day}', en: 'came back {day}' },
  read:      { zh: '申请人已查看 {at}', en: 'opened by the applicant {at}' },
  open:      { zh: '打开原件', en: 'Open' },
  version:   { zh: '模板 {id} 第{version}版', en: 'template {id}, version {version}' },
  noLetters: { zh: '没有文书。登记申请后，这里会列出应发的《登记回执》。', en: 'No letters. Once a request is registered, the receipt it is owed stands here.' },
  imported:  { zh: '无原件', en: 'not kept here' },
  duty:      { zh: '法律依据', en: 'Ground' },
  must:      { zh: '必须载明', en: 'It must say' },
  common:    { zh: '各类文书共同的事项', en: 'Common to all letters' },
  called:    { zh: '由哪项办理产生', en: 'Owed by' },
  outcomes:  { zh: '对应的处理结果', en: 'Outcomes' },
  fields:    { zh: '填入的内容', en: 'Fields' },
  cites:     { zh: '文中援引', en: 'It cites' },
  remedy:    { zh: '救济告知', en: 'Remedies' },
  versions:  { zh: '版本', en: 'Versions' },
  nth:       { zh: '第{n}版', en: 'Version {n}' },
  inForce:   { zh: '{from} 起', en: 'since {from}' },
  past:      { zh: '{from} 至 {until}', en: '{from} to {until}' },
  sample:    { zh: '样张', en: 'Sample' },
  sampleSays:{ zh: '所填均为虚构；机关、救济途径取自机关信息。', en: 'The facts are made up; organ and remedies are those of the record.' },
  noSample:  { zh: '机关信息没有登记复议机关或者法院，不能显示救济告知。', en: 'Reconsideration organ or court is not entered: the remedies cannot be shown.' },
  variants:  { zh: '按情形选用', en: 'By circumstance' },
  find:      { zh: '查找模板', en: 'Find a template' },
  choose:    { zh: '选择模板', en: 'Choose a template' },
  noneFound: { zh: '没有这样的模板', en: 'No such template' },
  sentOf:    { zh: '查看所发文书', en: 'Letters of this kind' },
} as const satisfies Readonly<Record<string, Words>>

// prettier-ignore
export const remedyDutyWords = {
  required:     { zh: '必须告知',             en: 'must be told' },
  'on-refusal': { zh: '不予更正的，必须告知', en: 'must be told on refusal' },
  none:         { zh: '不告知',               en: 'none' },
  optional:     { zh: '可以告知',             en: 'may be told' },
} as const satisfies Readonly<Record<string, Words>>

/** How a letter stands: the ones that wait for the office stand out. */
export const stateColours = {
  owed: 'warning',
  returned: 'error',
  sent: 'processing',
  served: 'success',
  moot: 'default',
} as const
