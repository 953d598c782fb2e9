import type { ConsultationAnswer, Delivery, DeliveryRoute, Matter } from '../casework/case-events.ts'
import type { Objection } from './case-parts.ts'
import type { ChannelCode } from '../statute/receipt-day.table.ts'

/** How a request came in, before 提出. */
export const channelWords = {
  'in-person': '当面',
  'registered-post': '以邮寄方式',
  'ordinary-post': '以平常信函方式',
  online: '通过互联网',
  email: '以电子邮件方式',
  fax: '以传真方式',
} as const satisfies Record<ChannelCode, string>

/** What the request is, and what it asks: for information, or to correct it (art. 41). */
export const matterWords = {
  disclosure: { requestKind: '政府信息公开申请', asksFor: '申请公开' },
  'record-correction': { requestKind: '政府信息更正申请', asksFor: '申请更正' },
} as const satisfies Record<Matter, { readonly requestKind: string; readonly asksFor: string }>

/** Art. 29 item 3, before 形式 and before 方式. */
export const formWords = {
  paper: '纸质',
  electronic: '电子文件',
  disc: '光盘',
  inspection: '现场查阅',
} as const satisfies Record<Delivery['form'], string>

export const routeWords = {
  post: '邮寄',
  email: '电子邮件',
  online: '互联网',
  'in-person': '当面领取',
  fax: '传真',
} as const satisfies Record<DeliveryRoute, string>

/** What the third party said when it was consulted (art. 32), told to itself. */
export const answerToParty = {
  consents: '贵方同意公开',
  'consents-in-part': '贵方同意公开其中一部分',
  objects: '贵方不同意公开',
  none: '贵方逾期未提出意见',
} as const satisfies Record<ConsultationAnswer | 'none', string>

/** The same, told to the applicant; a third party that consents is no ground to deny (art. 15). */
export const objectionToApplicant = {
  objects: '第三方不同意公开，且有合理理由',
  'consents-in-part': '第三方只同意公开一部分，对申请公开的该部分不同意公开，且有合理理由',
  none: '第三方逾期未提出意见，由本机关依法决定是否公开',
} as const satisfies Record<Objection, string>
