import { type Definition, definitionOf, definitions } from '../../annual-report/definitions.table.ts'
import { columnName, rowName } from '../../annual-report/cell-name.ts'
import type { Edition } from '../../annual-report/edition.ts'
import { editions } from '../../annual-report/editions.ts'
import { cellsOf } from '../../annual-report/figures.ts'
import type { Words } from '../../kernel/words.ts'
import { formatCitation } from '../../statute/citation.ts'
import { columnTags } from '../column-tags.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import type { View } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { definitionAnchor } from './definition-link.tsx'
import { reportWords } from './report-words.table.ts'

interface Defined extends Definition {
  readonly name: string
  readonly label: Words
  readonly old: boolean
}

const tables = [
  [2, 'table2'],
  [3, 'table3'],
  [4, 'table4'],
] as const

/** The rows, or the columns, of a table in the order of the form of today, then those only the first form had. */
function definedIn(table: 2 | 3 | 4, of: 'row' | 'column'): readonly Defined[] {
  const found = new Map<string, Defined>()
  for (const [edition, old] of [
    [editions['2021'], false],
    [editions['2019'], true],
  ] as const)
    for (const cell of cellsOf(edition)) {
      if (cell.table !== table) continue
      const name = definitionOf(table, of === 'row' ? { row: cell.row } : { column: cell.column })
      const definition = definitions[name]
      if (!definition || found.has(name)) continue
      found.set(name, { ...definition, name, label: labelOf(edition, table, of, cell), old })
    }
  return [...found.values()]
}

const labelOf = (
  edition: Edition,
  table: 2 | 3 | 4,
  of: 'row' | 'column',
  { row, column }: { readonly row: string; readonly column: string },
): Words => (of === 'row' ? rowName(edition, table, row) : columnName(edition, table, row, column))

/** What every row and column of the form counts: where the tables of the reports lead. */
export const allDefinitions: ReadingPage = {
  path: '/reports/definitions',
  show: ({ view }) => {
    const { language } = view
    const say = (name: keyof typeof reportWords) => reportWords[name][language]
    const title = say('definitions')
    const crumbs = [{ label: parts.reports.label[language], path: '/reports' }, { label: title }]
    const page = (
      <Page view={view} title={title} part="reports" crumbs={crumbs} tags={columnTags('reports', language)}>
        <h1>{title}</h1>
        <p class="lead">{say('definitionsLead')}</p>
        {tables.map(([table, caption]) => (
          <section class="section">
            <h2>{say(caption)}</h2>
            {(['row', 'column'] as const).map((of) => (
              <>
                <h3 class="definitions-of">{say(of === 'row' ? 'rowsOf' : 'columnsOf')}</h3>
                <Definitions view={view} defined={definedIn(table, of)} />
              </>
            ))}
          </section>
        ))}
      </Page>
    )
    return { page }
  },
}

const Definitions = ({ view: { language }, defined }: { view: View; defined: readonly Defined[] }) => (
  <dl class="definitions">
    {defined.map(({ name, label, says, cite, reading, old }) => (
      <div id={definitionAnchor(name)}>
        <dt>
          {label[language]}
          {language !== 'zh' && label.en !== label.zh && <small lang="zh-CN">{label.zh}</small>}
          {old && <small>{reportWords.onlyNew[language]}</small>}
        </dt>
        <dd>
          <p>{says[language]}</p>
          <p class="note">
            {formatCitation(cite, language)}
            {reading === true && (language === 'zh' ? `；${reportWords.reading.zh}` : `. ${reportWords.reading.en}`)}
          </p>
        </dd>
      </div>
    ))}
  </dl>
)
