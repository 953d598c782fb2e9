import type { Words } from '../kernel/words.ts'
import { contentFields } from './document-words.table.ts'
import { findingKinds } from './finding-kinds.table.ts'
import { openness } from './openness.table.ts'
import { type DocumentRefusal, type DocumentRefusalRow, documentRefusals } from './refusals.table.ts'
import { documentRights, documentStages, documentTransitions, standings } from './transitions.table.ts'

type Labels = Readonly<Record<string, { readonly label: Words }>>

/** Where the label of a fact stands, by the fact's name; days and numbers stand for themselves. */
const labelled: Readonly<Record<string, Labels>> = {
  stage: documentStages,
  standing: standings,
  command: documentTransitions,
  right: documentRights,
  field: contentFields,
  earlier: contentFields,
  later: contentFields,
  openness,
  kind: findingKinds,
}

/** The sentences of a refusal, what is so and what to do, with codes by their labels. */
export function documentRefusalWords({ code, facts }: DocumentRefusal): Pick<DocumentRefusalRow, 'says' | 'todo'> {
  const { says, todo }: DocumentRefusalRow = documentRefusals[code]
  const filled = (words: Words): Words => ({ zh: fill(words.zh, facts, 'zh'), en: fill(words.en, facts, 'en') })
  return { says: filled(says), todo: filled(todo) }
}

const fill = (text: string, facts: DocumentRefusal['facts'], language: keyof Words): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(facts[name] ?? '')
    return labelled[name]?.[value]?.label[language] ?? value
  })

/** Whether a refusal is one of publication: its codes are nobody else's. */
export const isOfDocuments = (refusal: {
  readonly code: string
  readonly facts: DocumentRefusal['facts']
}): refusal is DocumentRefusal => Object.hasOwn(documentRefusals, refusal.code)
