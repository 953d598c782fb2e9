import type { Words } from '../kernel/words.ts'

export interface AttachmentKindRow {
  readonly label: Words
  /** Handed in by the applicant, or put into the case by the office. */
  readonly by: 'applicant' | 'office'
}

/** What a file of a case is for. */
// prettier-ignore
export const attachmentKinds = {
  identity:   { by: 'applicant', label: { zh: '身份证明',     en: 'Proof of identity' } },
  request:    { by: 'applicant', label: { zh: '申请材料',     en: 'Filed with the request' } },
  correction: { by: 'applicant', label: { zh: '补正材料',     en: 'Filed with the correction' } },
  reasons:    { by: 'applicant', label: { zh: '说明理由材料', en: 'Filed with the reasons' } },
  records:    { by: 'office',    label: { zh: '提供的信息',   en: 'Records provided' } },
  search:     { by: 'office',    label: { zh: '检索核查材料', en: 'What was searched and found' } },
  opinions:   { by: 'office',    label: { zh: '征求意见材料', en: 'Consultation papers' } },
  service:    { by: 'office',    label: { zh: '送达凭证',     en: 'Proof of service' } },
  approval:   { by: 'office',    label: { zh: '内部审批材料', en: 'Internal approval' } },
  other:      { by: 'office',    label: { zh: '其他材料',     en: 'Other papers' } },
} as const satisfies Readonly<Record<string, AttachmentKindRow>>

export type AttachmentKind = keyof typeof attachmentKinds

/** What the office puts a file into a case for. */
export type FilePurpose = {
  [Kind in AttachmentKind]: (typeof attachmentKinds)[Kind]['by'] extends 'office' ? Kind : never
}[AttachmentKind]

export const filePurposes = (Object.keys(attachmentKinds) as readonly AttachmentKind[]).filter(
  (kind): kind is FilePurpose => attachmentKinds[kind].by === 'office',
)
