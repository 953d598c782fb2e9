import { shapeOf, type SpecialField } from './entry-kinds.table.ts'
import type { LedgerContents } from './ledger-events.ts'
import type { LedgerDesk } from './ledger-desk.ts'
import { type LedgerRefusal, refuse } from './refusals.table.ts'

/** Why contents cannot be entered: the organ, the fields of the kind, the numbers, the days; the first that is wrong. */
export const contentsRefusal = (contents: LedgerContents, desk: LedgerDesk): LedgerRefusal | undefined =>
  powerRefusal(contents, desk) ?? fieldRefusal(contents) ?? numberRefusal(contents) ?? dayRefusal(contents, desk)

const powerRefusal = ({ kind }: LedgerContents, { settings }: LedgerDesk): LedgerRefusal | undefined =>
  kind === 'regulation' && !settings.makesRules ? refuse('makes-no-rules') : undefined

function fieldRefusal(contents: LedgerContents): LedgerRefusal | undefined {
  const { kind, on: _day, count: _number, ...special } = contents
  const { needs, mayHave } = shapeOf(kind)
  const given = (Object.keys(special) as SpecialField[]).filter((field) => isGiven(special[field]))
  const missing = needs.find((field) => !given.includes(field))
  if (missing !== undefined) return refuse('field-missing', { kind, field: missing })
  const foreign = given.find((field) => !needs.includes(field) && !mayHave.includes(field))
  return foreign === undefined ? undefined : refuse('field-foreign', { kind, field: foreign })
}

const isGiven = (value: string | number | undefined): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined

/** More would be a slip: the busiest organs of the country decide some ten million licences a year. */
const most = { count: 100_000_000, fen: 100_000_000_000_000 } as const

function numberRefusal({ kind, count, fen }: LedgerContents): LedgerRefusal | undefined {
  const atMost = shapeOf(kind).bulk ? most.count : 1
  if (!(Number.isSafeInteger(count) && count >= 1 && count <= atMost)) return refuse('not-a-count', { count })
  if (fen !== undefined && !(Number.isSafeInteger(fen) && fen >= 0 && fen <= most.fen))
    return refuse('not-an-amount', { fen })
  return undefined
}

function dayRefusal({ on, publicOn }: LedgerContents, { today }: LedgerDesk): LedgerRefusal | undefined {
  const late = [on, publicOn].find((day) => day !== undefined && day > today)
  if (late !== undefined) return refuse('in-the-future', { on: late })
  return publicOn !== undefined && publicOn < on ? refuse('before-beginning', { on: publicOn, since: on }) : undefined
}
