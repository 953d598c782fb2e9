import { reportRefusalWords } from '../annual-report/desk/refusal-words.ts'
import { type ReportRefusal, type ReportRefusalCode, reportRefusals } from '../annual-report/desk/refusals.table.ts'
import { caseRefusals } from '../casework/refusals.table.ts'
import { rowWords } from '../casework/refusal-words.ts'
import type { Language, Words } from '../kernel/words.ts'
import { ledgerRefusalWords } from '../ledgers/refusal-words.ts'
import { type LedgerRefusal, type LedgerRefusalCode, ledgerRefusals } from '../ledgers/refusals.table.ts'
import { letterRefusals } from '../letters/letter-refusals.table.ts'
import { type UploadRefusal, type UploadRefusalCode, uploadRefusals } from '../formats/upload-refusals.table.ts'
import { documentRefusalWords } from '../publication/refusal-words.ts'
import { type DocumentRefusal, type DocumentRefusalCode, documentRefusals } from '../publication/refusals.table.ts'
import { type OfficeRefusal, serviceRefusals } from '../services/service-refusals.table.ts'
import { type SignInRefusalCode, signInRefusals } from '../services/sign-in/sign-in-refusals.table.ts'
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

export type ProblemCode = PlainCode | LedgerRefusalCode | ReportRefusalCode | DocumentRefusalCode | UploadRefusalCode
export type Facts = OfficeRefusal['facts']

/** Codes whose words are filled in one way; those of the ledgers have their own. */
type PlainCode = DoorRefusalCode | OfficeRefusal['code'] | SignInRefusalCode

interface Row {
  readonly says: Words
  readonly todo: Words
  readonly cite?: Citation
}

const rows: Readonly<Record<PlainCode, Row>> = {
  ...doorRefusals,
  ...caseRefusals,
  ...letterRefusals,
  ...serviceRefusals,
  ...signInRefusals,
}

export const problemCodes = Object.keys({
  ...rows,
  ...uploadRefusals,
  ...ledgerRefusals,
  ...reportRefusals,
  ...documentRefusals,
}) as readonly ProblemCode[]

/** Puts a refusal into the words of a language. */
export function problem(code: PlainCode, facts: Facts, language: Language, fields?: readonly FieldFault[]): Problem {
  const { cite } = rows[code]
  const { error } = told({ code, facts }, { ...rowWords(rows[code], facts), ...(cite && { cite }) }, language)
  return { error: { ...error, ...(fields && { fields }) } }
}

/** Puts a refusal of the ledgers into the words of a language. */
export function ledgerProblem(refusal: LedgerRefusal, language: Language): Problem {
  const { cite }: Row = ledgerRefusals[refusal.code]
  return told(refusal, { ...ledgerRefusalWords(refusal), ...(cite && { cite }) }, language)
}

/** Puts a refusal of the report desk into the words of a language. */
export function reportProblem(refusal: ReportRefusal, language: Language): Problem {
  const { cite }: Row = reportRefusals[refusal.code]
  return told(refusal, { ...reportRefusalWords(refusal), ...(cite && { cite }) }, language)
}

/** Puts a refusal of publication into the words of a language. */
export function documentProblem(refusal: DocumentRefusal, language: Language): Problem {
  const { cite }: Row = documentRefusals[refusal.code]
  return told(refusal, { ...documentRefusalWords(refusal), ...(cite && { cite }) }, language)
}

/** Puts a refusal of a file that was handed in into the words of a language. */
export const uploadProblem = (refusal: UploadRefusal, language: Language): Problem =>
  told(refusal, rowWords(uploadRefusals[refusal.code], refusal.facts), language)

const told = (
  { code, facts }: { readonly code: ProblemCode; readonly facts: Facts },
  { says, todo, cite }: Row,
  language: Language,
): Problem => ({
  error: {
    code,
    message: says[language],
    todo: todo[language],
    ...(cite && { cite: formatCitation(cite, language) }),
    facts,
  },
})
