import { findingKinds } from '../publication/finding-kinds.table.ts'
import { type AllowedFinding, type Finding, standing } from '../publication/finding.ts'
import { placeWords } from '../publication/finding-places.table.ts'
import type { LeakView } from './shapes/document.ts'

/** What was found, in words, with what became of it. */
export function leakViews(findings: readonly Finding[], allowed: readonly AllowedFinding[] = []): LeakView[] {
  const open = new Set(standing(findings, allowed))
  return findings.map((finding) => ({
    kind: finding.kind,
    ...finding.place,
    where: placeWords(finding.place),
    says: findingKinds[finding.kind].label,
    text: finding.text,
    state: stateOf(finding, open),
  }))
}

function stateOf(finding: Finding, open: ReadonlySet<Finding>): LeakView['state'] {
  const { weight } = findingKinds[finding.kind]
  if (weight !== 'held') return weight
  return open.has(finding) ? 'open' : 'allowed'
}
