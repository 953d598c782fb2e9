import type { LedgerKind } from '../statute/ledger-kinds.table.ts'
import type { EditionId } from './edition.ts'
import type { LedgerMeasure } from './figure-cases-measures.table.ts'

/** What stands behind a cell of table 2: entries of these kinds, by how many or how much, added or taken off. */
export interface ProactiveCell {
  readonly kind: LedgerKind
  readonly adds: readonly LedgerMeasure[]
  readonly takes?: readonly LedgerMeasure[]
  /** What is summed: how many the entry stands for, or its money. */
  readonly sums: 'count' | 'fen'
  /** How money is printed: 万元 as a bare number where the header has the unit, else 元 with its unit. */
  readonly prints?: 'ten-thousand-yuan' | 'yuan'
}

const one = (kind: LedgerKind, measure: LedgerMeasure) => ({ kind, adds: [measure], sums: 'count' }) as const
const change = (kind: LedgerKind) => ({ kind, adds: ['entered'], takes: ['ended'], sums: 'count' }) as const

/** Readings: docs/adr/0107-what-table-two-counts.md. */
// prettier-ignore
export const proactiveTable = {
  '2019': {
    't2.regulation.new':       one('regulation', 'entered'),
    't2.regulation.disclosed': one('regulation', 'published'),
    't2.regulation.total':     one('regulation', 'public'),
    't2.normative.new':        one('normative', 'entered'),
    't2.normative.disclosed':  one('normative', 'published'),
    't2.normative.total':      one('normative', 'public'),
    't2.licence.previous':     one('licence-item', 'standing'),
    't2.licence.change':       change('licence-item'),
    't2.licence.decisions':    one('licence-decision', 'entered'),
    't2.service.previous':     one('service-item', 'standing'),
    't2.service.change':       change('service-item'),
    't2.service.decisions':    one('service-decision', 'entered'),
    't2.penalty.previous':     one('penalty-item', 'standing'),
    't2.penalty.change':       change('penalty-item'),
    't2.penalty.decisions':    one('penalty-decision', 'entered'),
    't2.coercion.previous':    one('coercion-item', 'standing'),
    't2.coercion.change':      change('coercion-item'),
    't2.coercion.decisions':   one('coercion-decision', 'entered'),
    't2.fee.previous':         one('fee-item', 'standing'),
    't2.fee.change':           change('fee-item'),
    't2.procurement.items':    one('procurement', 'entered'),
    't2.procurement.amount':   { kind: 'procurement', adds: ['entered'], sums: 'fen', prints: 'yuan' },
  },
  '2021': {
    't2.regulation.made':      one('regulation', 'entered'),
    't2.regulation.repealed':  one('regulation', 'repealed'),
    't2.regulation.in-force':  one('regulation', 'in-force'),
    't2.normative.made':       one('normative', 'entered'),
    't2.normative.repealed':   one('normative', 'repealed'),
    't2.normative.in-force':   one('normative', 'in-force'),
    't2.licence.decisions':    one('licence-decision', 'entered'),
    't2.penalty.decisions':    one('penalty-decision', 'entered'),
    't2.coercion.decisions':   one('coercion-decision', 'entered'),
    't2.fee.amount':           { kind: 'fee-income', adds: ['entered'], sums: 'fen', prints: 'ten-thousand-yuan' },
  },
} as const satisfies Readonly<Record<EditionId, Readonly<Record<string, ProactiveCell>>>>
