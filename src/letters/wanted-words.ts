import type { Wanted } from '../casework/case-events.ts'
import { bookTitled, clause, quoted } from './plain-text.ts'

/** What was asked for, quoted: name in 《》, document number, and the description where it says more. */
export function wantedWords({ title = '', documentNumber = '', description }: Wanted): string {
  const [name, number, more] = [clause(title), clause(documentNumber), clause(description)]
  const head = name ? `${bookTitled(name)}${number && `（${number}）`}` : number && `文号为${number}的文件`
  const says = more !== '' && more !== name && more !== number ? more : ''
  const all = [head, says].filter((part) => part !== '').join('：')
  return all === '' ? '' : quoted(all)
}
