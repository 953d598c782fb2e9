import { problem } from '../http/problem.ts'
import type { OfficeRefusal } from '../services/service-refusals.table.ts'

/** A refusal that is told within an answer: what is so and what to do, in both languages. */
export function refusalAsWords({ code, facts }: OfficeRefusal) {
  const [zh, en] = [problem(code, facts, 'zh').error, problem(code, facts, 'en').error]
  return { says: { zh: zh.message, en: en.message }, todo: { zh: zh.todo, en: en.todo } }
}
