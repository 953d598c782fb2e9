import type { Words } from '../../kernel/words.ts'

/** Words of what a request must say (art. 29). */
// prettier-ignore
export const wantedWords = {
  title:          { zh: '信息名称', en: 'Title' },
  documentNumber: { zh: '文号', en: 'Document number' },
  description:    { zh: '其他特征性描述', en: 'Description by which it can be found' },
  oneOfThree:     { zh: '便于查找的描述：时间、对象、内容等。', en: 'By which it can be searched for: time, subject, contents.' },
  name:           { zh: '名称或者姓名', en: 'Name' },
} as const satisfies Readonly<Record<string, Words>>
