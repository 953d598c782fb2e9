import type { Words } from '../kernel/words.ts'

/** A kind of file that may be handed in: how its name may end, and what it is served as. */
export interface UploadKindRow {
  readonly label: Words
  readonly extensions: readonly string[]
  readonly mediaType: string
}

const office = 'application/vnd.openxmlformats-officedocument'

// prettier-ignore
export const uploadKinds = {
  pdf:  { label: { zh: 'PDF 文件',           en: 'PDF' },                   extensions: ['pdf'],         mediaType: 'application/pdf' },
  docx: { label: { zh: 'Word 文档',          en: 'Word document' },         extensions: ['docx'],        mediaType: `${office}.wordprocessingml.document` },
  xlsx: { label: { zh: 'Excel 工作簿',       en: 'Excel workbook' },        extensions: ['xlsx'],        mediaType: `${office}.spreadsheetml.sheet` },
  pptx: { label: { zh: 'PowerPoint 演示文稿', en: 'PowerPoint presentation' }, extensions: ['pptx'],      mediaType: `${office}.presentationml.presentation` },
  odt:  { label: { zh: 'OpenDocument 文档',  en: 'OpenDocument text' },     extensions: ['odt'],         mediaType: 'application/vnd.oasis.opendocument.text' },
  ofd:  { label: { zh: 'OFD 版式文件',       en: 'OFD' },                   extensions: ['ofd'],         mediaType: 'application/ofd' },
  txt:  { label: { zh: '文本文件',           en: 'Plain text' },            extensions: ['txt'],         mediaType: 'text/plain' },
  csv:  { label: { zh: 'CSV 数据文件',       en: 'CSV data' },              extensions: ['csv'],         mediaType: 'text/csv' },
  jpg:  { label: { zh: 'JPEG 图片',          en: 'JPEG picture' },          extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg' },
  png:  { label: { zh: 'PNG 图片',           en: 'PNG picture' },           extensions: ['png'],         mediaType: 'image/png' },
  zip:  { label: { zh: 'ZIP 压缩包',         en: 'ZIP archive' },           extensions: ['zip'],         mediaType: 'application/zip' },
} as const satisfies Readonly<Record<string, UploadKindRow>>

export type UploadKind = keyof typeof uploadKinds

export const everyUploadKind = Object.keys(uploadKinds) as readonly UploadKind[]
