import type { Words } from '../kernel/words.ts'
import type { Contents, PublicationClock } from './contents.ts'
import type { SecrecyConclusion } from './document-events.ts'

interface Labelled {
  readonly label: Words
}

// prettier-ignore
export const contentFields = {
  title:       { label: { zh: '标题',     en: 'Title' } },
  body:        { label: { zh: '正文',     en: 'Text' } },
  category:    { label: { zh: '法定公开类别', en: 'Statutory category' } },
  column:      { label: { zh: '栏目',     en: 'Column' } },
  subject:     { label: { zh: '主题分类', en: 'Subject' } },
  genre:       { label: { zh: '体裁',     en: 'Genre' } },
  number:      { label: { zh: '文号',     en: 'Document number' } },
  maker:       { label: { zh: '发文机关', en: 'Issued by' } },
  madeOn:      { label: { zh: '成文日期', en: 'Dated' } },
  effectiveOn: { label: { zh: '施行日期', en: 'Effective on' } },
  expiresOn:   { label: { zh: '有效期至', en: 'In force until' } },
  normative:   { label: { zh: '行政规范性文件', en: 'Normative document' } },
  clock:       { label: { zh: '公开时限', en: 'Period of publication' } },
  keywords:    { label: { zh: '主题词',   en: 'Keywords' } },
  source:      { label: { zh: '内容来源', en: 'Source' } },
  summary:     { label: { zh: '内容概述', en: 'Summary' } },
  attachments: { label: { zh: '附件',     en: 'Attachments' } },
  interprets:  { label: { zh: '解读的文件', en: 'Explains' } },
  openness:    { label: { zh: '公开属性', en: 'Openness' } },
} as const satisfies Readonly<Record<keyof Contents, Labelled>>

// prettier-ignore
export const clockWords = {
  publish:     { label: { zh: '一般政府信息（20个工作日）',       en: 'Government information (20 working days)' } },
  licence:     { label: { zh: '行政许可、行政处罚决定（7个工作日）', en: 'Licence or penalty decision (7 working days)' } },
  enforcement: { label: { zh: '其他行政执法决定（20个工作日）',     en: 'Other enforcement decision (20 working days)' } },
} as const satisfies Readonly<Record<PublicationClock, Labelled>>

// prettier-ignore
export const conclusionWords = {
  'may-be-public': { label: { zh: '可以公开', en: 'May be public' } },
  'not-public':    { label: { zh: '不予公开', en: 'Not to be public' } },
} as const satisfies Readonly<Record<SecrecyConclusion, Labelled>>
