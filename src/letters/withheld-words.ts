import type { WithheldPart } from '../casework/decision.ts'
import { exemptions } from '../statute/exemptions.table.ts'
import { letterCitations } from './letter-citations.ts'
import { clause } from './plain-text.ts'

/**
 * Each part withheld with ground, article and reason (art. 37); of a state secret no more than that it is one, and of what
 * touches a third party, what that one said. Nothing when a part lacks its name or its reason.
 */
export function withheldWords(parts: readonly WithheldPart[], objection: string | undefined): readonly string[] {
  const said = parts.map((part) => partWords(part, objection))
  return said.includes('') ? [] : said
}

function partWords({ part, ground, reason }: WithheldPart, objection: string | undefined): string {
  const { ground: words, cite } = exemptions[ground]
  const why = ground === 'N1' ? '该部分已经依法确定为国家秘密，目前没有解密' : clause(reason)
  if (clause(part) === '' || why === '') return ''
  const heard = ground === 'N4' && objection !== undefined ? `${objection}；` : ''
  return `${clause(part)}。情形：${words.zh}；依据：${letterCitations([cite])}；理由：${heard}${why}`
}
