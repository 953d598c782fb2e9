import { type FindingKind, findingKinds } from './finding-kinds.table.ts'

/** Something in a text that may have to stay inside, and where it stands. */
export interface Finding {
  readonly kind: FindingKind
  readonly place: FindingPlace
  /** As it stands there. */
  readonly text: string
}

export interface FindingPlace {
  readonly part: FindingPart
  /** Which paragraph, list or table of the text, or line of the file, from 1. */
  readonly at?: number
  /** The name of the file. */
  readonly file?: string
}

/** A part of a document that is looked through. */
export type FindingPart =
  | 'title'
  | 'body'
  | 'number'
  | 'maker'
  | 'source'
  | 'summary'
  | 'keywords'
  | 'file-name'
  | 'file'

/** What a person has allowed: the kind and the place, never the words. */
export interface AllowedFinding {
  readonly kind: FindingKind
  readonly place: FindingPlace
}

/** Who let it become public, and why. */
export interface Allowance {
  readonly by: string
  readonly reason: string
  readonly found: readonly AllowedFinding[]
}

/** What the reviewer allowed, and what the secrecy reviewer confirmed to be a mention. */
export interface Allowances {
  readonly allowed?: Allowance
  readonly mentions?: Allowance
}

const sameAs = ({ kind, place: { part, at, file } }: AllowedFinding): string => JSON.stringify([kind, part, at, file])

/** Whether nobody can allow it. */
export const isForbidden = ({ kind }: Pick<Finding, 'kind'>): boolean => findingKinds[kind].weight === 'forbidden'

/** Whether it waits until two people, one for each review, have said that it is no mark. */
export const needsTwo = ({ kind }: Pick<Finding, 'kind'>): boolean => findingKinds[kind].weight === 'twice'

/** Whether it waits until a reviewer allows it. */
export const isHeld = (finding: Pick<Finding, 'kind'>): boolean =>
  findingKinds[finding.kind].weight === 'held' || needsTwo(finding)

/** Which of the two reviews looks at what stands in the way. */
export type Reviewing = 'review' | 'secrecy'

/** What still stands in the way of a review, or of the public: what nobody can allow first, then what nobody has. */
export function standing(
  findings: readonly Finding[],
  allowances: Allowances = {},
  reviewing: readonly Reviewing[] = ['review', 'secrecy'],
): readonly Finding[] {
  const open = {
    review: openFor(allowances.allowed),
    secrecy: openFor(allowances.mentions),
  }
  const waits = (finding: Finding): boolean =>
    (reviewing.includes('review') && isHeld(finding) && open.review(finding)) ||
    (reviewing.includes('secrecy') && needsTwo(finding) && open.secrecy(finding))
  return [...findings.filter(isForbidden), ...findings.filter(waits)]
}

const openFor = (allowance: Allowance | undefined) => {
  const known = new Set(allowance?.found.map(sameAs))
  return (finding: Finding): boolean => !known.has(sameAs(finding))
}
