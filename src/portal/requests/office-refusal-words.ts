import { fillWords } from '../../kernel/fill-words.ts'
import type { Language } from '../../kernel/words.ts'
import { problem } from '../../http/problem.ts'
import type { OfficeRefusal } from '../../services/service-refusals.table.ts'
import { trackingWords } from '../words/tracking.table.ts'

/** Why the office or the law says no, and what to do, in one sentence. */
export function officeRefusalWords({ code, facts }: OfficeRefusal, language: Language): string {
  const { message: says, todo } = problem(code, facts, language).error
  return fillWords(trackingWords.refused, language, { says, todo })
}
