import type { Words } from '../../kernel/words.ts'

/** Words of the disclosure log: requests that were answered and may be shown to everyone. */
// prettier-ignore
export const answeredWords = {
  lead:       { zh: '下列申请的答复涉及公众普遍关心的事项，隐去申请人信息后向社会公开。', en: 'The replies to these requests concern everyone; they are shown without anything that tells who asked.' },
  subject:    { zh: '申请内容',         en: 'What was asked' },
  outcome:    { zh: '答复结果',         en: 'Outcome' },
  receivedOn: { zh: '收到申请之日',     en: 'Received' },
  answeredOn: { zh: '答复日期',         en: 'Answered' },
  summary:    { zh: '答复内容',         en: 'Reply' },
  ground:     { zh: '依据',             en: 'Ground' },
  none:       { zh: '目前没有公开的申请答复。', en: 'No reply is shown here yet.' },
  range:      { zh: '共{count}件，第{from}—{to}件', en: '{from}–{to} of {count}' },
  askSame:    { zh: '需要有关信息的，可以提出申请。', en: 'If you need this information, you can ask for it.' },
} as const satisfies Record<string, Words>

/** What the file of open data tells of each entry, by the name of its field. */
// prettier-ignore
export const answeredFields = {
  title: '申请内容', outcome: '答复结果', receivedOn: '收到申请之日', answeredOn: '答复日期', summary: '答复内容', url: '网址',
} as const satisfies Readonly<Record<string, string>>
