import { definitionOf } from '../../annual-report/definitions.table.ts'
import { editions } from '../../annual-report/editions.ts'
import type { Manuscript } from '../../annual-report/manuscript.ts'
import { formatCitation } from '../../statute/citation.ts'
import type { View } from '../view.ts'
import { DefinitionLink } from './definition-link.tsx'
import { reportWords } from './report-words.table.ts'
import { Scrolled } from './scrolled.tsx'

/** Table 2, block by block: each item of art. 20 with columns of its own. */
export const Table2 = ({ view, manuscript }: { view: View; manuscript: Manuscript }) => {
  const { language } = view
  const blocks = editions[manuscript.edition].table2
  const width = 1 + Math.max(...blocks.map(({ columns }) => columns.length))
  return (
    <Scrolled language={language} caption={reportWords.table2[language]}>
      {blocks.map(({ article, cite, columns, rows }, at) => (
        <tbody>
          <tr class="block">
            <th id={`t2-b${at}`} colspan={width} scope="rowgroup">
              {language === 'zh' ? article : formatCitation(cite, 'en')}
            </th>
          </tr>
          <tr>
            <th id={`t2-b${at}-what`} scope="col">
              {reportWords.content2[language]}
            </th>
            {columns.map(({ key, label, en }, index) => (
              <th
                id={`t2-b${at}-${key}`}
                scope="col"
                class="figure-head"
                colspan={index === columns.length - 1 ? width - columns.length : undefined}
              >
                <DefinitionLink view={view} name={definitionOf(2, { column: key })} label={label} en={en} />
              </th>
            ))}
          </tr>
          {rows.map((row) => (
            <tr>
              <th id={`t2-r-${row.key}`} scope="row" headers={`t2-b${at} t2-b${at}-what`}>
                <DefinitionLink view={view} name={definitionOf(2, { row: row.key })} label={row.label} en={row.en} />
              </th>
              {columns.map(({ key }, index) => (
                <td
                  id={`t2.${row.key}.${key}`}
                  class="figure"
                  headers={`t2-b${at} t2-r-${row.key} t2-b${at}-${key}`}
                  colspan={index === columns.length - 1 ? width - columns.length : undefined}
                >
                  {manuscript.figures[`t2.${row.key}.${key}`] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </Scrolled>
  )
}
