import type { Words } from '../../kernel/words.ts'

/** Why a value in the JSON of a manuscript cannot be taken: what stands there, and what to do. */
// prettier-ignore
export const jsonFaults = {
  'not-an-object':   { zh: '应为 JSON 对象。请检查文件内容。', en: 'It must be a JSON object. Check the file.' },
  'other-document':  { zh: '不是本程序的年度报告稿（gongkai 应为 "annual-report"）。请检查文件是否正确。', en: 'It is no annual report manuscript of ours (gongkai must be "annual-report"). Check that it is the right file.' },
  'other-version':   { zh: '报告稿版本不是 1，无法读取。请用写出它的版本打开。', en: 'The manuscript is not of version 1. Open it with the release that wrote it.' },
  'unknown-field':   { zh: '没有这个字段。请检查拼写，或删去。', en: 'There is no such field. Check its spelling, or take it out.' },
  'unknown-figure':  { zh: '该年度格式没有这个单元格。请检查键名和年度格式（edition）。', en: 'The form of this edition has no such cell. Check the key and the edition.' },
  'no-organ':        { zh: '缺少机关全称。请填写 organ。', en: 'The full name of the organ is missing. Fill in organ.' },
  'not-a-year':      { zh: '应为四位数的报告年度。请填写 year，例如 2023。', en: 'It must be the reported year in four digits. Fill in year, as 2023.' },
  'no-form':         { zh: '该年度没有统一格式（2019年度起才有）。请检查 year。', en: 'No form was in force for this year (the first is for 2019). Check year.' },
  'unknown-edition': { zh: '格式只有 "2019" 和 "2021" 两版。请更正 edition，或删去由年度决定。', en: 'There are the editions "2019" and "2021" only. Correct edition, or leave it out to go by the year.' },
  'not-a-day':       { zh: '应为存在的日期，写作 YYYY-MM-DD。请更正。', en: 'It must be a day of the calendar, written YYYY-MM-DD. Correct it.' },
  'not-paragraphs':  { zh: '应为段落列表（文字数组）。请更正。', en: 'It must be a list of paragraphs (an array of texts). Correct it.' },
  'unknown-part':    { zh: '报告只有第 1 至第 6 部分。请更正编号。', en: 'A report has the parts 1 to 6 only. Correct the number.' },
  'not-a-figure':    { zh: '应为数字、应印出的文字，或读取结果中的 { value, state }。请更正。', en: 'It must be a number, the text to print, or { value, state } as read. Correct it.' },
  'not-a-count':     { zh: '件数应为不小于 0 的整数；没有时填 0，留空填 ""。请更正。', en: 'A count must be a whole number from 0 up; none is 0, an empty cell is "". Correct it.' },
  'not-a-change':    { zh: '增减数应为整数，可带正负号。请更正。', en: 'A change must be a whole number, with a sign if need be. Correct it.' },
  'not-money':       { zh: '金额应为不小于 0 的数，可带单位（元、万元、亿元）。请更正。', en: 'An amount must be a number from 0 up, with its unit (元, 万元, 亿元) if need be. Correct it.' },
  'was-unreadable':  { zh: '原文件中这一格未能确认。请对照原文件填写数字。', en: 'This cell could not be read with certainty in its document. Fill in the number from there.' },
} as const satisfies Record<string, Words>

export type JsonFaultCode = keyof typeof jsonFaults
