import { fillWords } from '../../kernel/fill-words.ts'
import { type ColumnCode, columns } from '../../publication/columns.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { columnOverview, latestDocuments } from '../../reads/public-documents.ts'
import { registeredReports } from '../../reads/report-desk.ts'
import { documentLines } from '../document-lines.tsx'
import { ButtonLink } from '../elements/button.tsx'
import { DocumentList } from '../elements/document-list.tsx'
import { EmptyState } from '../elements/empty-state.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { frameWords } from '../words/frame.table.ts'
import { parts } from '../words/parts.table.ts'
import { readingWords } from '../words/reading.table.ts'

const shown = 10
const yearsShown = 6

/** The disclosure page of the organ: its parts, the entrance for requests, and what was published last. */
export const home: ReadingPage = {
  path: '/',
  show: async ({ office, view }) => {
    const { language } = view
    const { organ } = office
    const db = readOnly(office.db)
    const [rows, counts, reports] = await Promise.all([
      latestDocuments(db, organ.id, { count: shown, today: office.today() }),
      columnOverview(db, organ.id),
      registeredReports(db, organ.id),
    ])
    const say = (name: keyof typeof readingWords) => readingWords[name][language]
    const chinese = language === 'zh' ? undefined : 'zh-CN'
    const page = (
      <Page view={view} title={organ.site?.name ?? organ.name}>
        <h1 class="aside">
          <span lang={chinese}>{organ.name}</span> {frameWords.disclosure[language]}
        </h1>
        <section>
          <div class="section-head">
            <h2>{say('latest')}</h2>
            <a href={linkTo(view, '/latest')}>{say('allOf')}</a>
          </div>
          {rows.length === 0 ? (
            <EmptyState says={say('nothingIn')} />
          ) : (
            <DocumentList language={language} caption={say('latest')} rows={documentLines(view, rows)} />
          )}
        </section>
        <div class="home-row">
          <section class="section">
            <h2>{parts.requests.label[language]}</h2>
            <div class="stack">
              <p>{say('requestLead')}</p>
              <p class="buttons">
                <ButtonLink href={linkTo(view, parts.requests.path)}>{say('fileRequest')}</ButtonLink>
                <ButtonLink kind="quiet" href={linkTo(view, '/requests/track')}>
                  {say('trackRequest')}
                </ButtonLink>
              </p>
            </div>
          </section>
          <section class="section">
            <h2>{say('contact')}</h2>
            <div class="stack" lang={chinese}>
              <p>
                {organ.office.name}
                <br />
                {organ.office.address}
                <br />
                {organ.office.hours}
                <br />
                <span class="number">{organ.office.telephone}</span>
              </p>
            </div>
          </section>
        </div>
        <section class="section">
          <div class="section-head">
            <h2>{parts.reports.label[language]}</h2>
            <a href={linkTo(view, parts.reports.path)}>{say('allOf')}</a>
          </div>
          {reports.some(({ versions }) => versions.length > 0) ? (
            <ul class="column-list">
              {reports
                .filter(({ versions }) => versions.length > 0)
                .slice(0, yearsShown)
                .map(({ year }) => (
                  <li>
                    <a href={linkTo(view, `/reports/${year}`)}>
                      {fillWords(readingWords.reportOf, language, { year })}
                    </a>
                  </li>
                ))}
            </ul>
          ) : (
            <p class="note">{say('noReports')}</p>
          )}
        </section>
        <section class="section">
          <div class="section-head">
            <h2>{parts.content.label[language]}</h2>
            <a href={linkTo(view, parts.content.path)}>{say('allOf')}</a>
          </div>
          <ul class="column-list">
            {(Object.keys(columns) as ColumnCode[]).map((code) => (
              <li>
                <a href={linkTo(view, `/columns/${code}`)}>{columns[code].label[language]}</a>
                <span class="note number">{counts.get(code)?.count ?? 0}</span>
              </li>
            ))}
          </ul>
        </section>
      </Page>
    )
    return { page }
  },
}
