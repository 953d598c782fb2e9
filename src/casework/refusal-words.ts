import type { Words } from '../kernel/words.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'
import { letterDuties } from '../statute/letter-duties.table.ts'
import { outcomes } from '../statute/outcomes.table.ts'
import { channels, receiptEvents } from '../statute/receipt-day.table.ts'
import { causes, recordResults, referents } from './case-words.table.ts'
import { decisionFactLabels } from './decision-facts.table.ts'
import { type CaseRefusal, caseRefusals, type RefusalRow } from './refusals.table.ts'
import { caseRoles } from './roles.table.ts'
import { stages } from './stages.table.ts'
import { transitions } from './transitions.table.ts'

/** A refusal in whole sentences: what is so, and what to do. */
export interface RefusalWords {
  readonly says: Words
  readonly todo: Words
}

/** The sentences of a refusal with its facts filled in, codes by their labels. */
export const refusalWords = ({ code, facts }: CaseRefusal): RefusalWords => rowWords(caseRefusals[code], facts)

/** The sentences of a row of any room's refusals, filled in the same way. */
export function rowWords({ says, todo }: Pick<RefusalRow, 'says' | 'todo'>, facts: CaseRefusal['facts']): RefusalWords {
  const fill = (words: Words): Words => ({ zh: filled(words.zh, facts, 'zh'), en: filled(words.en, facts, 'en') })
  return { says: fill(says), todo: fill(todo) }
}

const filled = (text: string, facts: CaseRefusal['facts'], language: keyof Words): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => factWords(name, String(facts[name] ?? ''))[language])

type Labels = Readonly<Record<string, { readonly label: Words } | Words>>

const titles: Labels = Object.fromEntries(Object.entries(letterDuties).map(([key, { title }]) => [key, title]))
const kinds: Labels = {
  reconsideration: { zh: '行政复议', en: 'reconsideration' },
  suit: { zh: '行政诉讼', en: 'a suit' },
}

const people: Labels = {
  applicant: { zh: '申请人', en: 'applicant' },
  'third-party': { zh: '第三方', en: 'third party' },
  'co-maker': { zh: '共同制作机关', en: 'co-making organ' },
  'other-organ': { zh: '被征求意见的机关', en: 'organ consulted' },
}

/** Where the label of a fact stands, by the fact's name; other facts are days and numbers and stand for themselves. */
const labelled: Readonly<Record<string, Labels>> = {
  stage: stages,
  command: transitions,
  outcome: { ...outcomes, ...recordResults },
  fact: decisionFactLabels,
  letter: titles,
  result: disputeResults,
  kind: kinds,
  what: referents,
  cause: causes,
  channel: channels,
  who: people,
  event: receiptEvents,
}

function factWords(name: string, value: string): Words {
  if (name === 'roles') return joined(value.split(',').map((role) => labelOf(caseRoles, role)))
  const labels = labelled[name]
  return labels ? labelOf(labels, value) : { zh: value, en: value }
}

function labelOf(labels: Labels, code: string): Words {
  const found = labels[code]
  if (!found) return { zh: code, en: code }
  return 'label' in found ? found.label : found
}

const joined = (words: readonly Words[]): Words => ({
  zh: words.map(({ zh }) => zh).join('、'),
  en: words.map(({ en }) => en).join(', '),
})
