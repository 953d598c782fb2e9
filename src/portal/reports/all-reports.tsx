import { fillWords } from '../../kernel/fill-words.ts'
import { registeredReports } from '../../reads/report-desk.ts'
import { deadlineView } from '../../reads/report-deadline-view.ts'
import { readOnly } from '../../store/read-only.ts'
import { columnTags } from '../column-tags.ts'
import { DataTable } from '../elements/data-table.tsx'
import { EmptyState } from '../elements/empty-state.tsx'
import { fileSize } from '../elements/file-size.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { filePath, reportPath } from './report-address.ts'
import { reportWords } from './report-words.table.ts'

/** Every report that was published, the latest year first; none ever leaves the list. */
export const allReports: ReadingPage = {
  path: '/reports',
  show: async ({ office: { db, organ, today }, view }) => {
    const { language } = view
    const say = (name: keyof typeof reportWords) => reportWords[name][language]
    const reports = (await registeredReports(readOnly(db), organ.id)).flatMap((report) => {
      const version = report.versions.at(-1)
      return version
        ? [{ ...report, version, deadline: deadlineView(organ, report.year, today(), report.versions) }]
        : []
    })
    const title = parts.reports.label[language]
    const page = (
      <Page view={view} title={title} part="reports" crumbs={[{ label: title }]} tags={columnTags('reports', language)}>
        <h1>{title}</h1>
        <p class="lead">{say('lead')}</p>
        {reports.length === 0 ? (
          <EmptyState says={say('none')} />
        ) : (
          <>
            <div class="section report-list">
              <DataTable
                language={language}
                caption={title}
                captionHidden
                rows={reports}
                columns={[
                  {
                    label: say('report'),
                    heads: true,
                    show: ({ year, version }) => (
                      <>
                        <a href={linkTo(view, reportPath(year))}>
                          {fillWords(reportWords.titleOf, language, { organ: version.manuscript.organ, year })}
                        </a>
                        <span class="under">
                          <a href={filePath(year, version.version, 'pdf')}>
                            <span class="aside">{fillWords(reportWords.reportOf, language, { year })} </span>
                            PDF {fileSize(version.files.pdf.size)}
                          </a>
                          {version.version > 1 && (
                            <small class="validity">
                              {fillWords(reportWords.corrected, language, { version: version.version })}
                            </small>
                          )}
                        </span>
                      </>
                    ),
                  },
                  {
                    label: say('publishedOn'),
                    show: ({ deadline: { publishedOn } }) => (
                      <time class="nowrap" datetime={publishedOn}>
                        {publishedOn}
                      </time>
                    ),
                  },
                  {
                    label: say('due'),
                    show: ({ deadline: { day, met } }) => (
                      <>
                        <time class="nowrap" datetime={day}>
                          {day}
                        </time>
                        <span class="validity" data-state={met === false ? 'late' : 'in-force'}>
                          {say(met === false ? 'late' : 'kept')}
                        </span>
                      </>
                    ),
                  },
                ]}
              />
            </div>
            <ul class="inline-links section">
              <li>
                <a href={linkTo(view, '/reports/figures')}>{say('figuresTitle')}</a>
              </li>
              <li>
                <a href={linkTo(view, '/reports/definitions')}>{say('definitions')}</a>
              </li>
            </ul>
          </>
        )}
      </Page>
    )
    return { page }
  },
}
