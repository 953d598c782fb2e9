import type { Words } from '../kernel/words.ts'

/** What a file that was handed in is for. */
// prettier-ignore
export const attachmentKinds = {
  identity:   { label: { zh: '身份证明',     en: 'Proof of identity' } },
  request:    { label: { zh: '申请材料',     en: 'Filed with the request' } },
  correction: { label: { zh: '补正材料',     en: 'Filed with the correction' } },
  reasons:    { label: { zh: '说明理由材料', en: 'Filed with the reasons' } },
  records:    { label: { zh: '提供的信息',   en: 'Records provided' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type AttachmentKind = keyof typeof attachmentKinds
