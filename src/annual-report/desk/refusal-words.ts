import type { Words } from '../../kernel/words.ts'
import { cellName, splitKey } from '../cell-name.ts'
import { editions } from '../editions.ts'
import { cellsOf } from '../figures.ts'
import { type ReportRefusal, type ReportRefusalRow, reportRefusals } from './refusals.table.ts'
import { reportRights, reportStages, reportTransitions } from './transitions.table.ts'

type Labels = Readonly<Record<string, { readonly label: Words }>>

/** Where the label of a fact stands, by the fact's name; others stand for themselves. */
const labelled: Readonly<Record<string, Labels>> = {
  stage: reportStages,
  command: reportTransitions,
  rights: reportRights,
}

/** The sentences of a refusal, what is so and what to do, with codes by their labels and cells by their names. */
export function reportRefusalWords({ code, facts }: ReportRefusal): Pick<ReportRefusalRow, 'says' | 'todo'> {
  const { says, todo }: ReportRefusalRow = reportRefusals[code]
  const filled = ({ zh, en }: Words): Words => ({ zh: fill(zh, facts, 'zh'), en: fill(en, facts, 'en') })
  return { says: filled(says), todo: filled(todo) }
}

const fill = (text: string, facts: ReportRefusal['facts'], language: keyof Words): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(facts[name] ?? '')
    return name === 'cell' ? cellWords(value, language) : labels(name, value, language)
  })

const labels = (name: string, value: string, language: keyof Words): string =>
  value
    .split(',')
    .map((code) => labelled[name]?.[code]?.label[language] ?? code)
    .join(language === 'zh' ? '、' : ', ')

/** A cell of either form by its name; what no form has stands as it was typed. */
function cellWords(key: string, language: keyof Words): string {
  const edition = Object.values(editions)
    .toReversed()
    .find((one) => cellsOf(one).some((cell) => cell.key === key))
  return edition && splitKey(key).column ? cellName(edition, key)[language] : key
}
