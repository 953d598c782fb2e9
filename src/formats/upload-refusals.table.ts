import type { Words } from '../kernel/words.ts'

/** Why a file that was handed in is not taken: what is so, and what to do; `{names}` are filled from the facts. */
export interface UploadRefusalRow {
  readonly says: Words
  readonly todo: Words
}

// prettier-ignore
export const uploadRefusals = {
  'upload-empty':          { says: { zh: '文件是空的', en: 'The file is empty' }, todo: { zh: '请重新选择文件', en: 'Choose the file again' } },
  'upload-too-large':      { says: { zh: '文件有{megabytes}兆字节，超过上限{most}兆字节', en: 'The file has {megabytes} MB; the limit is {most} MB' }, todo: { zh: '请压缩图片、拆分文件后再提交', en: 'Make pictures smaller or split the file' } },
  'upload-name':           { says: { zh: '文件名不能使用：过长、为空，或者含有路径、控制字符', en: 'The file name cannot be used: too long, empty, or with a path or control characters' }, todo: { zh: '请改名后再提交', en: 'Rename the file' } },
  'upload-kind':           { says: { zh: '不接收这种文件', en: 'Files of this kind are not taken' }, todo: { zh: '可以提交：{kinds}', en: 'These are: {kinds}' } },
  'upload-old-office':     { says: { zh: '这是旧版 Office 或者 WPS 格式的文件', en: 'The file is in an old Office or WPS format' }, todo: { zh: '请另存为 docx、xlsx 或者 PDF 后再提交', en: 'Save it as docx, xlsx or PDF' } },
  'upload-other-content':  { says: { zh: '文件名以“.{extension}”结尾，内容却是{kind}', en: 'The name ends in “.{extension}”, but the content is: {kind}' }, todo: { zh: '请核对文件，不要只改扩展名', en: 'Check the file; a new name does not change what it is' } },
  'upload-encrypted':      { says: { zh: '文件已加密或者设有密码', en: 'The file is encrypted or has a password' }, todo: { zh: '请去除密码后再提交', en: 'Remove the password' } },
  'upload-damaged':        { says: { zh: '文件不完整或者已损坏', en: 'The file is incomplete or damaged' }, todo: { zh: '请用原软件打开确认，另存后再提交', en: 'Open it in its own program and save it again' } },
  'upload-bomb':           { says: { zh: '文件解开后过大', en: 'The file unpacks beyond the limit' }, todo: { zh: '请用原软件重新保存，或者拆分后再提交', en: 'Save it again in its own program, or split it' } },
  'upload-active':         { says: { zh: '文件含有宏、脚本或者自动执行的内容（{what}）', en: 'The file holds macros, scripts or content that runs by itself ({whatEn})' }, todo: { zh: '请另存为不含宏的格式，或者导出为 PDF 后再提交', en: 'Save it without macros, or export it as PDF' } },
  'upload-inner-name':     { says: { zh: '压缩包内的文件名含有路径或者控制字符', en: 'A file inside the archive has a path or control characters in its name' }, todo: { zh: '请重新打包', en: 'Pack it again' } },
  'upload-inner-kind':     { says: { zh: '压缩包内有不接收的文件：{inner}', en: 'The archive holds a file that is not taken: {inner}' }, todo: { zh: '请取出后重新打包；压缩包内不能再有压缩包', en: 'Take it out; archives inside archives are not taken' } },
  'upload-markup':         { says: { zh: '文本文件的内容是网页', en: 'The text file is really a web page' }, todo: { zh: '请另存为纯文本或者 PDF', en: 'Save it as plain text or PDF' } },
} as const satisfies Readonly<Record<string, UploadRefusalRow>>

export type UploadRefusalCode = keyof typeof uploadRefusals

export interface UploadRefusal {
  readonly code: UploadRefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const refuseUpload = (
  code: UploadRefusalCode,
  facts: UploadRefusal['facts'] = {},
): { readonly ok: false; readonly no: UploadRefusal } => ({ ok: false, no: { code, facts } })

/** Refuses what runs by itself; names of parts are the same in every language. */
export const runsByItself = (what: string, whatEn = what) => refuseUpload('upload-active', { what, whatEn })
