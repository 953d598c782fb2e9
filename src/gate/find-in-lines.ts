import type { WordLine } from '../formats/word-lines.ts'
import type { FindingKind } from '../publication/finding-kinds.table.ts'
import type { Finding, FindingPlace } from '../publication/finding.ts'
import { findIn } from './find-in.ts'
import { mentionsIn } from './secret-words.ts'

/** Of each kind: what is found often must not hide what is found once. */
const mostFindings = 200

/**
 * What was found in the lines of a file, part by part, each with its line; the first two hundred of each kind, one for
 * each thing and wording.
 */
export function findInFile(parts: readonly (readonly WordLine[])[]): readonly Finding[] {
  const found: Finding[] = []
  const known = new Set<string>()
  const counts = new Map<FindingKind, number>()
  let before = 0
  for (const lines of parts) {
    for (const finding of findInLines(lines, (index) => ({ part: 'file', at: before + index + 1 }))) {
      const same = `${finding.kind} ${finding.text}`
      const count = counts.get(finding.kind) ?? 0
      if (count >= mostFindings || known.has(same)) continue
      known.add(same)
      counts.set(finding.kind, count + 1)
      found.push(finding)
    }
    before += lines.length
  }
  return found
}

/** What was found in lines and rows of tables that follow one another from the top of a text. */
export function* findInLines(
  lines: readonly WordLine[],
  placeOf: (index: number) => FindingPlace,
): Generator<Finding, void, undefined> {
  let from = 0
  for (const [at, line] of lines.entries()) {
    const place = placeOf(at)
    if (typeof line === 'string') {
      from = at + 1
      yield* findIn(place, line)
      continue
    }
    const mentions = mentionsIn({ lines, from, at })
    for (const index of mentions) yield { kind: 'secret-word', place, text: line[index] ?? '' }
    yield* findIn(place, line.map((cell, index) => (mentions.has(index) ? '' : cell)).join('\t'))
  }
}
