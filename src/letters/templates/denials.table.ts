import { reg } from '../../statute/citation.ts'
import type { Citation } from '../../statute/citation.ts'
import type { ExemptionCode } from '../../statute/exemptions.table.ts'
import type { LetterTemplate, TemplateBlock } from '../letter-template.ts'
import { opening, sinceRegulation, toApplicant, told } from './common-blocks.table.ts'

const reasons = { kind: 'paragraph', text: '理由：{reasons}。' } as const satisfies TemplateBlock
const denied = '依照{citation}，本机关决定不予公开。'

// prettier-ignore
const grounds = {
  /** Nothing of the secret is told, whatever was typed as a reason (docs/adr/0101-secrets-in-letters.md). */
  N1: { cite: [reg(14), reg(36, 1, 3)], gloss: 'A state secret, and no more is said of it.', blocks: [
    { kind: 'paragraph', text: `经审查，{you}申请公开的政府信息已经依法确定为国家秘密。${denied}` },
    { kind: 'paragraph', text: '理由：该政府信息依照国家保密规定确定密级，目前没有解密，依法不得公开。' },
  ] },
  N2: { cite: [reg(14), reg(36, 1, 3)], gloss: 'Prohibited by a law or administrative regulation, which is named.', blocks: [
    { kind: 'paragraph', text: `经审查，{you}申请公开的政府信息属于{law}禁止公开的政府信息。${denied}` }, reasons,
  ] },
  N3: { cite: [reg(14), reg(36, 1, 3)], gloss: 'Disclosure may endanger security or social stability: which, and why.', blocks: [
    { kind: 'paragraph', text: `经审查，{you}申请公开的政府信息公开后可能危及国家安全、公共安全、经济安全、社会稳定。${denied}` }, reasons,
  ] },
  N4: { cite: [reg(15), reg(32), reg(36, 1, 3)], gloss: 'It would harm a third party: what the third party said, and the harm.', blocks: [
    { kind: 'paragraph', text: '经审查，{you}申请公开的政府信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。本机关已经书面征求第三方的意见，{partyObjection}。' },
    { kind: 'paragraph', text: denied },
    { kind: 'paragraph', text: '理由和公开会造成的损害：{reasons}。' },
  ] },
  N5: { cite: [reg(16, 1), reg(36, 1, 3)], gloss: 'Internal affairs: personnel, logistics or internal procedure.', blocks: [
    { kind: 'paragraph', text: `经审查，{you}申请公开的政府信息属于行政机关内部事务信息，包括人事管理、后勤管理、内部工作流程等方面的信息，可以不予公开。${denied}` }, reasons,
  ] },
  N6: { cite: [reg(16, 2), reg(36, 1, 3)], gloss: 'Process information: records of discussion, drafts, letters of consultation, requests and reports.', blocks: [
    { kind: 'paragraph', text: `经审查，{you}申请公开的政府信息属于行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息，可以不予公开，法律、法规、规章也没有应当公开的规定。${denied}` }, reasons,
  ] },
  N7: { cite: [reg(16, 2), reg(36, 1, 3)], gloss: 'From an enforcement case file.', blocks: [
    { kind: 'paragraph', text: `经审查，{you}申请公开的政府信息属于行政执法案卷信息，可以不予公开，法律、法规、规章也没有应当公开的规定。${denied}` }, reasons,
  ] },
} as const satisfies Readonly<Record<Exclude<ExemptionCode, 'N8'>, Denial>>

interface Denial {
  readonly cite: readonly Citation[]
  readonly gloss: string
  readonly blocks: readonly TemplateBlock[]
}

/** L13, one for each ground of arts. 14–16. */
export const denialTemplates: readonly LetterTemplate[] = Object.entries(grounds).map(([code, denial]) => ({
  id: `L13.${code}`,
  key: 'L13',
  version: 1,
  inForceFrom: sinceRegulation,
  title: { zh: '政府信息不予公开告知书', en: 'Reply: denied' },
  gloss: denial.gloss,
  cite: denial.cite,
  blocks: [toApplicant, ...opening, ...denial.blocks, { kind: 'remedy', against: 'outcome' }, ...told],
}))
