import type { Words } from '../kernel/words.ts'

/** Why a file gave no blocks: what happened, and what to do. */
// prettier-ignore
export const unreadable = {
  empty:            { zh: '文件是空的（或只有空字节）。请重新下载或另存后再试。', en: 'The file is empty (or holds only zero bytes). Download or save it again.' },
  folder:           { zh: '这是一个文件夹，不是文件。请指定其中的文件，或直接把文件夹交给命令。', en: 'This is a folder, not a file. Name the files in it, or give the folder to the command.' },
  'too-large':      { zh: '文件过大（字节、段落或者单元格超过上限），未读取。请检查是否拿错了文件：年度报告一般不超过数兆字节、数千个单元格。', en: 'The file is too large (bytes, paragraphs or cells over the limit) and was not read. An annual report has a few megabytes and a few thousand cells at most; check that it is the right file.' },
  bomb:             { zh: '压缩内容解开后超过上限（疑似压缩炸弹），已停止读取。请用原软件重新保存文件。', en: 'Its compressed content unpacks beyond the limit (a possible zip bomb); reading was stopped. Save the file again with its own program.' },
  encrypted:        { zh: '文件已加密或设有打开密码，无法读取。请去除密码后再试。', en: 'The file is encrypted or needs a password to open. Remove the password and try again.' },
  damaged:          { zh: '文件不完整或已损坏，无法读取。请重新下载或另存后再试。', en: 'The file is truncated or damaged. Download or save it again.' },
  'no-text':        { zh: 'PDF 没有文字层（扫描件）。请先做文字识别（OCR），或使用电子原件。', en: 'The PDF has no text layer (a scan). Run text recognition (OCR) first, or use the electronic original.' },
  'unknown-format': { zh: '不认识的文件格式。可读取：docx、doc、wps、odt、rtf、html、pdf、txt、md、xlsx、csv、json。', en: 'Unknown file format. Readable: docx, doc, wps, odt, rtf, html, pdf, txt, md, xlsx, csv, json.' },
  'no-reader':      { zh: '这种文件格式（旧版工作簿 xls、xlsb、ods，演示文稿等）无法读取。请用原软件另存为 docx 或 xlsx 后再试。', en: 'This kind of file (an old workbook such as xls, xlsb or ods, or a presentation) cannot be read. Save it as docx or xlsx with its own program and try again.' },
  'layout-only':    { zh: '这是版式文件 OFD，暂不能读取。请用 OFD 阅读器导出为 PDF，或者使用生成它的 docx 原件。', en: 'This is an OFD layout file, which cannot be read. Export it as PDF with an OFD viewer, or use the docx it was made from.' },
} as const satisfies Record<string, Words>

export type UnreadableCode = keyof typeof unreadable

/** A refusal to read: the code of the table, and what is known of the case. */
export interface Unreadable {
  readonly code: UnreadableCode
  readonly facts?: Readonly<Record<string, string | number>>
}
