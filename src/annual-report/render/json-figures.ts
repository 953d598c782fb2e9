import type { CellKind, Edition } from '../edition.ts'
import { cellsOf, type FigureKey, type FigureState } from '../figures.ts'
import type { PrintedFigure, PrintedFigures } from '../manuscript.ts'
import { readCell, type CellValue } from '../read/cell-value.ts'
import type { JsonFaultCode } from './json-faults.table.ts'
import { isObject, type Faults } from './json-value.ts'

/** Figures of a manuscript from JSON; `undefined` stands for a cell the document lacked, which is left out. */
export function figuresFromJson(value: unknown, edition: Edition, faults: Faults): PrintedFigures {
  if (!isObject(value)) {
    faults.add('figures', 'not-an-object')
    return {}
  }
  const kinds = new Map(cellsOf(edition).map(({ key, kind }) => [key, kind]))
  const figures: Record<FigureKey, PrintedFigure> = {}
  for (const [key, given] of Object.entries(value)) {
    const kind = kinds.get(key)
    if (!kind) {
      faults.add(`figures.${key}`, 'unknown-figure')
      continue
    }
    const taken = isObject(given) ? figureAsRead(given, kind) : figureAsTyped(given, kind)
    if ('fault' in taken) faults.add(`figures.${key}`, taken.fault)
    else if (taken.printed !== undefined) figures[key] = taken.printed
  }
  return figures
}

type Taken = { readonly printed: PrintedFigure | undefined } | { readonly fault: JsonFaultCode }

// prettier-ignore
const kindRules = {
  count: { allows: ({ value, unit }: CellValue) => value === null || (isCount(value) && unit === undefined), fault: 'not-a-count' },
  delta: { allows: ({ value, unit }: CellValue) => value === null || (Number.isSafeInteger(value) && unit === undefined), fault: 'not-a-change' },
  money: { allows: ({ value }: CellValue) => value === null || value >= 0, fault: 'not-money' },
} as const satisfies Record<CellKind, { allows: (cell: CellValue) => boolean; fault: JsonFaultCode }>

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** A figure as a person or a program writes it: a number, or the text to be printed. */
function figureAsTyped(given: unknown, kind: CellKind): Taken {
  const { allows, fault } = kindRules[kind]
  if (typeof given === 'number')
    return Number.isFinite(given) && allows({ state: 'number', value: given }) ? { printed: given } : { fault }
  if (typeof given !== 'string') return { fault: 'not-a-figure' }
  const read = readCell(given)
  return read && allows(read) ? { printed: given } : { fault }
}

/** A figure as `report read` prints it. */
function figureAsRead({ value, state, raw }: Readonly<Record<string, unknown>>, kind: CellKind): Taken {
  const byState: Readonly<Record<FigureState, () => Taken>> = {
    number: () => asPrinted(value, raw, kind),
    blank: () => ({ printed: '' }),
    none: () => ({ printed: typeof raw === 'string' ? raw : '无' }),
    missing: () => ({ printed: undefined }),
    unreadable: () => ({ fault: 'was-unreadable' }),
  }
  return isState(state, byState) ? byState[state]() : { fault: 'not-a-figure' }
}

/** The text of the document where it says more than the number, as a sign or a unit; else the number. */
function asPrinted(value: unknown, raw: unknown, kind: CellKind): Taken {
  if (typeof value !== 'number') return { fault: 'not-a-figure' }
  const printed = kind !== 'count' && typeof raw === 'string' && readCell(raw)?.value === value ? raw : value
  return figureAsTyped(printed, kind)
}

const isState = (state: unknown, states: Readonly<Record<FigureState, unknown>>): state is FigureState =>
  typeof state === 'string' && Object.hasOwn(states, state)
