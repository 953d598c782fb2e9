import { findingKinds } from '../publication/finding-kinds.table.ts'
import { type Allowances, type Finding, needsTwo, standing } from '../publication/finding.ts'
import { placeWords } from '../publication/finding-places.table.ts'
import type { LeakView } from './shapes/document.ts'

/** What was found, in words, with what became of it. */
export function leakViews(findings: readonly Finding[], allowances: Allowances = {}): LeakView[] {
  const open = new Set(standing(findings, allowances))
  const halves = (['review', 'secrecy'] as const).map((half) => new Set(standing(findings, allowances, [half])))
  const stateOf = (finding: Finding): LeakView['state'] => {
    const { weight } = findingKinds[finding.kind]
    if (weight === 'told' || weight === 'forbidden') return weight
    if (!open.has(finding)) return 'allowed'
    return needsTwo(finding) && halves.some((half) => !half.has(finding)) ? 'second' : 'open'
  }
  return findings.map((finding) => ({
    kind: finding.kind,
    ...finding.place,
    where: placeWords(finding.place),
    says: findingKinds[finding.kind].label,
    text: finding.text,
    state: stateOf(finding),
  }))
}
