import type { EditionId } from '../edition.ts'
import type { RowLabel } from './labels.ts'
import { enough } from './row-evidence.ts'
import type { ValueRow } from './value-row.ts'

const eitherEdition: readonly EditionId[] = ['2021', '2019']
/** Words that name another row as surely as this object to the order of the form. */
const certain = 0.85
/** Rows that their words must name at least before the order of the form names the others. */
const fewestNamed = 3

/**
 * For each row of values the index of its label, undefined where none is certain: in the order of the form when the form is
 * whole, else by evidence in ascending order, with the gaps between two named rows filled when their number fits.
 */
export function chooseRows(
  strength: readonly (readonly number[])[],
  labels: readonly RowLabel[],
  rows: readonly ValueRow[],
): readonly (number | undefined)[] {
  return wholeForm(strength, labels, rows) ?? filled(byLabels(strength), strength, labels)
}

/** The rows taken in the order of an edition's form, when their number is just its own and the words do not object. */
function wholeForm(
  strength: readonly (readonly number[])[],
  labels: readonly RowLabel[],
  rows: readonly ValueRow[],
): (number | undefined)[] | undefined {
  for (const edition of eitherEdition) {
    const form = labels.map((_, at) => at).filter((at) => labels[at]?.editions.includes(edition))
    if (form.length !== rows.length) continue
    let agree = 0
    let object = 0
    form.forEach((label, at) => {
      const here = strength[at]?.[label] ?? 0
      const best = Math.max(...(strength[at] ?? [0]))
      if (here >= enough) agree += 1
      else if (best >= certain && !rows[at]?.ofRun) object += 1
    })
    if (object === 0 && agree >= fewestNamed) return form
  }
  return undefined
}

/** The best strictly ascending choice of labels for rows, by dynamic programming; a row may stay without. */
function byLabels(strength: readonly (readonly number[])[]): (number | undefined)[] {
  const columns = strength[0]?.length ?? 0
  const best = Array.from({ length: strength.length + 1 }, () => new Float64Array(columns + 1))
  for (let row = strength.length - 1; row >= 0; row -= 1)
    for (let label = columns - 1; label >= 0; label -= 1) {
      const here = strength[row]?.[label] ?? 0
      const skip = Math.max(best[row + 1]?.[label] ?? 0, best[row]?.[label + 1] ?? 0)
      const take = here >= enough ? here + (best[row + 1]?.[label + 1] ?? 0) : 0
      const cells = best[row]
      if (cells) cells[label] = Math.max(skip, take)
    }
  const chosen: (number | undefined)[] = strength.map(() => undefined)
  let row = 0
  let label = 0
  while (row < strength.length && label < columns) {
    const here = strength[row]?.[label] ?? 0
    const value = best[row]?.[label] ?? 0
    if (here >= enough && value === here + (best[row + 1]?.[label + 1] ?? 0)) {
      chosen[row] = label
      row += 1
      label += 1
    } else if (value === (best[row + 1]?.[label] ?? 0)) row += 1
    else label += 1
  }
  return chosen
}

/** Rows without a label between two named neighbours take the form's rows between them, when the number is the same. */
function filled(
  chosen: readonly (number | undefined)[],
  strength: readonly (readonly number[])[],
  labels: readonly RowLabel[],
): (number | undefined)[] {
  const result = [...chosen]
  const keys = new Set(chosen.map((at) => labels[at ?? -1]?.key))
  const edition: EditionId | undefined =
    keys.has('other.1') || keys.has('other.2') ? '2021' : keys.has('other') ? '2019' : undefined
  let row = 0
  while (row < result.length) {
    if (result[row] !== undefined) {
      row += 1
      continue
    }
    let end = row
    while (end < result.length && result[end] === undefined) end += 1
    const from = row === 0 ? -1 : (result[row - 1] ?? -1)
    const to = end === result.length ? labels.length : (result[end] ?? labels.length)
    const choices = (edition ? [edition] : eitherEdition).map((id) =>
      labels.map((_, at) => at).filter((at) => at > from && at < to && labels[at]?.editions.includes(id)),
    )
    const fitting = choices.filter((free) => free.length === end - row)
    const [only] = fitting
    if (
      only &&
      (fitting.length === 1 || fitting.every((each) => each.join() === only.join())) &&
      isQuiet(strength.slice(row, end), only)
    ) {
      only.forEach((label, at) => (result[row + at] = label))
    }
    row = end
  }
  return result
}

/** No row names another row of the form with certainty. */
const isQuiet = (strength: readonly (readonly number[])[], labels: readonly number[]): boolean =>
  strength.every((row, at) => Math.max(...row.filter((_, label) => label !== labels[at])) < certain)
