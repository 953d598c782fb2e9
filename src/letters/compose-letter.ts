import { type CivilDate } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { everyLetter, letterDuties, type LetterKey } from '../statute/letter-duties.table.ts'
import { templateFor } from './choose-template.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { contradictionIn } from './contradictions.ts'
import { isLetterNumber } from './document-number.ts'
import { type FieldName, letterFields } from './fields.table.ts'
import { fillTemplate } from './fill-template.ts'
import { letterFieldsOf } from './letter-fields.ts'
import { elementsOf, unsaidElement } from './letter-elements.ts'
import type { LetterInput } from './letter-input.ts'
import { type LetterRefusal, refuseLetter } from './letter-refusals.table.ts'
import { remedyTexts } from './letter-remedies.ts'
import type { LetterTemplate } from './letter-template.ts'
import { plainText, writtenDay } from './plain-text.ts'

/**
 * A letter composed from its case by the template in force on the day of sending. Refused: a letter the outcome does not
 * call for or the case denies, one that lacks an element it must say (the refusal names it), one with a blank left, one
 * whose remedies cannot be told because the organ's profile is incomplete, a number that is none.
 */
export function composeLetter(input: LetterInput): Result<ComposedLetter, LetterRefusal> {
  const { organ, number, on, letter } = input
  if (!isLetterNumber(number)) return no(refuseLetter('number-malformed', { number }))
  const contradiction = contradictionIn(input)
  if (contradiction) return no(contradiction)
  const template = templateFor(input)
  if (!template) return no(refuseLetter('no-template', { letter: titleOf(letter.key), on }))

  const remedy = remedyFor(template, input)
  if (!remedy.ok) return remedy
  const name = plainText(organ.name)
  if (name === '') return no(missing(letter.key, everyLetter[0]))
  const filled = fillTemplate(template, letterFieldsOf(input, template), {
    remedy: remedy.value,
    organ: name,
    date: writtenDay(on),
  })
  if (!filled.ok) return no(blank(letter.key, filled.no))
  const unsaid = unsaidElement(letter.key, filled.value)
  if (unsaid) return no(missing(letter.key, unsaid))

  const { addressee, blocks } = filled.value
  const promises = promised(input)
  return yes({
    key: letter.key,
    template: template.id,
    version: template.version,
    language: 'zh',
    organ: name,
    number,
    title: template.title.zh,
    addressee,
    blocks,
    on,
    ...(promises && { promises }),
  })
}

const titleOf = (key: LetterKey): string => letterDuties[key].title.zh

function remedyFor(template: LetterTemplate, input: LetterInput): Result<readonly string[], LetterRefusal> {
  const block = template.blocks.find(({ kind }) => kind === 'remedy')
  return block?.kind === 'remedy' ? remedyTexts(block.against, input, block.act) : yes([])
}

/** The letters that promise a day by which a reply comes. */
const promises: Readonly<Partial<Record<LetterKey, (input: LetterInput) => CivilDate | undefined>>> = {
  L01: ({ dueOn }) => dueOn,
  L04: ({ dueOn }) => dueOn,
  L24: ({ file }) => file.deferral?.to,
}

const promised = (input: LetterInput): CivilDate | undefined => promises[input.letter.key]?.(input)

const missing = (key: LetterKey, element: Words | undefined): LetterRefusal =>
  refuseLetter('element-missing', { letter: titleOf(key), element: element?.zh ?? '' })

/** The duty a missing field leaves unsaid, or else the field by its own name. */
function blank(key: LetterKey, field: FieldName): LetterRefusal {
  const element = elementsOf(key).find(({ saidBy }) => saidBy.some(({ fields = [] }) => fields.includes(field)))
  return element
    ? missing(key, element.words)
    : refuseLetter('placeholder-left', { letter: titleOf(key), field: letterFields[field].label.zh })
}
