import type { Nearness } from '../../reads/task-list.ts'
import type { Words } from '../../kernel/words.ts'

/** How near a task is, in words; the colour beside them never stands alone. */
// prettier-ignore
export const nearnessWords = {
  overdue: { label: { zh: '已逾期',       en: 'Overdue' },             mark: '!' },
  now:     { label: { zh: '应当办理',     en: 'To do now' },           mark: '●' },
  soon:    { label: { zh: '七日内',       en: 'Within seven days' },   mark: '◐' },
  later:   { label: { zh: '以后',         en: 'Later' },               mark: '○' },
} as const satisfies Readonly<Record<Nearness, { readonly label: Words; readonly mark: string }>>

// prettier-ignore
export const taskWords = {
  mine:        { zh: '我的', en: 'Mine' },
  office:      { zh: '全机关', en: 'Whole office' },
  whose:       { zh: '范围', en: 'Whose tasks' },
  all:         { zh: '全部待办', en: 'All tasks' },
  kind:        { zh: '事项', en: 'Task' },
  section:     { zh: '科室', en: 'Section' },
  when:        { zh: '期限', en: 'Due' },
  number:      { zh: '登记编号', en: 'Number' },
  wanted:      { zh: '所需信息', en: 'What is asked for' },
  stage:       { zh: '状态', en: 'Stage' },
  reply:       { zh: '答复期限', en: 'Reply due' },
  none:        { zh: '现在没有待办', en: 'Nothing is waiting for you' },
  noneTodo:    { zh: '新的申请和到期事项会出现在这里。', en: 'New requests and what falls due will appear here.' },
  noMatch:     { zh: '没有符合筛选条件的待办', en: 'No task matches the filters' },
  daysOver:    { zh: '逾期 {days} 天', en: '{days} days over' },
  today:       { zh: '今天到期', en: 'due today' },
  daysLeft:    { zh: '还有 {days} 天', en: '{days} days left' },
  internal:    { zh: '内部 {day}', en: 'internal date {day}' },
  assignTo:    { zh: '转办给', en: 'Assign to' },
  assign:      { zh: '转办', en: 'Assign' },
  sectionName: { zh: '科室名称', en: 'Name of the section' },
  assigning:   { zh: '正在转办：{done} / {total}', en: 'Assigning: {done} of {total}' },
  assigned:    { zh: '转办结果', en: 'What was assigned' },
  done:        { zh: '已转办给{section}', en: 'Assigned to {section}' },
  allDone:     { zh: '{count} 件全部转办', en: 'All {count} assigned' },
  someFailed:  { zh: '{done} 件已转办，{failed} 件没有办成', en: '{done} assigned, {failed} not' },
  notAssigned: { zh: '未分办', en: 'not assigned' },
  bulk:        { zh: '批量办理', en: 'Bulk actions' },
} as const satisfies Readonly<Record<string, Words>>
