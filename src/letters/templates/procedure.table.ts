import { cite, reg } from '../../statute/citation.ts'
import type { LetterTemplate } from '../letter-template.ts'
import {
  contact,
  opening,
  openingToOthers,
  sinceFeeMeasures,
  sinceRegulation,
  toApplicant,
  told,
  toParty,
} from './common-blocks.table.ts'

const first = { version: 1, inForceFrom: sinceRegulation } as const

// prettier-ignore
/** Letters on the way to a reply. */
export const procedureTemplates = [
  ...([
    { id: 'L01', cite: [reg(31), reg(33, 2)], period: [
      { kind: 'heading', text: '三、答复期限' },
      { kind: 'paragraph', text: '依照{citation}，本机关将在{dueOn}前（含当日）答复。需要{you}补正、征求意见或者延长答复期限的，本机关将另行告知。', when: ['dueOn'] },
      { kind: 'paragraph', text: '依照{citation}，本机关将在收到申请之日起20个工作日内答复。本机关已经另行告知{you}补正，答复期限自收到补正的申请之日起计算。', unless: ['dueOn', 'feeYuan'], when: ['correctionItems'] },
      { kind: 'paragraph', text: '依照{citation}，本机关将在收到申请之日起20个工作日内答复。本机关已经另行通知{you}缴纳信息处理费，答复期限自缴清次日起重新计算。', unless: ['dueOn'], when: ['feeYuan'] },
    ] },
    { id: 'L01.record', cite: [reg(41)], period: [
      { kind: 'heading', text: '三、办理' },
      { kind: 'paragraph', text: '依照{citation}，本机关将予以审核并告知{you}处理结果。' },
    ] },
  ] as const).map(({ id, cite: cited, period }) => ({
    ...first, id, key: 'L01' as const, title: { zh: '申请登记回执', en: 'Receipt' },
    gloss: 'The request is registered: its number, the day of receipt, the due date and how to follow it.',
    cite: cited,
    blocks: [
      toApplicant,
      { kind: 'paragraph' as const, text: '{you}{channel}提出的{requestKind}，{asksFor}{wanted}，本机关已经收到并登记。现将有关事项告知如下：' },
      { kind: 'heading' as const, text: '一、登记编号' },
      { kind: 'paragraph' as const, text: '{registrationNumber}。' },
      { kind: 'heading' as const, text: '二、收到申请之日' },
      { kind: 'paragraph' as const, text: '{receivedOn}（{receiptEvent}）。' },
      ...period,
      { kind: 'heading' as const, text: '四、查询方式' },
      { kind: 'paragraph' as const, text: '凭登记编号查询办理情况：{followUp}。' },
      { kind: 'signature' as const }, contact,
    ],
  })),
  {
    ...first, id: 'L02', key: 'L02', title: { zh: '政府信息公开申请补正告知书', en: 'Notice to correct a request' },
    gloss: 'What is unclear in the request, how to put it right, until when, and what follows otherwise.',
    cite: [reg(30)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，该申请的内容需要补正。依照{citation}，现一次性告知如下：' },
      { kind: 'heading', text: '一、需要补正的事项' },
      { kind: 'list', items: 'correctionItems' },
      { kind: 'heading', text: '二、补正指导' },
      { kind: 'paragraph', text: '{correctionGuidance}。' },
      { kind: 'heading', text: '三、补正期限和逾期后果' },
      { kind: 'paragraph', text: '请自收到本告知书之日起{correctionDays}个工作日内，将补正内容提交{office}（地址：{officeAddress}）。答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。' },
      ...told,
    ],
  },
  {
    ...first, id: 'L03', key: 'L03', title: { zh: '政府信息公开申请说明理由告知书', en: 'Request for reasons' },
    gloss: 'Number or frequency looks clearly beyond what is reasonable; the applicant is asked to give reasons.',
    cite: [reg(35)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经核查，{explanationWhy}。' },
      { kind: 'paragraph', text: '本机关认为，{you}申请公开政府信息的数量、频次明显超过合理范围。依照{citation}，请{you}自收到本告知书之日起{explanationDays}个工作日内，向{office}（地址：{officeAddress}）书面说明理由。{you}没有在期限内说明理由的，本机关将根据现有情况审查处理。' },
      { kind: 'paragraph', text: '本机关认为申请理由不合理的，将告知{you}不予处理；认为申请理由合理，但是无法在规定的期限内答复的，可以确定延迟答复的合理期限并告知{you}。' },
      ...told,
    ],
  },
  {
    ...first, id: 'L04', key: 'L04', title: { zh: '延期答复告知书', en: 'Notice of extension' },
    gloss: 'The head of the disclosure office has agreed to extend the period; the new due date.',
    cite: [reg(33, 2)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '因{extensionReason}，本机关不能在原定期限内答复。依照{citation}，经本机关政府信息公开工作机构负责人同意，决定延长答复期限{extensionDays}个工作日。' },
      { kind: 'paragraph', text: '延长后，本机关将在{dueOn}前（含当日）答复。' },
      ...told,
    ],
  },
  {
    ...first, id: 'L05', key: 'L05', title: { zh: '政府信息公开第三方意见征询书', en: 'Consultation of a third party' },
    gloss: 'What is asked for touches a third party, who has fifteen working days to answer; silence leaves the organ to decide.',
    cite: [reg(32)],
    blocks: [
      toParty, ...openingToOthers,
      { kind: 'paragraph', text: '经审查，其中“{consultedAbout}”的内容涉及贵方，公开后可能损害贵方的合法权益。依照{citation}，现书面征求贵方的意见。' },
      { kind: 'paragraph', text: '请贵方自收到本征询书之日起15个工作日内，向{office}（地址：{officeAddress}）书面提出是否同意公开的意见；不同意公开或者只同意公开一部分的，请说明理由。' },
      { kind: 'paragraph', text: '贵方逾期未提出意见的，由本机关依照《中华人民共和国政府信息公开条例》的规定决定是否公开。贵方不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知贵方。' },
      { kind: 'paragraph', text: '请予支持。' },
      { kind: 'signature' }, contact,
    ],
  },
  ...([
    { kind: 'third-party', says: '该申请的内容涉及第三方的合法权益', others: '第三方', cite: [reg(32), reg(33, 3)] },
    { kind: 'co-maker', says: '该申请的内容涉及本机关与其他行政机关共同制作的政府信息', others: '共同制作的行政机关', cite: [reg(33, 3), reg(34)] },
    { kind: 'other-organ', says: '办理该申请需要征求其他机关的意见', others: '该机关', cite: [reg(33, 3)] },
  ] as const).map(({ kind, says, others, cite }) => ({
    ...first, id: `L06.${kind}`, key: 'L06' as const, title: { zh: '征求意见情况告知书', en: 'Notice of consultation' },
    gloss: 'Others are being consulted; the time that takes is not counted.',
    cite,
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph' as const, text: `经审查，${says}。依照{citation}，本机关已于{consultedOn}书面征求${others}的意见。` },
      { kind: 'paragraph' as const, text: '征求意见所需时间不计算在答复期限内。征求意见结束后，答复期限继续计算，本机关将依法答复{you}。' },
      ...told,
    ],
  })),
  {
    ...first, id: 'L07.co-maker', key: 'L07', title: { zh: '关于征求政府信息公开意见的函', en: 'Consultation of a co-making organ' },
    gloss: 'A co-making organ has fifteen working days to answer; silence counts as consent.',
    cite: [reg(34)],
    blocks: [
      toParty, ...openingToOthers,
      { kind: 'paragraph', text: '经审查，其中“{consultedAbout}”由本机关牵头、贵单位共同制作。依照{citation}，现征求贵单位对公开该政府信息的意见。' },
      { kind: 'paragraph', text: '请贵单位自收到本函之日起15个工作日内，将是否同意公开的意见和理由函告本机关；逾期未提出意见的，视为同意公开。' },
      { kind: 'paragraph', text: '请予支持。' },
      { kind: 'signature' }, contact,
    ],
  },
  {
    ...first, id: 'L07.other-organ', key: 'L07', title: { zh: '关于征求政府信息公开意见的函', en: 'Consultation of another organ' },
    gloss: 'Another organ is asked for its opinion within fifteen working days.',
    cite: [reg(33, 3)],
    blocks: [
      toParty, ...openingToOthers,
      { kind: 'paragraph', text: '经审查，其中“{consultedAbout}”的内容涉及贵单位。依照{citation}，现征求贵单位对公开该政府信息的意见。' },
      { kind: 'paragraph', text: '请贵单位自收到本函之日起15个工作日内，将是否同意公开的意见和理由函告本机关，以便本机关依法答复申请人。' },
      { kind: 'paragraph', text: '请予支持。' },
      { kind: 'signature' }, contact,
    ],
  },
  {
    ...first, id: 'L08', key: 'L08', title: { zh: '政府信息公开决定告知书', en: 'Notice to the third party of disclosure' },
    gloss: 'The organ will disclose against or without the third party’s word; what, why, and the remedies.',
    cite: [reg(32)],
    blocks: [
      toParty, ...openingToOthers,
      { kind: 'paragraph', text: '本机关已于{consultedOn}就其中涉及贵方的内容书面征求贵方的意见。{partyAnswer}。' },
      { kind: 'paragraph', text: '经审查，依照{citation}，本机关决定予以公开。现将决定公开的内容和理由告知如下：' },
      { kind: 'heading', text: '一、决定公开的内容' },
      { kind: 'paragraph', text: '{disclosed}。' },
      { kind: 'heading', text: '二、理由' },
      { kind: 'paragraph', text: '{disclosedWhy}。', when: ['disclosedWhy'] },
      { kind: 'paragraph', text: '经审查，上述内容不属于《中华人民共和国政府信息公开条例》第十五条规定的不得公开的政府信息。', unless: ['disclosedWhy'] },
      { kind: 'remedy', against: 'either', act: '本决定' },
      ...told,
    ],
  },
  {
    id: 'L09', key: 'L09', version: 1, inForceFrom: sinceFeeMeasures, title: { zh: '政府信息公开信息处理费收费通知书', en: 'Fee notice' },
    gloss: 'Basis, rate, calculation, amount and way of paying the information-processing fee; twenty working days.',
    cite: [reg(42, 1), cite('fee-measures', 6)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，{you}申请公开政府信息的数量、频次明显超过合理范围，本机关决定收取信息处理费。现通知如下：' },
      { kind: 'heading', text: '一、收费依据' },
      { kind: 'paragraph', text: '{citation}。' },
      { kind: 'heading', text: '二、收费标准' },
      { kind: 'paragraph', text: '{feeRate}。' },
      { kind: 'heading', text: '三、计算过程和金额' },
      { kind: 'paragraph', text: '{feeCount}，计算如下：' },
      { kind: 'list', items: 'feeLines' },
      { kind: 'paragraph', text: '以上合计人民币{feeYuan}元。' },
      { kind: 'heading', text: '四、缴费方式' },
      { kind: 'paragraph', text: '{feeAccount}。' },
      { kind: 'heading', text: '五、缴费期限和逾期后果' },
      { kind: 'paragraph', text: '请自收到本通知书次日起20个工作日内缴清。缴清后，答复期限自缴清次日起重新计算。逾期未缴清的，视为放弃申请，本机关不再处理该申请。' },
      { kind: 'paragraph', text: '对收取信息处理费有异议的，不能单独就本通知申请行政复议或者提起行政诉讼；缴费期限届满后，可以就本机关不再处理该申请的行为依法投诉、举报，申请行政复议或者提起行政诉讼。' },
      { kind: 'signature' }, contact,
    ],
  },
  {
    ...first, id: 'L24', key: 'L24', title: { zh: '延迟答复告知书', en: 'Notice of deferral' },
    gloss: 'The reasons are good, but the reply will take longer: the deferred date.',
    cite: [reg(35)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，{you}说明的申请理由合理，但是申请公开政府信息的数量、频次明显超过合理范围，本机关无法在规定的期限内答复。依照{citation}，本机关确定延迟答复的期限，将在{deferredTo}前（含当日）答复。' },
      ...told,
    ],
  },
] as const satisfies readonly LetterTemplate[]
