import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { CaseFile, LetterKept } from './case-file.ts'

/** Letters of a case that go to somebody else: to those consulted, to a third party, to another organ. */
const toOthers: ReadonlySet<LetterKey> = new Set(['L05', 'L07', 'L08', 'L27'])

/** The letters of a case that have left for its applicant, in the order they were owed. */
export const lettersToApplicant = ({ letters }: CaseFile): readonly LetterKept[] =>
  letters.filter(({ key, consultationId, sentOn }) => sentOn !== undefined && !isForOthers(key, consultationId))

/** Whether a letter of that kind goes to somebody other than the applicant. */
export const goesToOthers = (key: LetterKey): boolean => toOthers.has(key)

/** What tells the applicant of a consultation names it too, and is his. */
const isForOthers = (key: LetterKey, consultationId: string | undefined): boolean =>
  goesToOthers(key) || (consultationId !== undefined && key !== 'L06')
