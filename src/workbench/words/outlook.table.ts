import type { Words } from '../../kernel/words.ts'

/** What an act would lead to, before it is done. */
// prettier-ignore
export const outlookWords = {
  title:    { zh: '办理之后', en: 'What follows' },
  served:   { zh: '文书今天发出并送达的话', en: 'Once the letter is sent and served, were it today' },
  stage:    { zh: '状态变为“{stage}”', en: 'The case will be “{stage}”' },
  dueStays: { zh: '答复期限不变：{day}', en: 'The reply stays due on {day}' },
  dueIs:    { zh: '答复期限：{day}', en: 'The reply is due on {day}' },
  dueMoves: { zh: '答复期限由 {before} 变为 {day}', en: 'The reply moves from {before} to {day}' },
  noDue:    { zh: '没有答复期限在走', en: 'No period for the reply runs' },
  paused:   { zh: '自 {day} 起不计入答复期限', en: 'The time from {day} is not counted' },
  letters:  { zh: '应发文书：{letters}', en: 'Letters owed: {letters}' },
  period:   { zh: '{what}：至 {day}', en: 'Until {day} {what}' },
  ahead:       { zh: '文书预览', en: 'The letter' },
  aheadSays:   { zh: '随填写更新；【】处尚待填写，姓名在发出时填入。', en: 'It follows what you type; 【】 marks what is still to be written, and names are put in when it is sent.' },
  aheadNotYet: { zh: '填好日期、数量和选项后，在此显示文书。', en: 'Fill in days, numbers and choices, and the letter stands here.' },
} as const satisfies Readonly<Record<string, Words>>
