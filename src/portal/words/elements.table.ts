import type { Words } from '../../kernel/words.ts'

/** Words of the elements that every page is built from. */
// prettier-ignore
export const elementWords = {
  optional:      { zh: '（选填）',                     en: ' (optional)' },
  errorMark:     { zh: '填写有误：',                   en: 'Error: ' },
  errorTitle:    { zh: '有{count}处需要更正',          en: 'There is a problem: {count} to correct' },
  errorKept:     { zh: '您已填写的内容都保留在下面。', en: 'What you typed is kept below.' },
  choose:        { zh: '请选择',                       en: 'Choose' },
  pages:         { zh: '分页',                         en: 'Pages' },
  page:          { zh: '第{number}页',                 en: 'Page {number}' },
  previous:      { zh: '上一页',                       en: 'Previous' },
  next:          { zh: '下一页',                       en: 'Next' },
  ofAll:         { zh: '共{count}条，第{from}—{to}条', en: '{from}–{to} of {count}' },
  index:         { zh: '索引号',                       en: 'Index number' },
  title:         { zh: '标题',                         en: 'Title' },
  number:        { zh: '文号',                         en: 'Document number' },
  madeOn:        { zh: '成文日期',                     en: 'Dated' },
  publishedOn:   { zh: '发布日期',                     en: 'Published' },
  dueProof:      { zh: '这个日期是怎样算出来的',       en: 'How this date was reached' },
  days:          { zh: '日期',                         en: 'Days' },
  counted:       { zh: '第几个工作日',                 en: 'Working day' },
  reason:        { zh: '说明',                         en: 'Why' },
  ground:        { zh: '依据',                         en: 'Ground' },
  provisional:   { zh: '暂定：国务院办公厅尚未公布有关年度的放假安排，公布后重新计算。', en: 'Provisional: the State Council has not yet published the holidays of that year; the date is counted anew when it does.' },
  workingDay:    { zh: '第{count}个工作日',            en: 'working day {count}' },
  notCounted:    { zh: '不计入',                       en: 'not counted' },
  download:      { zh: '下载',                         en: 'Download' },
  done:          { zh: '已完成',                       en: 'Done' },
  current:       { zh: '正在进行',                     en: 'Now' },
  ahead:         { zh: '尚未开始',                     en: 'To come' },
  scrollable:    { zh: '表格，可左右滚动',             en: 'Table, scrolls sideways' },
} as const satisfies Record<string, Words>
