import type { EditionId } from '../edition.ts'
import { remember } from '../../kernel/remember.ts'
import { coreOf, fold } from './fold.ts'
import { bestRow3, table3Groups, table3Labels, type RowLabel } from './labels.ts'
import { coverage, pairsOf } from './likeness.ts'
import type { Token } from './token.ts'
import type { ValueRow } from './value-row.ts'

/** A row of values and the row of the form it is. */
export interface AlignedRow {
  readonly row: ValueRow
  readonly label: RowLabel
  /** 0–1: how well the words around it name it; 0 when it was placed by order alone. */
  readonly evidence: number
}

export interface Alignment {
  readonly rows: readonly AlignedRow[]
  /** Rows of values that no row of the form could be found for. */
  readonly left: readonly ValueRow[]
}

const eitherEdition: readonly EditionId[] = ['2021', '2019']
const enough = 0.6
const certain = 0.85

/**
 * Finds the row of the form for each row of values. When there are just as many rows as an edition has and no words
 * speak against it, they are taken in order; otherwise labels decide, in the order of the form, and rows between two
 * named ones are filled in only when their number fits.
 */
export function alignRows(found: readonly ValueRow[], labels: readonly RowLabel[]): Alignment {
  const joined = found.map((row, at) => joinTorn(row, found[at - 1]))
  const words = joined.map(wordsOf)
  const evidence = words.map((each) => evidenceFor(each, labels))
  nameRuns(found, evidence, labels)
  joined.forEach((row, at) => {
    if (row !== found[at]) evidence[at - 1] = labels.map(() => 0)
  })
  const kept = found.map((_, at) => at).filter((at) => isCandidate(found[at], evidence[at]))
  const rows = kept.map((at) => found[at]).filter((row) => row !== undefined)
  const strength = kept.map((at) => evidence[at] ?? [])
  demoteGroup(strength, labels)
  const inOrder = wholeForm(strength, labels, rows)
  const chosen = inOrder ?? filled(byLabels(strength), strength, labels)
  return {
    rows: rows.flatMap((row, at) => {
      const label = labels[chosen[at] ?? -1]
      return label ? [{ row, label, evidence: strength[at]?.[chosen[at] ?? -1] ?? 0 }] : []
    }),
    left: rows.filter(({ cells }, at) => chosen[at] === undefined && cells.some(({ state }) => state !== 'blank')),
  }
}

/** Blank rows without a name are furniture of the table head. */
const isCandidate = (row: ValueRow | undefined, evidence: readonly number[] | undefined): boolean =>
  row !== undefined && (row.cells.some(({ state }) => state !== 'blank') || Math.max(...(evidence ?? [0])) >= enough)

interface Words {
  readonly own: readonly string[]
  readonly before: readonly string[]
  readonly after: string
}

/** Words with their neighbouring characters in pairs: of the row alone, with those before it, with those after it too. */
interface PairedWords extends Words {
  readonly ownPairs: ReadonlySet<string>
  readonly nearPairs: ReadonlySet<string>
  readonly widePairs: ReadonlySet<string>
}

/** Cores of words; 其他 and 总计 name a row only with their number, without it they head a column. */
const namesOf = (tokens: readonly Token[]): string[] =>
  tokens
    .map(({ text }) => [coreOf(text), fold(text)] as const)
    .flatMap(([core, whole]) => (core.length < 3 && core === whole ? [] : [core]))

/** Cores of labels; of a label printed as a path (（六）其他处理-3.其他) its last step too. */
const coresOf = (tokens: readonly Token[]): string[] =>
  tokens
    .flatMap(({ text }) => [
      text,
      ...text
        .split(/[-－—/／>＞]/)
        .slice(1)
        .slice(-1),
    ])
    .map(coreOf)
    .filter((core) => core !== '')

/** A blank table row whose words, with those of the row below it, make one label: the row was torn in two. */
function joinTorn(row: ValueRow, above: ValueRow | undefined): ValueRow {
  const last = above?.own.at(-1)
  const own = row.own.at(-1)
  if (!above || !last || !own || !row.inTable || above.cells.some(({ state }) => state !== 'blank')) return row
  if (opensRow(own) || row.cells.every(({ state }) => state === 'blank')) return row
  const whole = coreOf(last.text + own.text)
  return bestRow3(whole, 0.9) && !exactRow3(coreOf(last.text))
    ? { ...row, own: [{ ...own, text: last.text + own.text }] }
    : row
}

