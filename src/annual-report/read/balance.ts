import { applicantColumns } from '../common-form.table.ts'

/** How many of the form's relations a reading of table 3 keeps and breaks; a relation without its cells counts as neither. */
export interface Balance {
  /** total = sum along the rows: says whether columns are right. */
  readonly rows: Tally
  /** done = sum of outcomes, new + carried in = done + carried out: says whether rows are right. */
  readonly columns: Tally
}

export interface Tally {
  held: number
  broken: number
}

/** Weighs a reading: values by row key, seven a row; undefined where nothing was assigned. */
export function balanceOf(values: ReadonlyMap<string, readonly (number | undefined)[]>): Balance {
  const rows: Tally = { held: 0, broken: 0 }
  const columns: Tally = { held: 0, broken: 0 }
  const judge = (tally: Tally, left: number | undefined, right: number | undefined): void => {
    if (left === undefined || right === undefined) return
    // Zeros keep every relation wherever they are put: they prove next to nothing.
    if (left === right) tally.held += left === 0 ? 0.01 : 1
    else tally.broken += 1
  }
  const total = applicantColumns.length - 1
  for (const row of values.values()) judge(rows, row[total], sum(row.slice(0, total)))
  const outcomes = [...values].filter(([key]) => !notOutcomes.has(key)).map(([, row]) => row)
  for (let column = 0; column <= total; column += 1) {
    const at = (key: string): number | undefined => values.get(key)?.[column]
    judge(columns, at('done'), sum(outcomes.map((row) => row[column])))
    judge(columns, sum([at('new'), at('carry-in')]), sum([at('done'), at('carry-out')]))
  }
  return { rows, columns }
}

const notOutcomes: ReadonlySet<string> = new Set(['new', 'carry-in', 'done', 'carry-out'])

const sum = (values: readonly (number | undefined)[]): number | undefined =>
  values.some((value) => value === undefined) ? undefined : values.reduce<number>((all, value) => all + (value ?? 0), 0)

/** Kept at least three times as often as broken: a reading that a wrong order could not reach by luck. */
export const isProved = ({ held, broken }: Tally): boolean => held > 0 && broken * 3 <= held
