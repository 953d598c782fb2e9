import type { Finding } from '../finding.ts'
import type { ReportFile } from './report-file.ts'

/** What stands between a report and its submission. */
export interface WeighedFindings {
  /** They must be mended. */
  readonly faults: readonly Finding[]
  /** They must be mended, or explained by a person. */
  readonly doubts: readonly Finding[]
  /** Doubts nobody has explained. */
  readonly open: readonly Finding[]
  /** Good to know, or not to be assessed: they ask nothing. */
  readonly hints: readonly Finding[]
}

/**
 * Tells findings apart by what they ask of the office: an error that is a fault blocks; a hint, and what could not be
 * assessed, asks nothing; all else is to be explained.
 */
export function weigh(findings: readonly Finding[], explained: ReportFile['explained']): WeighedFindings {
  const faults = findings.filter(blocks)
  const doubts = findings.filter((finding) => !blocks(finding) && asks(finding))
  const open = doubts.filter((finding) => !Object.hasOwn(explained, findingKey(finding)))
  return { faults, doubts, open, hints: findings.filter((finding) => !blocks(finding) && !asks(finding)) }
}

const blocks = ({ severity, verdict }: Finding): boolean => severity === 'error' && verdict === 'fault'
const asks = ({ severity, verdict }: Finding): boolean => severity !== 'hint' && verdict !== 'not-assessable'

/**
 * What a finding is known by while people talk about it: its rule, its place, what was found. When what was found changes,
 * it is another finding, and an explanation of the old one does not hold for it.
 */
export const findingKey = ({ rule, at, found, expected }: Finding): string =>
  [rule, at.cell ?? '', at.section ?? '', digest(`${at.sentence ?? ''}\n${found}\n${expected}`)].join('|')

/** FNV-1a, 32 bits: short, the same everywhere, and no secret depends on it. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
