import { civilDate } from '../../kernel/civil-date.ts'
import type { TemplateBlock } from '../letter-template.ts'

export const sinceRegulation = civilDate('2019-05-15')
export const sinceFeeMeasures = civilDate('2021-01-01')

export const toApplicant = { kind: 'addressee', text: '{applicant}' } as const satisfies TemplateBlock
export const toParty = { kind: 'addressee', text: '{party}' } as const satisfies TemplateBlock

/** What came, when, how, and what it asks for. */
export const opening = [
  {
    kind: 'paragraph',
    text: '本机关于{receivedOn}收到{you}{channel}提出的{requestKind}（登记编号：{registrationNumber}），{asksFor}{wanted}。',
    unless: ['correctedOn'],
  },
  {
    kind: 'paragraph',
    text: '本机关于{receivedOn}收到{you}{channel}提出的{requestKind}（登记编号：{registrationNumber}），并于{correctedOn}收到{you}的补正。经补正，{you}{asksFor}{wanted}。',
    when: ['correctedOn'],
  },
  { kind: 'paragraph', text: '{redecision}。', when: ['redecision'] },
] as const satisfies readonly TemplateBlock[]

/** Said to others than the applicant: who asks is none of their business (docs/adr/0100-who-is-named.md). */
export const openingToOthers = [
  {
    kind: 'paragraph',
    text: '本机关于{receivedOn}收到申请人{channel}提出的{requestKind}（登记编号：{registrationNumber}），{asksFor}{wanted}。',
  },
] as const satisfies readonly TemplateBlock[]

export const contact = {
  kind: 'note',
  text: '（联系电话：{officeTelephone}）',
} as const satisfies TemplateBlock

/** Ends a letter that tells something; what leaves a remedy open tells it before. */
export const told = [
  { kind: 'paragraph', text: '特此告知。' },
  { kind: 'signature' },
  contact,
] as const satisfies readonly TemplateBlock[]
