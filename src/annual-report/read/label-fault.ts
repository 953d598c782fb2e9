import type { LabelFault } from '../report.ts'
import { coreOf, fold } from './fold.ts'
import { wordsForTotal } from './labels.ts'
import { coverage, pairsOf } from './likeness.ts'
import type { Token } from './token.ts'
import type { ValueRow } from './value-row.ts'

/**
 * The label a row stands under when it is not the form's: undefined when the form's label is there, whole, torn over
 * lines or cells, or differing in width, punctuation and white space only, and when no label can be made out.
 */
export function labelFault(
  row: ValueRow,
  table: LabelFault['table'],
  key: string,
  expected: string,
): LabelFault | undefined {
  const near = [...row.before.slice(-4), ...row.own, ...row.after.slice(0, 2)]
  const wanted = coreOf(expected)
  const words = near.map(({ core }) => core)
  if (words.includes(wanted) || isWithin(wanted, fold(near.map(({ text }) => text).join('')))) return undefined
  const close = [...row.before.slice(-1), ...row.own]
  const found =
    nearest(close, wanted) ??
    (wanted === '总计' ? close.find(({ text }) => wordsForTotal.has(coreOf(text))) : undefined)
  return found && { table, row: key, expected, found: found.text.trim(), at: found.at }
}

/** All characters of a label, in order, somewhere in a text: a label torn into pieces with others between them. */
export function isWithin(label: string, text: string): boolean {
  let at = 0
  for (const sign of text) if (sign === label[at]) at += 1
  return at === label.length
}

/** A label in other words shares at least a third of the pairs with the form's, and is not much longer. */
const leastLike = 0.34
const longestLike = 1.5

/** The words most like a label, if they are like it at all. */
export function nearest(tokens: readonly Token[], wanted: string): Token | undefined {
  const pairs = pairsOf(wanted)
  let best: Token | undefined
  let bestShare = leastLike
  for (const token of tokens) {
    const { core } = token
    const share = coverage(pairs, pairsOf(core))
    if (share > bestShare && core !== wanted && core.length <= wanted.length * longestLike) {
      best = token
      bestShare = share
    }
  }
  return best
}
