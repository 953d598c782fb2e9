import type { Words } from '../kernel/words.ts'
import type { DocumentCommandType } from './document-commands.ts'

/** Where the working text of a document stands. */
// prettier-ignore
export const documentStages = {
  none:      { label: { zh: '尚未起草',   en: 'Not drafted' } },
  draft:     { label: { zh: '起草中',     en: 'Draft' } },
  submitted: { label: { zh: '待审核',     en: 'Awaiting review' } },
  reviewed:  { label: { zh: '待保密审查', en: 'Awaiting secrecy review' } },
  cleared:   { label: { zh: '已保密审查、待审核', en: 'Secrecy reviewed, awaiting review' } },
  ready:     { label: { zh: '待发布',     en: 'Ready to publish' } },
  settled:   { label: { zh: '已办结',     en: 'Settled' } },
  discarded: { label: { zh: '已作废',     en: 'Discarded' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type DocumentStage = keyof typeof documentStages

/** What the public can see of it. */
// prettier-ignore
export const standings = {
  unpublished: { label: { zh: '未发布', en: 'Not published' }, isPublic: false },
  public:      { label: { zh: '已发布', en: 'Published' },     isPublic: true },
  superseded:  { label: { zh: '已被替代', en: 'Superseded' },  isPublic: true },
  withdrawn:   { label: { zh: '已撤下', en: 'Withdrawn' },     isPublic: false },
} as const satisfies Readonly<Record<string, { readonly label: Words; readonly isPublic: boolean }>>

export type Standing = keyof typeof standings

// prettier-ignore
export const documentRights = {
  'document.draft':   { label: { zh: '起草人员',   en: 'those who draft documents' } },
  'document.review':  { label: { zh: '审核人员',   en: 'those who review documents' } },
  'document.secrecy': { label: { zh: '保密审查人员', en: 'secrecy reviewers' } },
  'document.publish': { label: { zh: '发布人员',   en: 'those who publish documents' } },
} as const satisfies Readonly<Record<string, { readonly label: Words }>>

export type DocumentRight = keyof typeof documentRights

/** Who may do what, when: read by `decide` and by whoever shows buttons. */
export interface DocumentTransition {
  readonly label: Words
  readonly from: readonly DocumentStage[]
  /** What the public must or must not see for it; anything when left out. */
  readonly while?: readonly Standing[]
  readonly right: DocumentRight
  /** Not by whoever wrote the working text. */
  readonly notByAuthor?: true
}

const working = ['draft', 'submitted', 'reviewed', 'cleared', 'ready'] as const
const under = ['submitted', 'reviewed', 'cleared', 'ready'] as const
const any = [...working, 'settled'] as const
const seen = ['public', 'superseded'] as const

// prettier-ignore
export const documentTransitions = {
  draft:              { label: { zh: '起草',         en: 'Draft' },                   from: ['none'],                  right: 'document.draft' },
  revise:             { label: { zh: '修改',         en: 'Revise' },                  from: ['draft', 'settled'],      right: 'document.draft' },
  submit:             { label: { zh: '送审',         en: 'Submit' },                  from: ['draft'],                 right: 'document.draft' },
  return:             { label: { zh: '退回',         en: 'Return' },                  from: under,                     right: 'document.review' },
  review:             { label: { zh: '审核通过',     en: 'Pass the review' },         from: ['submitted', 'cleared'],  right: 'document.review', notByAuthor: true },
  'review-secrecy':   { label: { zh: '保密审查',     en: 'Review for secrecy' },      from: ['submitted', 'reviewed'], right: 'document.secrecy', notByAuthor: true },
  'allow-findings':   { label: { zh: '确认可以公开', en: 'Allow what was found' },    from: under,                     right: 'document.review', notByAuthor: true },
  'allow-mentions':   { label: { zh: '确认只是提及密级', en: 'Confirm a mention' },   from: under,                     right: 'document.secrecy', notByAuthor: true },
  schedule:           { label: { zh: '定时发布',     en: 'Publish at a time' },       from: ['ready'],                 right: 'document.publish' },
  unschedule:         { label: { zh: '取消定时',     en: 'Take back the time' },      from: ['ready'],                 right: 'document.publish' },
  publish:            { label: { zh: '发布',         en: 'Publish' },                 from: ['ready'],                 right: 'document.publish' },
  'publish-urgently': { label: { zh: '紧急发布',     en: 'Publish urgently' },        from: ['cleared'],               right: 'document.publish' },
  withdraw:           { label: { zh: '撤下',         en: 'Withdraw' },                from: any, while: seen,          right: 'document.publish' },
  supersede:          { label: { zh: '标注被替代',   en: 'Mark as superseded' },      from: any, while: ['public'],    right: 'document.publish' },
  'mark-validity':    { label: { zh: '标注有效性',   en: 'Mark its validity' },       from: any, while: seen,          right: 'document.publish' },
  'clear-validity':   { label: { zh: '撤销有效性标注', en: 'Take back the mark' },    from: any, while: seen,          right: 'document.publish' },
  discard:            { label: { zh: '作废',         en: 'Discard' },                 from: ['draft'],                 right: 'document.draft' },
} as const satisfies Readonly<Record<DocumentCommandType, DocumentTransition>>
