import { expect, test } from 'vitest'
import { sampleLetters } from '../../test/support/sample-letters.ts'
import { composeLetter } from './compose-letter.ts'
import type { LetterBlock } from './composed-letter.ts'
import { fieldsIn } from './fill-template.ts'
import { elementsOf, unsaidElement } from './letter-elements.ts'
import { letterTemplates } from './templates/templates.table.ts'

const silenced = (block: LetterBlock, words: readonly string[]): LetterBlock => {
  const hush = (text: string): string => words.reduce((left, phrase) => left.replaceAll(phrase, ''), text)
  if ('text' in block) return { ...block, text: hush(block.text) }
  return 'items' in block ? { ...block, items: block.items.map(hush) } : block
}

test.each(sampleLetters)('D5: each thing that $id must say is missed when it alone is left out', ({ input }) => {
  const letter = composeLetter(input)
  if (!letter.ok) throw new Error(letter.no.code)
  const { key, template: id, version, blocks } = letter.value
  const template = letterTemplates.find((row) => row.id === id && row.version === version)
  const printed = new Set(template?.blocks.flatMap(fieldsIn))
  expect(unsaidElement(key, { addressee: '', blocks, printed })).toBeUndefined()

  for (const { saidBy, words } of elementsOf(key).filter((element) => element.saidBy.length > 0)) {
    const fields = new Set(saidBy.flatMap(({ fields: names = [] }) => names))
    const left = {
      addressee: '',
      blocks: blocks.map((block) =>
        silenced(
          block,
          saidBy.flatMap((saying) => saying.words ?? []),
        ),
      ),
      printed: new Set([...printed].filter((name) => !fields.has(name))),
    }
    expect(unsaidElement(key, left), words?.zh).toBeDefined()
  }
})
