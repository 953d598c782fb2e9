import { definitionOf } from '../../annual-report/definitions.table.ts'
import type { Table3Row } from '../../annual-report/edition.ts'
import { labelOf } from '../../annual-report/edition.ts'
import { editions } from '../../annual-report/editions.ts'
import { formLabel } from '../../annual-report/form-label.ts'
import type { Manuscript } from '../../annual-report/manuscript.ts'
import type { View } from '../view.ts'
import { DefinitionLink } from './definition-link.tsx'
import { reportWords } from './report-words.table.ts'
import { Scrolled } from './scrolled.tsx'

/** Rows that stand together under a heading of their own, by the first word of their keys. */
const groupOf = ({ key, path }: Table3Row): string | undefined => (path.length > 2 ? key.split('.')[0] : undefined)

/** Table 3 as the form prints it; every figure names its row, the heading of the row, and its column. */
export const Table3 = ({ view, manuscript }: { view: View; manuscript: Manuscript }) => {
  const { language } = view
  const { corner, columnsHeading, organisations, columns, rows } = editions[manuscript.edition].table3
  const say = (printed = '') => formLabel(printed)[language]
  const results = rows.filter(({ path }) => path.length > 1).length
  const single = ({ key }: { readonly key: string }) => key === 'natural' || key === 'total'
  return (
    <Scrolled language={language} caption={reportWords.table3[language]} wide>
      <colgroup>
        <col class="upright" />
        <col class="group" />
        <col />
        <col span={columns.length} class="figure-head" />
      </colgroup>
      <thead>
        <tr>
          <th colspan={3} rowspan={3} class="corner" scope="col">
            {say(corner)}
          </th>
          <th id="t3-c" colspan={columns.length} scope="colgroup">
            {say(columnsHeading)}
          </th>
        </tr>
        <tr>
          {columns.filter(single).map(({ key, label, en }, at) => (
            <>
              {at === 1 && (
                <th id="t3-c-org" colspan={columns.length - 2} scope="colgroup">
                  {say(organisations)}
                </th>
              )}
              <th id={`t3-c-${key}`} rowspan={2} scope="col" class="figure-head">
                <DefinitionLink view={view} name={definitionOf(3, { column: key })} label={label} en={en} />
              </th>
            </>
          ))}
        </tr>
        <tr>
          {columns
            .filter((column) => !single(column))
            .map(({ key, label, en }) => (
              <th id={`t3-c-${key}`} scope="col" class="figure-head">
                <DefinitionLink view={view} name={definitionOf(3, { column: key })} label={label} en={en} />
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const { key, path, role } = row
          const before = rows[at - 1]
          const group = groupOf(row)
          const opensGroup = group !== undefined && (before === undefined || groupOf(before) !== group)
          const opensResults = path.length > 1 && (before?.path.length ?? 1) === 1
          const heads = [...(path.length > 1 ? ['t3-results'] : []), ...(group ? [`t3-g-${group}`] : [])]
          return (
            <tr class={role === 'outcome' ? undefined : 'sum'}>
              {opensResults && (
                <th id="t3-results" rowspan={results} scope="rowgroup" class="upright">
                  <span>{say(path[0])}</span>
                </th>
              )}
              {opensGroup && (
                <th
                  id={`t3-g-${group}`}
                  rowspan={rows.filter((one) => groupOf(one) === group).length}
                  scope="rowgroup"
                  class="group"
                >
                  {say(path[1])}
                </th>
              )}
              <th
                id={`t3-r-${key}`}
                scope="row"
                colspan={path.length === 1 ? 3 : group ? undefined : 2}
                headers={heads.join(' ') || undefined}
              >
                <DefinitionLink
                  view={view}
                  name={definitionOf(3, { row: key })}
                  label={labelOf(row)}
                  en={formLabel(labelOf(row)).en}
                />
              </th>
              {columns.map((column) => (
                <td
                  id={`t3.${key}.${column.key}`}
                  class="figure"
                  headers={[
                    ...heads,
                    `t3-r-${key}`,
                    't3-c',
                    ...(single(column) ? [] : ['t3-c-org']),
                    `t3-c-${column.key}`,
                  ].join(' ')}
                >
                  {manuscript.figures[`t3.${key}.${column.key}`] ?? ''}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </Scrolled>
  )
}
