import { applicantColumns } from '../common-form.table.ts'

/** How many of the form's relations a reading of table 3 keeps and breaks; a relation without its cells counts as neither. */
export interface Balance {
  readonly held: number
  readonly broken: number
}

/** Weighs a reading: values by row key, seven a row; undefined where nothing was assigned. */
export function balanceOf(values: ReadonlyMap<string, readonly (number | undefined)[]>): Balance {
  let held = 0
  let broken = 0
  const judge = (left: number | undefined, right: number | undefined): void => {
    if (left === undefined || right === undefined) return
    if (left === right) held += left === 0 ? 0.01 : 1
    else broken += 1
  }
  const total = applicantColumns.length - 1
  for (const row of values.values()) judge(row[total], sum(row.slice(0, total)))
  for (let column = 0; column <= total; column += 1) {
    const at = (key: string): number | undefined => values.get(key)?.[column]
    const outcomes = [...values]
      .filter(([key]) => !['new', 'carry-in', 'done', 'carry-out'].includes(key))
      .map(([, row]) => row[column])
    judge(at('done'), sum(outcomes))
    judge(sum([at('new'), at('carry-in')]), sum([at('done'), at('carry-out')]))
  }
  return { held, broken }
}

const sum = (values: readonly (number | undefined)[]): number | undefined =>
  values.some((value) => value === undefined) ? undefined : values.reduce<number>((all, value) => all + (value ?? 0), 0)
