import { remember } from '../../kernel/remember.ts'

/** Pairs of neighbouring characters; a text of one character is its own pair. */
export const pairsOf = remember((core): ReadonlySet<string> => {
  const pairs = new Set<string>()
  if (core.length === 1) pairs.add(core)
  for (let at = 0; at + 1 < core.length; at += 1) pairs.add(core.slice(at, at + 2))
  return pairs
})

/** The share (0–1) of a label's pairs found in a text, in whatever order: torn and interleaved labels still count. */
export function coverage(label: ReadonlySet<string>, text: ReadonlySet<string>): number {
  if (label.size === 0) return 0
  let found = 0
  for (const pair of label) if (text.has(pair)) found += 1
  return found / label.size
}
