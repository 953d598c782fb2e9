import type { Language, Words } from '../kernel/words.ts'
import type { LogProblem, LogProblemKind, LogReport } from '../store/verify-log.ts'
import type { Desk } from './command.ts'
import { fillWords } from '../kernel/fill-words.ts'

// prettier-ignore
const sentences = {
  'changed':      { zh: '{organ} {stream} 第 {seq} 条记录被改动', en: '{organ} {stream}: event {seq} was changed' },
  'missing':      { zh: '{organ} {stream} 缺少第 {seq} 条记录', en: '{organ} {stream}: event {seq} is missing' },
  'reordered':    { zh: '{organ} {stream} 第 {seq} 条记录原来不在这个位置', en: '{organ} {stream}: event {seq} stood at another place' },
  'broken':       { zh: '{organ} {stream} 第 {seq} 条记录与前一条不相衔接', en: '{organ} {stream}: event {seq} does not follow the one before it' },
  'cut':          { zh: '{organ} {stream} 末尾被截去，从第 {seq} 条起缺少', en: '{organ} {stream}: the end was cut off, from event {seq} on' },
  'unregistered': { zh: '{organ} {stream} 第 {seq} 条以后的记录没有登记在册', en: '{organ} {stream}: events from {seq} on are not in the register' },
  'root':         { zh: '{organ} {day} 的日结值与当日记录不符', en: '{organ}: the root of {day} does not fit the events of that day' },
  'root-chain':   { zh: '{organ} {day} 的日结值与前一日不相衔接', en: '{organ}: the root of {day} does not follow the one before it' },
} as const satisfies Record<LogProblemKind, Words>

const whole: Words = {
  zh: '已核对 {events} 条记录、{streams} 个案卷、{days} 个日结值：没有发现问题',
  en: 'Verified {events} events in {streams} streams and {days} closed days: no problem was found',
}

const inAll: Words = {
  zh: '已核对 {events} 条记录、{streams} 个案卷、{days} 个日结值：{problems} 个问题',
  en: 'Verified {events} events in {streams} streams and {days} closed days: {problems} problems',
}

export const logProblemWords = (problem: LogProblem, language: Language): string =>
  fillWords(sentences[problem.kind], language, { ...problem })

/** Prints what was found in a log, one problem a line, and the count of what was read. */
export function printLogReport(desk: Desk, { problems, ...counts }: LogReport): void {
  for (const problem of problems) desk.print(`${logProblemWords(problem, desk.language)}\n`)
  const words = problems.length === 0 ? whole : inAll
  desk.print(`${fillWords(words, desk.language, { ...counts, problems: problems.length })}\n`)
}
