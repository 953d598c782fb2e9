import type { Words } from '../kernel/words.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'
import { entryKinds } from './entry-kinds.table.ts'
import { endingLabels, fieldLabels } from './ledger-words.table.ts'
import { type LedgerRefusal, type LedgerRefusalRow, ledgerRefusals } from './refusals.table.ts'
import { ledgerRoles, ledgerStages, ledgerTransitions } from './transitions.table.ts'

type Labels = Readonly<Record<string, { readonly label: Words }>>

/** Where the label of a fact stands, by the fact's name; days and numbers stand for themselves. */
const labelled: Readonly<Record<string, Labels>> = {
  stage: ledgerStages,
  command: ledgerTransitions,
  roles: ledgerRoles,
  kind: entryKinds,
  wanted: entryKinds,
  field: fieldLabels,
  ending: endingLabels,
  result: disputeResults,
}

/** The sentences of a refusal, what is so and what to do, with codes by their labels. */
export function ledgerRefusalWords({ code, facts }: LedgerRefusal): Pick<LedgerRefusalRow, 'says' | 'todo'> {
  const { says, todo }: LedgerRefusalRow = ledgerRefusals[code]
  const filled = ({ zh, en }: Words): Words => ({ zh: fill(zh, facts, 'zh', '、'), en: fill(en, facts, 'en', ', ') })
  return { says: filled(says), todo: filled(todo) }
}

const fill = (text: string, facts: LedgerRefusal['facts'], language: keyof Words, between: string): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(facts[name] ?? '')
      .split(',')
      .map((code) => labelled[name]?.[code]?.label[language] ?? code)
      .join(between),
  )
