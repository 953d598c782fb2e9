import { parseCivilDate, type CivilDate } from '../../kernel/civil-date.ts'
import { no, yes, type Result } from '../../kernel/result.ts'
import type { Edition } from '../edition.ts'
import { editionForYear, editions } from '../editions.ts'
import type { Manuscript, PartNumber } from '../manuscript.ts'
import { figuresFromJson } from './json-figures.ts'
import { Faults, isObject, type FieldFault } from './json-value.ts'
import { manuscriptMark } from './to-json.ts'

/** What a manuscript holds, and what `report read` prints beside it, which is passed over. */
// prettier-ignore
const knownFields: ReadonlySet<string> = new Set([
  'gongkai', 'version', 'organ', 'year', 'edition', 'signedOn', 'preamble', 'parts', 'figures',
  'file', 'claims', 'notRead', 'title', 'period', 'signature', 'publishedOn', 'editionMarks', 'sections', 'prose',
  'citedDocuments', 'rowFaults', 'labelFaults',
])

/**
 * A manuscript from a JSON value: one we wrote, one a program made of organ, year and figures, or what
 * `report read --format json` printed. The edition goes by the year when it is not named; parts not given stay empty.
 * Refuses with every field that cannot be taken: unknown names, cells the edition does not have, negative or
 * fractional counts, cells that were unreadable.
 */
export function manuscriptFromJson(value: unknown): Result<Manuscript, readonly FieldFault[]> {
  const faults = new Faults()
  if (!isObject(value)) {
    faults.add('', 'not-an-object')
    return no(faults.found)
  }
  checkMark(value, faults)
  for (const field of Object.keys(value)) if (!knownFields.has(field)) faults.add(field, 'unknown-field')
  const organ = typeof value.organ === 'string' ? value.organ.trim() : ''
  if (!organ) faults.add('organ', 'no-organ')
  const year = yearFrom(value.year, faults)
  const edition = editionFrom(value.edition, year, faults)
  const signedOn = signedOnFrom(value.signedOn ?? dateRead(value.signature), faults)
  const preamble = value.preamble === undefined ? undefined : paragraphsFrom(value.preamble, 'preamble', faults)
  const parts = partsFrom(value.parts, faults)
  const figures = edition ? figuresFromJson(value.figures ?? {}, edition, faults) : {}
  if (faults.found.length || !edition) return no(faults.found)
  return yes({
    organ,
    year,
    edition: edition.id,
    ...(signedOn && { signedOn }),
    ...(preamble && { preamble }),
    parts,
    figures,
  })
}

function checkMark({ gongkai, version }: Readonly<Record<string, unknown>>, faults: Faults): void {
  if (gongkai !== undefined && gongkai !== manuscriptMark.gongkai) faults.add('gongkai', 'other-document')
  if (version !== undefined && version !== manuscriptMark.version) faults.add('version', 'other-version')
}

function yearFrom(value: unknown, faults: Faults): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999) return value
  faults.add('year', 'not-a-year')
  return NaN
}

function editionFrom(value: unknown, year: number, faults: Faults): Edition | undefined {
  if (value === undefined || value === null) {
    const owed = editionForYear(year)
    if (!owed && !Number.isNaN(year)) faults.add('year', 'no-form')
    return owed
  }
  const named = Object.values(editions).find(({ id }) => id === value)
  if (!named) faults.add('edition', 'unknown-edition')
  return named
}

/** The day under a report that was read. */
const dateRead = (signature: unknown): unknown => (isObject(signature) ? signature.date : undefined)

function signedOnFrom(value: unknown, faults: Faults): CivilDate | undefined {
  if (value === undefined || value === null) return undefined
  const date = typeof value === 'string' ? parseCivilDate(value) : undefined
  if (!date) faults.add('signedOn', 'not-a-day')
  return date
}

const partNumbers = [1, 2, 3, 4, 5, 6] as const satisfies readonly PartNumber[]

function partsFrom(value: unknown, faults: Faults): Manuscript['parts'] {
  const given = value === undefined ? {} : value
  if (!isObject(given)) {
    faults.add('parts', 'not-an-object')
    return partsFrom({}, faults)
  }
  for (const number of Object.keys(given))
    if (!partNumbers.some((known) => String(known) === number)) faults.add(`parts.${number}`, 'unknown-part')
  const part = (number: PartNumber): readonly string[] => {
    const paragraphs = given[number]
    return paragraphs === undefined ? [] : paragraphsFrom(paragraphs, `parts.${number}`, faults)
  }
  return { 1: part(1), 2: part(2), 3: part(3), 4: part(4), 5: part(5), 6: part(6) }
}

function paragraphsFrom(value: unknown, field: string, faults: Faults): readonly string[] {
  if (Array.isArray(value) && value.every((paragraph) => typeof paragraph === 'string')) return value
  faults.add(field, 'not-paragraphs')
  return []
}
