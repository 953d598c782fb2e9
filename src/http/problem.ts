import { caseRefusals } from '../casework/refusals.table.ts'
import { rowWords } from '../casework/refusal-words.ts'
import type { Language, Words } from '../kernel/words.ts'
import { letterRefusals } from '../letters/letter-refusals.table.ts'
import { type OfficeRefusal, serviceRefusals } from '../services/service-refusals.table.ts'
import { type Citation, formatCitation } from '../statute/citation.ts'
import { type DoorRefusalCode, doorRefusals } from './door-refusals.table.ts'
import type { FieldFault } from './field-faults.ts'

/** A “no” as it is sent: what happened, on what ground, what to do, and the fields that are wrong. */
export interface Problem {
  readonly error: {
    readonly code: ProblemCode
    readonly message: string
    readonly todo: string
    /** The article that says so. */
    readonly cite?: string
    readonly facts: Facts
    readonly fields?: readonly FieldFault[]
  }
}

export type ProblemCode = DoorRefusalCode | OfficeRefusal['code']
export type Facts = OfficeRefusal['facts']

interface Row {
  readonly says: Words
  readonly todo: Words
  readonly cite?: Citation
}

const rows: Readonly<Record<ProblemCode, Row>> = {
  ...doorRefusals,
  ...caseRefusals,
  ...letterRefusals,
  ...serviceRefusals,
}

export const problemCodes = Object.keys(rows) as readonly ProblemCode[]

/** Puts a refusal into the words of a language. */
export function problem(code: ProblemCode, facts: Facts, language: Language, fields?: readonly FieldFault[]): Problem {
  const row = rows[code]
  const { says, todo } = rowWords(row, facts)
  return {
    error: {
      code,
      message: says[language],
      todo: todo[language],
      ...(row.cite && { cite: formatCitation(row.cite, language) }),
      facts,
      ...(fields && { fields }),
    },
  }
}
