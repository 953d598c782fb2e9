import type { Finding } from '../publication/finding.ts'
import { findIn } from './find-in.ts'

const mostFindings = 200

/** What was found in the lines of a file, each with its line; the first two hundred, one for each thing and wording. */
export function findInLines(lines: readonly string[]): readonly Finding[] {
  const found: Finding[] = []
  const known = new Set<string>()
  for (const [index, line] of lines.entries())
    for (const finding of findIn({ part: 'file', at: index + 1 }, line)) {
      const same = `${finding.kind} ${finding.text}`
      if (known.has(same)) continue
      known.add(same)
      found.push(finding)
      if (found.length >= mostFindings) return found
    }
  return found
}
