import { remember } from '../../kernel/remember.ts'
import type { ApplicantKey, EditionId, Table4Column } from '../edition.ts'
import type { FigureKey } from '../figures.ts'
import type { ClaimSubject } from '../report.ts'

const count = (stem: string, n: number): readonly string[] => Array.from({ length: n }, (_, i) => `${stem}.${i + 1}`)

const rowsByFamily = {
  new: () => ['new'],
  'carry-in': () => ['carry-in'],
  granted: () => ['granted'],
  partial: () => ['partial'],
  denied: () => count('denied', 8),
  unable: () => count('unable', 3),
  refused: () => count('refused', 5),
  other: (edition: EditionId) => (edition === '2019' ? ['other'] : count('other', 3)),
  done: () => ['done'],
  'carry-out': () => ['carry-out'],
} as const satisfies Record<string, (edition: EditionId) => readonly string[]>

const organisations = ['commercial', 'research', 'social', 'legal', 'other'] as const satisfies readonly ApplicantKey[]
const results = ['upheld', 'corrected', 'other', 'pending'] as const satisfies readonly Table4Column[]
const groupsByKind = {
  reconsideration: ['reconsideration'],
  litigation: ['direct-suit', 'suit-after'],
  'direct-suit': ['direct-suit'],
  'suit-after': ['suit-after'],
} as const

/** Cells of table 2 by what a sentence counts; where an edition has no such cell, none. */
const table2: Readonly<Record<string, Partial<Record<EditionId, FigureKey>>>> = {
  'documents.regulation.made': { '2019': 't2.regulation.new', '2021': 't2.regulation.made' },
  'documents.regulation.disclosed': { '2019': 't2.regulation.disclosed' },
  'documents.regulation.repealed': { '2021': 't2.regulation.repealed' },
  'documents.regulation.in-force': { '2021': 't2.regulation.in-force' },
  'documents.normative.made': { '2019': 't2.normative.new', '2021': 't2.normative.made' },
  'documents.normative.disclosed': { '2019': 't2.normative.disclosed' },
  'documents.regulation.total': { '2019': 't2.regulation.total' },
  'documents.normative.total': { '2019': 't2.normative.total' },
  'documents.normative.repealed': { '2021': 't2.normative.repealed' },
  'documents.normative.in-force': { '2021': 't2.normative.in-force' },
  'decisions.licence': { '2019': 't2.licence.decisions', '2021': 't2.licence.decisions' },
  'decisions.penalty': { '2019': 't2.penalty.decisions', '2021': 't2.penalty.decisions' },
  'decisions.coercion': { '2019': 't2.coercion.decisions', '2021': 't2.coercion.decisions' },
}

/**
 * The figures whose sum a claim about `subject` should equal, in one edition of the form:
 * `requests.<rows joined by +>[@<applicant>|@organisations]`, `disputes.<kinds joined by +>.<result>`,
 * `documents.*`, `decisions.*`. Subjects without figures behind them give none.
 */
export const keysOf = (subject: ClaimSubject, edition: EditionId): readonly FigureKey[] => keysIn[edition](subject)

const keysIn = {
  '2019': remember((subject) => keysOfSubject(subject, '2019')),
  '2021': remember((subject) => keysOfSubject(subject, '2021')),
} as const satisfies Record<EditionId, (subject: ClaimSubject) => readonly FigureKey[]>

function keysOfSubject(subject: ClaimSubject, edition: EditionId): readonly FigureKey[] {
  if (subject.endsWith('.part')) return []
  const known = table2[subject]
  if (known) return known[edition] === undefined ? [] : [known[edition]]
  const [kind, what = '', result = ''] = subject.split('.') as [string, string?, string?]
  if (kind === 'requests') return requestKeys(subject.slice('requests.'.length), edition)
  return kind === 'disputes' ? disputeKeys(what, result) : []
}

function requestKeys(what: string, edition: EditionId): readonly FigureKey[] {
  const [rows = '', applicant = 'total'] = what.split('@')
  const columns = applicant === 'organisations' ? organisations : [applicant]
  const named = rows.split('+').map((row) => rowsOf(row, edition))
  return named.some((keys) => keys.length === 0)
    ? []
    : named.flat().flatMap((row) => columns.map((column) => `t3.${row}.${column}`))
}

const rowsOf = (row: string, edition: EditionId): readonly string[] => {
  if (row in rowsByFamily) return rowsByFamily[row as keyof typeof rowsByFamily](edition)
  const [family, number] = row.split('.')
  if (number === undefined || !/^\d$/.test(number) || !(family && family in rowsByFamily)) return []
  return family === 'other' && edition === '2019' ? [] : [row]
}

function disputeKeys(kinds: string, result: string): readonly FigureKey[] {
  const groups = kinds.split('+').flatMap((kind) => groupsByKind[kind as keyof typeof groupsByKind] ?? [])
  const columns = result === 'all-upheld' ? results.slice(1) : [result]
  return groups.flatMap((group) => columns.map((column) => `t4.${group}.${column}`))
}
