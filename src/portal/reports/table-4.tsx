import { definitionOf } from '../../annual-report/definitions.table.ts'
import { editions } from '../../annual-report/editions.ts'
import type { Manuscript } from '../../annual-report/manuscript.ts'
import type { View } from '../view.ts'
import { DefinitionLink } from './definition-link.tsx'
import { reportWords } from './report-words.table.ts'
import { Scrolled } from './scrolled.tsx'

/** Table 4 turned: its one row of fifteen figures as three rows of five, which fits a screen and reads the same. */
export const Table4 = ({ view, manuscript }: { view: View; manuscript: Manuscript }) => {
  const { language } = view
  const { groups, columns } = editions[manuscript.edition].table4
  return (
    <Scrolled language={language} caption={reportWords.table4[language]}>
      <thead>
        <tr>
          <td></td>
          {columns.map(({ key, label, en }) => (
            <th scope="col" class="figure-head">
              <DefinitionLink view={view} name={definitionOf(4, { column: key })} label={label} en={en} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, path, en }) => (
          <tr>
            <th scope="row">
              <DefinitionLink view={view} name={definitionOf(4, { row: key })} label={path.join('：')} en={en} />
            </th>
            {columns.map((column) => (
              <td id={`t4.${key}.${column.key}`} class="figure">
                {manuscript.figures[`t4.${key}.${column.key}`] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Scrolled>
  )
}