const exactRow3 = (core: string): boolean => table3Labels.some(({ cores }) => cores[0]?.text === core)

/** A word that begins a new row of the form: numbered, and not the head of several rows. */
const opensRow = ({ text }: Token): boolean => coreOf(text) !== fold(text) && !table3Groups.has(coreOf(text))

/** Words that can name a row: none that stand before the last one to open a row. */
function nearest(row: ValueRow): readonly Token[] {
  if (row.own.some(opensRow)) return []
  const opening = row.before.findLastIndex(opensRow)
  return row.before.slice(Math.max(opening, row.before.length - 4, 0))
}

function wordsOf(row: ValueRow): Words {
  const own = coresOf(row.own)
  const before = namesOf(nearest(row))
  return { own, before, after: coresOf(row.after.slice(0, 2)).join('') }
}

const weighed = new WeakMap<readonly RowLabel[], (words: string) => readonly number[]>()

/** The evidence of a row's words for each label; the words of the form recur in every report and are weighed once. */
function evidenceFor(words: Words, labels: readonly RowLabel[]): number[] {
  let weigh = weighed.get(labels)
  if (!weigh) {
    weigh = remember((text) => weighAll(JSON.parse(text) as Words, labels))
    weighed.set(labels, weigh)
  }
  return [...weigh(JSON.stringify(words))]
}

function weighAll(words: Words, labels: readonly RowLabel[]): readonly number[] {
  const near = words.before.join('') + words.own.join('')
  const paired = {
    ...words,
    ownPairs: pairsOf(words.own.join('')),
    nearPairs: pairsOf(near),
    widePairs: pairsOf(near + words.after),
  }
  return labels.map((label) => evidenceOf(paired, label))
}

/** How well the words of a row of values name a row of the form: own words most, those before it less, a label torn around it least. */
function evidenceOf(words: PairedWords, label: RowLabel): number {
  let best = 0
  for (const { text, pairs } of label.cores) {
    if (words.own.includes(text)) return 1
    const last = words.before.at(-1)
    if (words.own.length === 0 && last === text) best = Math.max(best, 0.95)
    if (text.length < 3) {
      if (words.own.some((own) => own.length <= text.length + 4 && own.endsWith(text))) best = Math.max(best, 0.8)
      continue
    }
    const needed = text.length < 5 ? 1 : enough
    const share = (pool: ReadonlySet<string>, weight: number): void => {
      const part = coverage(pairs, pool)
      if (part >= needed) best = Math.max(best, part * weight)
    }
    share(words.ownPairs, 0.97)
    share(words.nearPairs, words.own.length ? 0.75 : 0.85)
    if (text.length >= 8) share(words.widePairs, 0.7)
  }
  return best
}

/** 其他处理 is a row of its own in one edition and the head of three rows in the other: beside one of them it is the head. */
function demoteGroup(strength: number[][], labels: readonly RowLabel[]): void {
  const single = labels.findIndex(({ key }) => key === 'other')
  if (single < 0) return
  for (const row of strength)
    if (Math.max(row[single + 1] ?? 0, row[single + 2] ?? 0, row[single + 3] ?? 0) >= enough) row[single] = 0
}

/**
 * Words before a run of several rows name them only when they are as many labels as rows; otherwise they may belong to
 * rows printed elsewhere, and say nothing.
 */
function nameRuns(rows: readonly ValueRow[], evidence: number[][], labels: readonly RowLabel[]): void {
  let at = 0
  while (at < rows.length) {
    const before = rows[at]?.before
    let end = at + 1
    while (end < rows.length && rows[end]?.ofRun && rows[end]?.before === before) end += 1
    if (rows[at]?.ofRun) {
      const named = (before ?? []).flatMap(({ text }) => bestRow3(coreOf(text), 0.75) ?? [])
      for (let row = at; row < end; row += 1) {
        const own = named.length === end - at ? named[row - at] : undefined
        labels.forEach((label, column) => {
          const cells = evidence[row]
          if (cells) cells[column] = own && own.key === label.key ? 0.9 : 0
        })
      }
    }
    at = end
  }
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
    if (object === 0 && agree >= 3) return form
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
