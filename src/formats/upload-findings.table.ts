import type { Words } from '../kernel/words.ts'

/** What a file that may be taken holds beside what is seen: to be looked at before it is made public. */
// prettier-ignore
export const uploadFindings = {
  'hidden-sheet':     { zh: '有隐藏的工作表：{names}', en: 'Hidden sheets: {names}' },
  'hidden-rows':      { zh: '工作表有隐藏的行或者列（{sheets}）', en: 'Hidden rows or columns (in {sheets})' },
  'hidden-text':      { zh: '文档有隐藏的文字', en: 'The document has hidden text' },
  'tracked-changes':  { zh: '文档保留着修订痕迹', en: 'Tracked changes are still in the document' },
  comments:           { zh: '文件带有批注', en: 'The file has comments' },
  'speaker-notes':    { zh: '演示文稿带有备注', en: 'The presentation has speaker notes' },
  'author-named':     { zh: '文件属性中有人名或者单位名：{names}', en: 'The properties name people or organisations: {names}' },
  'embedded-files':   { zh: '文件内嵌有其他文件（{count}个）', en: 'Other files are embedded ({count})' },
  'linked-workbook':  { zh: '工作簿引用了其他工作簿', en: 'The workbook refers to other workbooks' },
  'photo-place':      { zh: '照片带有拍摄地点', en: 'The picture says where it was taken' },
  'photo-properties': { zh: '照片带有拍摄信息', en: 'The picture says when and with what it was taken' },
  formulas:           { zh: '数据文件中有单元格以公式符号开头，用表格软件打开时可能被当作公式', en: 'Cells begin as formulas do: a spreadsheet program might run them' },
  'not-looked-into':  { zh: '版式文件的内部没有检查', en: 'What is inside this layout file was not looked into' },
} as const satisfies Readonly<Record<string, Words>>

export type UploadFindingCode = keyof typeof uploadFindings

export interface UploadFinding {
  readonly code: UploadFindingCode
  readonly facts: Readonly<Record<string, string | number>>
  /** Which file of an archive it is in. */
  readonly inner?: string
}

export const finding = (code: UploadFindingCode, facts: UploadFinding['facts'] = {}): UploadFinding => ({ code, facts })
