import { civilDate } from '../../kernel/civil-date.ts'
import { cite, reg } from '../../statute/citation.ts'
import type { LetterTemplate, TemplateBlock } from '../letter-template.ts'
import { opening, sinceRegulation, toApplicant, told } from './common-blocks.table.ts'

const first = { version: 1, inForceFrom: sinceRegulation } as const
const reasons = { kind: 'paragraph', text: '理由：{reasons}。', when: ['reasons'] } as const satisfies TemplateBlock
const attached = { kind: 'attachments', items: 'attachments', when: ['attachments'] } as const satisfies TemplateBlock
const given = [
  { kind: 'paragraph', text: '特此告知。' },
  attached,
  ...told.slice(1),
] as const satisfies readonly TemplateBlock[]
const end = [{ kind: 'remedy', against: 'outcome' }, ...given] as const satisfies readonly TemplateBlock[]

const reissue = [
  toApplicant,
  ...opening,
  {
    kind: 'paragraph',
    text: '经核查，本机关已于{earlierOn}作出答复（{earlierNumber}），{you}已经获取该政府信息。',
    when: ['earlierOn'],
  },
  { kind: 'paragraph', text: '经核查，{reasons}。', when: ['reasons'] },
  {
    kind: 'paragraph',
    text: '{you}要求本机关对已获取的政府信息予以确认或者重新出具，属于{citation}所列“要求行政机关确认或重新出具已获取信息”的情形，本机关不予处理。',
  },
  ...end,
] as const satisfies readonly TemplateBlock[]

