import type { Words } from '../kernel/words.ts'
import type { DocumentEvent } from './document-events.ts'

/** What happened, as the history of a document tells it. */
// prettier-ignore
export const documentEventWords = {
  drafted:            { zh: '起草',           en: 'Drafted' },
  revised:            { zh: '修改',           en: 'Revised' },
  submitted:          { zh: '送审',           en: 'Submitted' },
  returned:           { zh: '退回',           en: 'Returned' },
  reviewed:           { zh: '审核通过',       en: 'Passed the review' },
  'secrecy-reviewed': { zh: '保密审查',       en: 'Reviewed for secrecy' },
  'findings-allowed': { zh: '确认所检出内容可以公开', en: 'What was found may be public' },
  'mentions-allowed': { zh: '确认只是提及密级', en: 'Degrees of secrecy confirmed to be mentions' },
  scheduled:          { zh: '设定发布时间',   en: 'Time of publication set' },
  unscheduled:        { zh: '取消定时发布',   en: 'Time of publication taken back' },
  published:          { zh: '发布',           en: 'Published' },
  withdrawn:          { zh: '撤下',           en: 'Withdrawn' },
  superseded:         { zh: '标注被替代',     en: 'Marked as superseded' },
  'validity-marked':  { zh: '标注有效性',     en: 'Validity marked' },
  'validity-cleared': { zh: '撤销有效性标注', en: 'Mark of validity taken back' },
  discarded:          { zh: '作废',           en: 'Discarded' },
} as const satisfies Readonly<Record<DocumentEvent['type'], Words>>
