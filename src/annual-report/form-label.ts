import type { Words } from '../kernel/words.ts'
import type { Edition } from './edition.ts'
import { editions } from './editions.ts'
import { formLabels } from './form-labels.table.ts'

/**
 * A label of the form, as printed and in English. The form itself is Chinese by law; the English is for reading along.
 * A label that no edition prints comes back as it is.
 */
export const formLabel = (printed: string): Words => ({ zh: printed, en: english.get(printed) ?? printed })

const english: ReadonlyMap<string, string> = new Map([
  ...Object.entries(formLabels),
  ...Object.values(editions).flatMap(ownLabels),
])

/** What an edition says in English beside its own rows, columns and headings. */
function ownLabels({ sections, table2, table3, table4 }: Edition): (readonly [string, string])[] {
  return [
    ...sections.map(({ heading, en }) => [heading, en] as const),
    ...table2.map(({ article, cite }) => [article, `Article ${cite.article}, item (${cite.item})`] as const),
    ...[...table2.flatMap(({ columns, rows }) => [...columns, ...rows]), ...table3.columns, ...table4.columns].map(
      ({ label, en }) => [label, en] as const,
    ),
  ]
}
