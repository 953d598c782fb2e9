import { cite, reg } from '../../statute/citation.ts'
import type { LetterTemplate } from '../letter-template.ts'
import {
  contact,
  opening,
  sinceFeeMeasures,
  sinceRegulation,
  toApplicant,
  told,
  toParty,
} from './common-blocks.table.ts'

const first = { version: 1, inForceFrom: sinceRegulation } as const
const closing = { key: 'L25', title: { zh: '终止办理告知书', en: 'Notice of closing' } } as const
const record = { key: 'L26', title: { zh: '政府信息更正申请处理告知书', en: 'Reply on correcting a record' } } as const

const recordOpening = {
  kind: 'paragraph',
  text: '本机关于{receivedOn}收到{you}{channel}提出的政府信息更正申请（登记编号：{registrationNumber}），要求更正本机关提供的与{you}相关的政府信息，内容为{wanted}。',
} as const

// prettier-ignore
/** Letters that close a request without a reply, answer a request to correct a record, or pass a matter on. */
export const closingTemplates = [
  {
    ...first, ...closing, id: 'L25.O1', gloss: 'Not corrected in time: the request counts as abandoned.', cite: [reg(30)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '本机关已经一次性告知{you}作出补正（{correctionNotice}），补正期限为收到告知书之日起{correctionDays}个工作日。{you}没有在期限内补正，也没有说明正当理由。' },
      { kind: 'paragraph', text: '依照{citation}，视为{you}放弃申请，本机关不再处理该申请。{you}仍需要获取相关政府信息的，可以重新提出申请。' },
      { kind: 'remedy', against: 'outcome' }, ...told,
    ],
  },
  {
    id: 'L25.O2', version: 1, inForceFrom: sinceFeeMeasures, ...closing, gloss: 'The fee was not paid in time: the request counts as abandoned.', cite: [cite('fee-measures', 6)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '本机关已经通知{you}缴纳信息处理费人民币{feeYuan}元（{feeNotice}），缴费期限为收到通知书次日起20个工作日。{you}没有在期限内缴清。' },
      { kind: 'paragraph', text: '依照{citation}，视为{you}放弃申请，本机关不再处理该申请。{you}仍需要获取相关政府信息的，可以重新提出申请。' },
      { kind: 'remedy', against: 'outcome' }, ...told,
    ],
  },
  {
    ...first, ...closing, id: 'L25.withdrawn', gloss: 'The applicant withdrew the request.', cite: [reg(29)],
    blocks: [
      toApplicant,
      { kind: 'paragraph', text: '{you}于{arrivedOn}{channel}依照{citation}提出{requestKind}（登记编号：{registrationNumber}），{asksFor}{wanted}。' },
      { kind: 'paragraph', text: '{withdrawnOn}，{you}撤回该申请。根据{you}的意愿，本机关终止办理该申请。{you}以后需要获取相关政府信息的，可以重新提出申请。' },
      ...told,
    ],
  },
  {
    ...first, ...closing, id: 'L25.O3', gloss: 'Closed for another reason, which is given.', cite: [reg(2)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经对照{citation}关于政府信息的规定审查，本机关对该申请终止办理。理由：{reasons}。' },
      { kind: 'paragraph', text: '{you}可以通过下列渠道提出：{properChannel}。', when: ['properChannel'] },
      { kind: 'remedy', against: 'outcome' }, ...told,
    ],
  },
  {
    ...first, ...record, id: 'L26.corrected', gloss: 'The record was checked and corrected.', cite: [reg(41)],
    blocks: [
      toApplicant, recordOpening,
      { kind: 'paragraph', text: '经审核属实，依照{citation}，本机关决定予以更正。更正的情况：{recordWhy}。' },
      ...told,
    ],
  },
  {
    ...first, ...record, id: 'L26.not-corrected', gloss: 'The record was checked and stays as it is: why, and the remedies.', cite: [reg(41)],
    blocks: [
      toApplicant, recordOpening,
      { kind: 'paragraph', text: '经审核，依照{citation}，本机关决定不予更正。理由：{recordWhy}。' },
      { kind: 'remedy', against: 'either' }, ...told,
    ],
  },
  {
    ...first, ...record, id: 'L26.sent-on', gloss: 'Another organ is competent to correct; the application was sent on to it.', cite: [reg(41)],
    blocks: [
      toApplicant, recordOpening,
      { kind: 'paragraph', text: '经审核，该政府信息不属于本机关职能范围：{recordWhy}。依照{citation}，本机关已经将{you}的更正申请转送有权更正的{recordOrgan}处理。' },
      ...told,
    ],
  },
  {
    ...first, ...record, id: 'L26.told-where', gloss: 'Another organ is competent to correct; the applicant may apply there.', cite: [reg(41)],
    blocks: [
      toApplicant, recordOpening,
      { kind: 'paragraph', text: '经审核，该政府信息不属于本机关职能范围：{recordWhy}。依照{citation}，现告知{you}向有权更正的{recordOrgan}提出。' },
      ...told,
    ],
  },
  {
    ...first, id: 'L27', key: 'L27', title: { zh: '关于转办有关事项的函', en: 'Internal transfer' }, gloss: 'What is no request for information goes to the body that handles it.', cite: [reg(39, 1)],
    blocks: [
      toParty,
      { kind: 'paragraph', text: '本机关于{receivedOn}收到{applicant}{channel}提出的政府信息公开申请（登记编号：{registrationNumber}），内容为{wanted}。', when: ['receivedOn'] },
      { kind: 'paragraph', text: '本机关于{arrivedOn}收到{applicant}{channel}提出的政府信息公开申请（登记编号：{registrationNumber}），内容为{wanted}。', unless: ['receivedOn'] },
      { kind: 'paragraph', text: '经审查，其中属于信访、投诉、举报等事项的内容，依照{citation}不作为政府信息公开申请处理。现转请贵单位依照有关规定办理，并将办理情况告知该申请人。' },
      { kind: 'signature' }, contact,
    ],
  },
] as const satisfies readonly LetterTemplate[]
