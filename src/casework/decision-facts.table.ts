import type { Words } from '../kernel/words.ts'
import type { OutcomeCode } from '../statute/outcomes.table.ts'
import type { DecisionFacts } from './decision.ts'

export type FactName = keyof DecisionFacts

// prettier-ignore
export const decisionFactLabels = {
  reasons:          { zh: '理由',                         en: 'reasons' },
  howToObtain:      { zh: '获取信息的方式、途径',         en: 'way and route to obtain it' },
  provided:         { zh: '提供的信息及方式、途径和时间', en: 'what is provided, how and when' },
  attachments:      { zh: '附件',                         en: 'attachments' },
  providedOn:       { zh: '提供的时间',                   en: 'day on which it is provided' },
  disclosedPart:    { zh: '公开的部分',                   en: 'the part disclosed' },
  withheld:         { zh: '不予公开的部分及每一部分的情形和理由', en: 'each part withheld, with its ground and reason' },
  law:              { zh: '所依据的法律、行政法规',       en: 'the law or administrative regulation' },
  whereToGo:        { zh: '办理的地方',                   en: 'where to go' },
  searched:         { zh: '检索的情况和范围',             en: 'where and how was searched' },
  responsibleOrgan: { zh: '负责机关的名称、联系方式',     en: 'name and contact of the organ responsible' },
  stillUnclear:     { zh: '仍不明确的内容',               en: 'what is still unclear' },
  properChannel:    { zh: '应当通过的渠道',               en: 'the channel meant for it' },
  earlierReply:     { zh: '此前答复的文号和日期',         en: 'number and date of the earlier reply' },
  publication:      { zh: '公开出版物的名称和获取途径',   en: 'the publication and how to get it' },
  publicInterest:   { zh: '不公开会对公共利益造成重大影响的理由', en: 'the overriding public interest' },
  objectionUnfounded: { zh: '第三方不同意公开的理由不成立的说明', en: 'why the objection of the third party has no reasonable ground' },
} as const satisfies Record<FactName, Words>

/** Which facts the decision must give for its letter to say what the law asks, and which it may. */
export interface DecisionNeeds {
  readonly needs: readonly FactName[]
  readonly may?: readonly FactName[]
}

// prettier-ignore
export const decisionFacts = {
  'disclosed.already-public':      { needs: ['howToObtain'] },
  'disclosed.provided':            { needs: ['provided'], may: ['attachments', 'providedOn', 'publicInterest', 'objectionUnfounded'] },
  'disclosed.in-part':             { needs: ['disclosedPart', 'withheld'], may: ['reasons', 'attachments', 'providedOn', 'law', 'publicInterest', 'objectionUnfounded'] },
  'denied.state-secret':           { needs: ['reasons'] },
  'denied.prohibited-by-law':      { needs: ['law', 'reasons'] },
  'denied.security-and-stability': { needs: ['reasons'] },
  'denied.third-party':            { needs: ['reasons'] },
  'denied.internal-affairs':       { needs: ['reasons'] },
  'denied.process-information':    { needs: ['reasons'] },
  'denied.enforcement-file':       { needs: ['reasons'] },
  'denied.register-enquiry':       { needs: ['law', 'whereToGo'], may: ['reasons'] },
  'unable.does-not-exist':         { needs: ['searched'], may: ['reasons'] },
  'unable.not-responsible':        { needs: ['reasons'], may: ['responsibleOrgan'] },
  'unable.to-be-created':          { needs: ['reasons'] },
  'unable.still-unclear':          { needs: ['stillUnclear'], may: ['reasons'] },
  'refused.petition':              { needs: ['reasons'], may: ['properChannel'] },
  'refused.repeated':              { needs: ['earlierReply'], may: ['reasons'] },
  'refused.publication':           { needs: ['publication'], may: ['reasons', 'howToObtain'] },
  'refused.excessive':             { needs: ['reasons'] },
  'refused.reissue':               { needs: ['earlierReply'], may: ['reasons'] },
  'closed.not-corrected':          { needs: [], may: ['reasons'] },
  'closed.fee-unpaid':             { needs: [], may: ['reasons'] },
  'closed.otherwise':              { needs: ['reasons'] },
} as const satisfies Record<OutcomeCode, DecisionNeeds>
