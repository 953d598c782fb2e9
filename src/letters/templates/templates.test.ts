import { expect, test } from 'vitest'
import { citationExists } from '../../statute/citation-exists.ts'
import { exemptions } from '../../statute/exemptions.table.ts'
import { letterDuties, type LetterKey } from '../../statute/letter-duties.table.ts'
import { outcomes } from '../../statute/outcomes.table.ts'
import { letterFields } from '../fields.table.ts'
import { fieldsIn } from '../fill-template.ts'
import type { LetterTemplate } from '../letter-template.ts'
import { letterTemplates } from './templates.table.ts'

const named = letterTemplates.map((template) => ({ name: `${template.id} version ${template.version}`, template }))
const keys = Object.keys(letterDuties) as LetterKey[]

test.each(keys)('there is a template of %s', (key) => {
  expect(letterTemplates.some((template) => template.key === key)).toBe(true)
})

test('ids and versions are unique, and a later version is in force later', () => {
  const versions = letterTemplates.map(({ id, version }) => `${id} ${version}`)
  expect(new Set(versions).size).toBe(versions.length)
  for (const group of Map.groupBy(letterTemplates, ({ id }) => id).values()) {
    const inForce = group.toSorted((a, b) => a.version - b.version).map(({ inForceFrom }) => inForceFrom)
    expect(inForce).toEqual([...new Set(inForce)].toSorted())
  }
})

test.each(named)('$name prints known fields only, and asks for known fields only', ({ template }) => {
  const used = template.blocks.flatMap((block) => [
    ...fieldsIn(block),
    ...('when' in block && block.when ? block.when : []),
    ...('unless' in block && block.unless ? block.unless : []),
  ])
  expect(used.filter((name) => !(name in letterFields))).toEqual([])
})

test.each(named)('$name cites what there is', ({ template }) => {
  expect(template.cite.length).toBeGreaterThan(0)
  expect(template.cite.every(citationExists)).toBe(true)
})

test.each(named)(
  '$name has a title of one line, an addressee first and a signature',
  ({ template: { title, gloss, blocks } }) => {
    expect(title.zh.length).toBeLessThanOrEqual(20)
    expect([title.en, gloss].every((text) => text !== '')).toBe(true)
    expect(blocks[0]?.kind).toBe('addressee')
    expect(blocks.filter(({ kind }) => kind === 'signature')).toHaveLength(1)
  },
)

test.each(named)(
  '$name writes Chinese signs: full-width stops, paired brackets and quotation marks',
  ({ template: { blocks } }) => {
    for (const block of blocks) {
      if (!('text' in block)) continue
      const text = block.text.replaceAll(/\{\w+\}/gu, '')
      expect(text).not.toMatch(/[,;:?!()"']/u)
      for (const [open, close] of ['“”', '《》', '（）', '〔〕'].map((pair) => [...pair]))
        expect(text.split(open ?? '').length).toBe(text.split(close ?? '').length)
      if (block.kind === 'paragraph') expect(block.text).toMatch(/[。：]$/u)
    }
  },
)

const tellsRemedy = ({ blocks }: LetterTemplate): boolean => blocks.some(({ kind }) => kind === 'remedy')

test.each(named)(
  '$name tells the remedies where its duty asks for them, and not where there are none',
  ({ template }) => {
    const { remedy } = letterDuties[template.key]
    if (remedy === 'required') expect(tellsRemedy(template)).toBe(true)
    if (remedy === 'none') expect(tellsRemedy(template)).toBe(false)
  },
)

test('Art. 41: of the four answers on a record only the refusal tells the remedies', () => {
  const answers = letterTemplates.filter(({ key }) => key === 'L26')
  expect(answers.filter(tellsRemedy).map(({ id }) => id)).toEqual(['L26.not-corrected'])
})

test.each(Object.values(outcomes).filter(({ kind }) => !kind.startsWith('O')))(
  'D3: the reply “$label.zh” cites the article of its outcome',
  ({ letter, kind, cite }) => {
    const templates = letterTemplates.filter(({ id }) => id === letter || id === `${letter}.${kind}`)
    expect(
      templates.some((template) => template.cite.some((citation) => JSON.stringify(citation) === JSON.stringify(cite))),
    ).toBe(true)
  },
)

test.each(Object.entries(exemptions).filter(([code]) => code !== 'N8'))(
  'Arts. 14–16: the denial %s cites its ground and art. 36 item 3',
  (code, { cite }) => {
    const template = letterTemplates.find(({ id }) => id === `L13.${code}`)
    expect(template?.cite).toEqual(
      expect.arrayContaining([cite, { instrument: 'regulation', article: 36, paragraph: 1, item: 3 }]),
    )
  },
)
