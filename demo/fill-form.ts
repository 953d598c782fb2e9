import type { ApplicantKey, EditionId, Table4Column } from '../src/annual-report/edition.ts'
import { editions } from '../src/annual-report/editions.ts'
import { cellsOf } from '../src/annual-report/figures.ts'
import type { Manuscript } from '../src/annual-report/manuscript.ts'

/** Requests of one row of table 3, by kind of applicant. */
export type Row = Partial<Record<Exclude<ApplicantKey, 'total'>, number>>

export interface Filling {
  readonly edition: EditionId
  readonly table2: Manuscript['figures']
  /** By row of table 3, sums left out. */
  readonly requests: Readonly<Record<string, Row>>
  readonly disputes?: Partial<
    Record<'reconsideration' | 'direct-suit' | 'suit-after', Partial<Record<Table4Column, number>>>
  >
}

/** All figures of a form from what was counted: sums drawn, everything else 0. */
export function fillForm({ edition, table2, requests, disputes = {} }: Filling): Record<string, number | string> {
  const form = editions[edition]
  const figures: Record<string, number | string> = Object.fromEntries(cellsOf(form).map(({ key }) => [key, 0]))
  Object.assign(figures, table2)
  const add = (key: string, count: number): void => {
    figures[key] = Number(figures[key] ?? 0) + count
  }
  for (const { key, role } of form.table3.rows)
    for (const [applicant, count] of Object.entries(requests[key] ?? {}))
      for (const row of role === 'outcome' ? [key, 'done'] : [key])
        for (const column of [applicant, 'total']) add(`t3.${row}.${column}`, count)
  for (const [group, results] of Object.entries(disputes))
    for (const [column, count] of Object.entries(results))
      for (const key of [column, 'total']) add(`t4.${group}.${key}`, count)
  return figures
}
