import type { Words } from '../kernel/words.ts'
import { logProblemWords } from '../services/log-problem-words.table.ts'
import type { LogReport } from '../store/verify-log.ts'
import type { Desk } from './command.ts'
import { fillWords } from '../kernel/fill-words.ts'

const whole: Words = {
  zh: '已核对 {events} 条记录、{streams} 个案卷、{days} 个日结值：没有发现问题',
  en: 'Verified {events} events in {streams} streams and {days} closed days: no problem was found',
}

const inAll: Words = {
  zh: '已核对 {events} 条记录、{streams} 个案卷、{days} 个日结值：{problems} 个问题',
  en: 'Verified {events} events in {streams} streams and {days} closed days: {problems} problems',
}

/** Prints what was found in a log, one problem a line, and the count of what was read. */
export function printLogReport(desk: Desk, { problems, ...counts }: LogReport): void {
  for (const { kind, organ, stream, seq, day = '' } of problems) {
    const where = stream === '' ? organ : `${organ} ${stream}`
    desk.print(`${fillWords(logProblemWords[kind], desk.language, { where, seq, day })}\n`)
  }
  const words = problems.length === 0 ? whole : inAll
  desk.print(`${fillWords(words, desk.language, { ...counts, problems: problems.length })}\n`)
}