// prettier-ignore
/** Replies that give, that cannot give, and that do not process; those that deny stand in `denials.table.ts`. */
export const replyTemplates = [
  {
    ...first, id: 'L10', key: 'L10', title: { zh: '政府信息主动公开告知书', en: 'Reply: already public' },
    gloss: 'What was asked for is public already; where to find it.',
    cite: [reg(36, 1, 1)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，{you}申请公开的政府信息已经主动公开。依照{citation}，现将获取该政府信息的方式、途径告知如下：' },
      { kind: 'paragraph', text: '{howToObtain}。' },
      ...end,
    ],
  },
  {
    ...first, id: 'L11', key: 'L11', title: { zh: '政府信息予以公开告知书', en: 'Reply: disclosed' },
    gloss: 'The information is disclosed: what, in which form, by which route, and when.',
    cite: [reg(36, 1, 2)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，{you}申请公开的政府信息可以公开。依照{citation}，本机关决定予以公开。' },
      { kind: 'paragraph', text: '提供的信息：{provided}。', when: ['provided'] },
      { kind: 'paragraph', text: '获取的方式、途径：{howToObtain}。', when: ['howToObtain'] },
      { kind: 'paragraph', text: '按照{you}的要求，本机关以{form}形式、{route}方式提供，随本告知书一并送达。', unless: ['providedOn'] },
      { kind: 'paragraph', text: '按照{you}的要求，本机关以{form}形式、{route}方式，于{providedOn}前（含当日）提供。', when: ['providedOn'] },
      ...end,
    ],
  },
  {
    ...first, id: 'L12', key: 'L12', title: { zh: '政府信息部分公开告知书', en: 'Reply: disclosed in part' },
    gloss: 'What can be told apart is disclosed; what is withheld, on which ground and why.',
    cite: [reg(37)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，{you}申请公开的政府信息中含有不应当公开或者可以不予公开的内容，能够作区分处理。依照{citation}，本机关决定部分公开。' },
      { kind: 'heading', text: '一、公开的部分' },
      { kind: 'paragraph', text: '{disclosedPart}。' },
      { kind: 'paragraph', text: '按照{you}的要求，本机关以{form}形式、{route}方式提供，随本告知书一并送达。', unless: ['providedOn'] },
      { kind: 'paragraph', text: '按照{you}的要求，本机关以{form}形式、{route}方式，于{providedOn}前（含当日）提供。', when: ['providedOn'] },
      { kind: 'heading', text: '二、不予公开的部分、依据和理由' },
      { kind: 'list', items: 'withheld' },
      reasons,
      { kind: 'heading', text: '三、救济途径' },
      { kind: 'remedy', against: 'parts' },
      ...given,
    ],
  },
  {
    ...first, id: 'L14', key: 'L14', title: { zh: '行政查询事项告知书', en: 'Reply: register enquiry' },
    gloss: 'Another law rules how to get this from a register: which, and where to go.',
    cite: [reg(36, 1, 7)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，{you}申请公开的信息属于行政查询事项，{law}对信息的获取有特别规定。依照{citation}，现告知{you}依照上述法律、行政法规的规定办理查询。' },
      reasons,
      { kind: 'paragraph', text: '办理查询的地方：{whereToGo}。' },
      ...end,
    ],
  },
  {
    ...first, id: 'L15', key: 'L15', title: { zh: '政府信息不存在告知书', en: 'Reply: does not exist' },
    gloss: 'A search was made, here is its scope; the information does not exist.',
    cite: [reg(36, 1, 4)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '收到申请后，本机关进行了检索。检索的情况和范围：{searched}。' },
      { kind: 'paragraph', text: '经检索，没有{you}申请公开的政府信息。依照{citation}，现告知{you}该政府信息不存在。' },
      reasons, ...end,
    ],
  },
  {
    ...first, id: 'L16', key: 'L16', title: { zh: '非本机关负责公开告知书', en: 'Reply: another organ' },
    gloss: 'Not for this organ to disclose: why, and which organ to ask, if known.',
    cite: [reg(36, 1, 5)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，{you}申请公开的政府信息不属于本机关负责公开的范围。依照{citation}，现将理由告知如下：' },
      { kind: 'paragraph', text: '{reasons}。' },
      { kind: 'paragraph', text: '负责公开该政府信息的行政机关：{responsibleOrgan}。{you}可以向该机关提出申请。', when: ['responsibleOrgan'] },
      { kind: 'paragraph', text: '本机关现有材料不能确定负责公开该政府信息的行政机关。', unless: ['responsibleOrgan'] },
      ...end,
    ],
  },
  {
    ...first, id: 'L17', key: 'L17', title: { zh: '政府信息无法提供告知书', en: 'Reply: would have to be created' },
    gloss: 'There is no ready information; it would have to be processed or analysed.',
    cite: [reg(38)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，本机关没有{you}申请公开的现成信息，提供该信息需要对现有政府信息进行加工、分析。依照{citation}，行政机关向申请人提供的信息应当是已制作或者获取的政府信息，需要对现有政府信息进行加工、分析的，可以不予提供。本机关对该信息无法提供。' },
      reasons, ...end,
    ],
  },
  {
    ...first, id: 'L18', key: 'L18', title: { zh: '补正后申请内容仍不明确告知书', en: 'Reply: still unclear' },
    gloss: 'After correction it is still unclear what is asked for, so nothing can be given.',
    cite: [reg(30)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，依照{citation}，本机关已经给予指导和释明并一次性告知补正（{correctionNotice}），补正后申请内容仍不明确，本机关无法据此检索和提供政府信息。', when: ['correctionNotice'] },
      { kind: 'paragraph', text: '经审查，依照{citation}，本机关已经给予指导和释明并一次性告知补正，补正后申请内容仍不明确，本机关无法据此检索和提供政府信息。', unless: ['correctionNotice'] },
      { kind: 'paragraph', text: '仍不明确的内容：{stillUnclear}。' },
      reasons, ...end,
    ],
  },
  {
    ...first, id: 'L19', key: 'L19', title: { zh: '不作为政府信息公开申请处理告知书', en: 'Reply: not a request for information' },
    gloss: 'A petition, report or complaint is not handled as a request; the channel meant for it.',
    cite: [reg(39, 1)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，该申请属于以政府信息公开申请的形式进行信访、投诉、举报等活动的情形。依照{citation}，本机关不作为政府信息公开申请处理。' },
      reasons,
      { kind: 'paragraph', text: '{you}可以通过下列渠道提出：{properChannel}。', when: ['properChannel'] },
      ...end,
    ],
  },
  {
    ...first, id: 'L20', key: 'L20', title: { zh: '政府信息公开申请不予重复处理告知书', en: 'Reply: repeated' },
    gloss: 'The same was asked and answered before: number and date of that reply.',
    cite: [reg(36, 1, 6)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经核查，本机关已于{earlierOn}就{you}申请公开的相同政府信息作出答复（{earlierNumber}）。依照{citation}，本机关对本次申请不予重复处理。' },
      reasons, ...end,
    ],
  },
  {
    ...first, id: 'L21', key: 'L21', title: { zh: '公开出版物获取途径告知书', en: 'Reply: public publication' },
    gloss: 'A gazette, newspaper or book is asked for: how to get it.',
    cite: [reg(39, 2)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '经审查，{you}要求提供的属于政府公报、报刊、书籍等公开出版物，本机关对该申请不予处理。依照{citation}，现将获取的途径告知如下：' },
      { kind: 'paragraph', text: '{publication}。' },
      { kind: 'paragraph', text: '{howToObtain}。', when: ['howToObtain'] },
      reasons,
      ...end,
    ],
  },
  {
    ...first, id: 'L22', key: 'L22', title: { zh: '政府信息公开申请不予处理告知书', en: 'Reply: excessive' },
    gloss: 'The reasons given for many or frequent requests are not reasonable; the request is not processed.',
    cite: [reg(35)],
    blocks: [
      toApplicant, ...opening,
      { kind: 'paragraph', text: '{you}申请公开政府信息的数量、频次明显超过合理范围。本机关已经要求{you}说明理由，并于{explanationGivenOn}收到{you}说明的理由。经审查，本机关认为申请理由不合理：{explanationFaults}。', when: ['explanationGivenOn'] },
      { kind: 'paragraph', text: '{you}申请公开政府信息的数量、频次明显超过合理范围。本机关已经要求{you}说明理由，{you}没有在期限内说明。经审查，本机关认为申请理由不合理：{explanationFaults}。', unless: ['explanationGivenOn'] },
      { kind: 'paragraph', text: '依照{citation}，本机关对该申请不予处理。' },
      ...end,
    ],
  },
  { id: 'L23', key: 'L23', version: 1, inForceFrom: civilDate('2019-12-01'), title: { zh: '政府信息公开申请不予处理告知书', en: 'Reply: confirm or reissue' },
    gloss: 'Information already received is not confirmed or issued again.', cite: [cite('report-form-2019')], blocks: reissue },
  { id: 'L23', key: 'L23', version: 2, inForceFrom: civilDate('2021-09-26'), title: { zh: '政府信息公开申请不予处理告知书', en: 'Reply: confirm or reissue' },
    gloss: 'Information already received is not confirmed or issued again.', cite: [cite('report-form-2021')], blocks: reissue },
] as const satisfies readonly LetterTemplate[]
