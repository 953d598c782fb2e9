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

const sameAs = ({ kind, place: { part, at, file } }: AllowedFinding): string => JSON.stringify([kind, part, at, file])

/** Whether nobody can allow it. */
export const isForbidden = ({ kind }: Pick<Finding, 'kind'>): boolean => findingKinds[kind].weight === 'forbidden'

/** Whether it waits until somebody allows it. */
export const isHeld = ({ kind }: Pick<Finding, 'kind'>): boolean => findingKinds[kind].weight === 'held'

/** What still stands in the way: what nobody can allow first, then what nobody has. */
export function standing(findings: readonly Finding[], allowed: readonly AllowedFinding[] = []): readonly Finding[] {
  const known = new Set(allowed.map(sameAs))
  const open = findings.filter((finding) => isForbidden(finding) || (isHeld(finding) && !known.has(sameAs(finding))))
  return [...open.filter(isForbidden), ...open.filter((finding) => !isForbidden(finding))]
}
