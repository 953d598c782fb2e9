import type { Words } from '../../kernel/words.ts'

/** Words of lists, whatever they list. */
// prettier-ignore
export const listWords = {
  nothing:      { zh: '没有符合条件的记录', en: 'Nothing matches' },
  chooseAll:    { zh: '选择本页全部', en: 'Choose all on this page' },
  chooseRow:    { zh: '选择这一行', en: 'Choose this row' },
  chosen:       { zh: '已选 {count} 项', en: '{count} chosen' },
  more:         { zh: '下一页', en: 'Next page' },
  first:        { zh: '回到第一页', en: 'First page' },
  back:         { zh: '上一页', en: 'Previous page' },
  page:         { zh: '第 {from}—{to} 项', en: 'Rows {from}–{to}' },
  export:       { zh: '导出 CSV', en: 'Export CSV' },
  exporting:    { zh: '正在导出，已读取 {count} 条……', en: 'Exporting, {count} rows read …' },
  exported:     { zh: '已导出 {count} 条', en: '{count} rows exported' },
  clear:        { zh: '清除筛选', en: 'Clear the filters' },
  filters:      { zh: '筛选', en: 'Filters' },
  views:        { zh: '我的视图', en: 'My views' },
  saveView:     { zh: '保存为视图', en: 'Save as a view' },
  viewName:     { zh: '视图名称', en: 'Name of the view' },
  viewSaved:    { zh: '已保存视图“{name}”', en: 'The view “{name}” is saved' },
  forgetView:   { zh: '删除视图“{name}”', en: 'Forget the view “{name}”' },
  noViews:      { zh: '还没有保存的视图。先筛选，再保存。', en: 'No views yet. Filter first, then save.' },
  save:         { zh: '保存', en: 'Save' },
  any:          { zh: '全部', en: 'Any' },
  text:         { zh: '编号或内容中的文字', en: 'Words in number or contents' },
  find:         { zh: '查找', en: 'Find' },
} as const satisfies Readonly<Record<string, Words>>
