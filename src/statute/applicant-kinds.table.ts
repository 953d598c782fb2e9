import type { Words } from '../kernel/words.ts'

/**
 * Who asks, as the annual report counts applicants; told by the applicant himself, not by his agent: a lawyer who acts
 * for a citizen files for a natural person. Companies, institutes and associations are the columns of 法人或其他组织.
 */
export interface ApplicantKindRow {
  readonly label: Words
  /** Whether a person of flesh and blood, with an identity document of his own. */
  readonly natural: boolean
}

// prettier-ignore
export const applicantKinds = {
  natural:    { label: { zh: '自然人',       en: 'Natural person' },               natural: true },
  commercial: { label: { zh: '商业企业',     en: 'Commercial enterprise' },        natural: false },
  research:   { label: { zh: '科研机构',     en: 'Research institution' },         natural: false },
  social:     { label: { zh: '社会公益组织', en: 'Public-interest body' }, natural: false },
  legal:      { label: { zh: '法律服务机构', en: 'Legal service provider' },       natural: false },
  other:      { label: { zh: '其他',         en: 'Other organisation' },           natural: false },
} as const satisfies Readonly<Record<string, ApplicantKindRow>>

export type ApplicantKind = keyof typeof applicantKinds
