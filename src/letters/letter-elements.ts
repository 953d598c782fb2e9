import type { Words } from '../kernel/words.ts'
import { everyLetter, letterDuties, type LetterKey } from '../statute/letter-duties.table.ts'
import type { FilledTemplate } from './fill-template.ts'
import { commonElements, requiredElements, type SaidBy } from './required-elements.table.ts'

/** Something a letter must say, and how it says it. */
export interface Element {
  readonly words: Words | undefined
  readonly saidBy: SaidBy
}

/** All a letter must say: what is its own, then what is common to all. */
export function elementsOf(key: LetterKey): readonly Element[] {
  const own: readonly SaidBy[] = requiredElements[key]
  const common = commonElements.flatMap(({ saidBy, notIn = [] }, index) =>
    notIn.includes(key) ? [] : [{ words: everyLetter[index], saidBy }],
  )
  return [...own.map((saidBy, index) => ({ words: letterDuties[key].mustSay[index], saidBy })), ...common]
}

/** The first element that the printed letter does not say. */
export function unsaidElement(key: LetterKey, { blocks, printed }: FilledTemplate): Words | undefined {
  const text = blocks.map(textOf).join('\n')
  const isSaid = ({ saidBy }: Element): boolean =>
    saidBy.length === 0 ||
    saidBy.some(({ fields = [], words = '' }) => fields.every((field) => printed.has(field)) && text.includes(words))
  return elementsOf(key).find((element) => !isSaid(element))?.words
}

const textOf = (block: FilledTemplate['blocks'][number]): string =>
  'text' in block ? block.text : 'items' in block ? block.items.join('\n') : ''
