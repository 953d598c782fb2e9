import type { Words } from '../kernel/words.ts'
import type { StreamKind } from '../store/streams.ts'
import type { LogProblemKind } from '../store/verify-log.ts'

/** What is wrong with a log, in plain words: `{where}` is a stream, or the organ where a day is meant. */
// prettier-ignore
export const logProblemWords = {
  'changed':      { zh: '{where} 第 {seq} 条记录被改动', en: '{where}: event {seq} was changed' },
  'missing':      { zh: '{where} 缺少第 {seq} 条记录', en: '{where}: event {seq} is missing' },
  'reordered':    { zh: '{where} 第 {seq} 条记录原来不在这个位置', en: '{where}: event {seq} stood at another place' },
  'broken':       { zh: '{where} 第 {seq} 条记录与前一条不相衔接', en: '{where}: event {seq} does not follow the one before it' },
  'cut':          { zh: '{where} 末尾被截去，从第 {seq} 条起缺少', en: '{where}: the end was cut off, from event {seq} on' },
  'unregistered': { zh: '{where} 从第 {seq} 条起没有登记在册', en: '{where}: events from {seq} on are not in the register' },
  'root':         { zh: '{where} {day} 的日结值与当日记录不符', en: '{where}: the root of {day} does not fit the events of that day' },
  'root-chain':   { zh: '{where} {day} 的日结值与前一日不相衔接', en: '{where}: the root of {day} does not follow the one before it' },
} as const satisfies Record<LogProblemKind, Words>

/** A history of each kind, by the number or title the office knows it by. */
// prettier-ignore
export const streamNames = {
  case:     { zh: '申请案件{of}', en: 'request {of}' },
  dispute:  { zh: '复议诉讼{of}', en: 'dispute {of}' },
  ledger:   { zh: '台账条目{of}', en: 'ledger entry {of}' },
  document: { zh: '公开文件{of}', en: 'document {of}' },
  answer:   { zh: '申请{of}公开的答复', en: 'released answer to request {of}' },
  report:   { zh: '{of}年度报告', en: 'annual report of {of}' },
  organ:    { zh: '机关信息',     en: 'record of the organ' },
} as const satisfies Record<StreamKind, Words>
