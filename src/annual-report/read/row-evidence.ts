import { isWritten } from './cell-value.ts'
import { remember } from '../../kernel/remember.ts'
import { coreOf, fold } from './fold.ts'
import { bestRow3, likeLabel, table3Groups, table3Labels, type RowLabel } from './labels.ts'
import { coverage, pairsOf } from './likeness.ts'
import type { Token } from './token.ts'
import type { ValueRow } from './value-row.ts'

/** From this share of a label on, words are taken to name its row. */
export const enough = 0.6
/** How much a likeness says by where the words stand; a row whose own words are the label has 1. */
const weights = {
  own: 0.97,
  /** A row without words, right below the label. */
  rightBefore: 0.95,
  /** One of as many labels as there are rows, all of them before the first. */
  inRun: 0.9,
  before: 0.85,
  /** Own words that end in a short label (其中：3.其他). */
  ending: 0.8,
  /** Words before a row that has words of its own as well. */
  besideOwn: 0.75,
  /** A long label torn around the row. */
  around: 0.7,
}
/** Two lines that make this much of a label together are one label. */
const likeWhole = 0.9

/** For each row of values and each label, 0–1: how well the words around the row name it. */
export function rowEvidence(found: readonly ValueRow[], labels: readonly RowLabel[]): number[][] {
  const joined = found.map((row, at) => joinTorn(row, found[at - 1]))
  const evidence = joined.map((row) => evidenceFor(wordsOf(row), labels))
  nameRuns(found, evidence, labels)
  joined.forEach((row, at) => {
    if (row !== found[at]) evidence[at - 1] = labels.map(() => 0)
  })
  demoteGroup(evidence, labels)
  return evidence
}

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
  tokens.flatMap(({ core, folded }) => (core.length < 3 && core === folded ? [] : [core]))

/** Cores of labels; of a label printed as a path (（六）其他处理-3.其他) its last step too. */
const coresOf = (tokens: readonly Token[]): string[] => tokens.flatMap(({ text }) => steps(text))

const steps = remember((text): readonly string[] =>
  [
    text,
    ...text
      .split(/[-－—/／>＞]/)
      .slice(1)
      .slice(-1),
  ]
    .map(coreOf)
    .filter((core) => core !== ''),
)

/** A blank table row whose words, with those of the row below it, make one label: the row was torn in two. */
function joinTorn(row: ValueRow, above: ValueRow | undefined): ValueRow {
  const last = above?.own.at(-1)
  const own = row.own.at(-1)
  if (!above || !last || !own || !row.inTable || above.cells.some(isWritten)) return row
  if (opensRow(own) || row.cells.every(({ state }) => state === 'blank')) return row
  const whole = coreOf(last.text + own.text)
  return bestRow3(whole, likeWhole) && !exactRow3(last.core)
    ? { ...row, own: [{ ...own, text: last.text + own.text, core: whole, folded: fold(last.text + own.text) }] }
    : row
}

const exactRow3 = (core: string): boolean => table3Labels.some(({ cores }) => cores[0]?.text === core)

/** A word that begins a new row of the form: numbered, and not the head of several rows. */
const opensRow = ({ core, folded }: Token): boolean => core !== folded && !table3Groups.has(core)

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
    weigh = remember((key) => weighAll(wordsOfKey(key), labels))
    weighed.set(labels, weigh)
  }
  return [...weigh(keyOfWords(words))]
}

/** Words as one text: cores have neither line ends nor tabs in them. */
const keyOfWords = ({ own, before, after }: Words): string => `${own.join('\n')}\t${before.join('\n')}\t${after}`

function wordsOfKey(key: string): Words {
  const [own = '', before = '', after = ''] = key.split('\t')
  return { own: own === '' ? [] : own.split('\n'), before: before === '' ? [] : before.split('\n'), after }
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
    if (words.own.length === 0 && last === text) best = Math.max(best, weights.rightBefore)
    if (text.length < 3) {
      if (words.own.some((own) => own.length <= text.length + 4 && own.endsWith(text)))
        best = Math.max(best, weights.ending)
      continue
    }
    const needed = text.length < 5 ? 1 : enough
    const share = (pool: ReadonlySet<string>, weight: number): void => {
      const part = coverage(pairs, pool)
      if (part >= needed) best = Math.max(best, part * weight)
    }
    share(words.ownPairs, weights.own)
    share(words.nearPairs, words.own.length ? weights.besideOwn : weights.before)
    if (text.length >= 8) share(words.widePairs, weights.around)
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
      const named = (before ?? []).flatMap(({ core }) => bestRow3(core, likeLabel) ?? [])
      for (let row = at; row < end; row += 1) {
        const own = named.length === end - at ? named[row - at] : undefined
        labels.forEach((label, column) => {
          const cells = evidence[row]
          if (cells) cells[column] = own && own.key === label.key ? weights.inRun : 0
        })
      }
    }
    at = end
  }
}
