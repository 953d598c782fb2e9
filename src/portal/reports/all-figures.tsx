import { cellsOf } from '../../annual-report/figures.ts'
import { editions } from '../../annual-report/editions.ts'
import type { PublishedVersion } from '../../annual-report/desk/report-file.ts'
import { seriesValue, yearSeries } from '../../annual-report/year-series.ts'
import { byteOrderMark, csvLine } from '../../formats/csv-lines.ts'
import { registeredReports } from '../../reads/report-desk.ts'
import type { Office } from '../../services/office.ts'
import { readOnly } from '../../store/read-only.ts'
import { columnTags } from '../column-tags.ts'
import { EmptyState } from '../elements/empty-state.tsx'
import { FileLink } from '../elements/file-link.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { ChartFigure } from './chart-figure.tsx'
import { drawYears, yearColumns, yearRows } from './charts.ts'
import { definitionAnchor } from './definition-link.tsx'
import { reportPath } from './report-address.ts'
import { reportWords } from './report-words.table.ts'
import { Scrolled } from './scrolled.tsx'

/** The latest version of each published report, the first year first. */
async function published({ db, organ }: Office): Promise<readonly PublishedVersion[]> {
  const reports = await registeredReports(readOnly(db), organ.id)
  return reports.flatMap(({ versions }) => versions.at(-1) ?? []).toReversed()
}

/** What can be compared over all years, as a chart and as a table (I4). */
export const allFigures: ReadingPage = {
  path: '/reports/figures',
  show: async ({ office, view }) => {
    const { language } = view
    const say = (name: keyof typeof reportWords) => reportWords[name][language]
    const manuscripts = (await published(office)).map(({ manuscript }) => manuscript)
    const title = say('figuresTitle')
    const rows = yearRows(manuscripts)
    const crumbs = [{ label: parts.reports.label[language], path: '/reports' }, { label: title }]
    const page = (
      <Page view={view} title={title} part="reports" crumbs={crumbs} tags={columnTags('reports', language)}>
        <h1>{title}</h1>
        <p class="lead">{say('figuresLead')}</p>
        {manuscripts.length === 0 ? (
          <EmptyState says={say('none')} />
        ) : (
          <>
            <div class="section">
              <ChartFigure
                language={language}
                title={say('yearsChart')}
                svg={await drawYears(rows, language)}
                heads={[
                  say('year'),
                  ...yearColumns.map((code) => yearSeries.find((one) => one.code === code)?.label[language] ?? code),
                ]}
                rows={rows}
              />
            </div>
            <div class="section">
              <Scrolled language={language} caption={title}>
                <thead>
                  <tr>
                    <th scope="col">{say('figure')}</th>
                    {manuscripts.map(({ year }) => (
                      <th scope="col" class="figure-head">
                        <a href={linkTo(view, reportPath(year))}>{year}</a>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {yearSeries.map(({ code, label }) => (
                    <tr>
                      <th scope="row">{label[language]}</th>
                      {manuscripts.map((manuscript) => (
                        <td class="figure">{seriesValue(manuscript, code) ?? '—'}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </Scrolled>
            </div>
            <section class="section">
              <h2>{say('figuresData')}</h2>
              <ul class="files">
                {(['csv', 'json'] as const).map((form) => (
                  <li>
                    <FileLink
                      href={`/reports/figures.${form}`}
                      name={`${say('figuresData')}.${form}`}
                      kind={form.toUpperCase()}
                    />
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Page>
    )
    return { page }
  },
}

/** Every figure of every year on a row of its own; its definition by the anchor of the page of definitions. */
export const figuresCsv: ReadingPage = {
  path: '/reports/figures.csv',
  show: async ({ office }) => {
    const head = ['organ', 'year', 'version', 'key', 'table', 'row', 'column', 'value', 'definition']
    const lines = (await published(office)).flatMap(({ version, manuscript }) =>
      cellsOf(editions[manuscript.edition]).map(({ key, table, row, column }) => [
        manuscript.organ,
        manuscript.year,
        version,
        key,
        table,
        row,
        column,
        manuscript.figures[key] ?? '',
        definitionAnchor(`t${table}.${row}`),
      ]),
    )
    return { text: byteOrderMark + [head, ...lines].map(csvLine).join(''), type: 'text/csv; charset=utf-8' }
  },
}

export const figuresJson: ReadingPage = {
  path: '/reports/figures.json',
  show: async ({ office }) => {
    const reports = (await published(office)).map(({ version, at, correction, manuscript }) => ({
      organ: manuscript.organ,
      year: manuscript.year,
      version,
      publishedAt: at,
      ...(correction !== undefined && { correction }),
      edition: manuscript.edition,
      figures: Object.fromEntries(
        cellsOf(editions[manuscript.edition]).map(({ key }) => [key, manuscript.figures[key] ?? '']),
      ),
    }))
    return { text: `${JSON.stringify({ reports }, undefined, 2)}\n`, type: 'application/json; charset=utf-8' }
  },
}
