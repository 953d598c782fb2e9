import type { PublishedVersion } from '../../annual-report/desk/report-file.ts'
import { editions } from '../../annual-report/editions.ts'
import { titleOf } from '../../annual-report/render/lay-out.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { publishedReport, type RegisteredReport } from '../../reads/report-desk.ts'
import { type DeadlineView, deadlineView } from '../../reads/report-deadline-view.ts'
import type { Office } from '../../services/office.ts'
import { formatCitation } from '../../statute/citation.ts'
import { readOnly } from '../../store/read-only.ts'
import { chinaTime } from '../../kernel/china-time.ts'
import { columnTags } from '../column-tags.ts'
import { dayWords } from '../day-words.ts'
import { Banner } from '../elements/banner.tsx'
import { DataTable } from '../elements/data-table.tsx'
import { DocumentHead } from '../elements/document-head.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage, Shown } from '../reading-page.ts'
import { linkTo, type View } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { ChartFigure } from './chart-figure.tsx'
import { drawOutcomes, outcomeRows } from './charts.ts'
import { CorrectedFigures } from './corrected-figures.tsx'
import { reportPath, versionPath } from './report-address.ts'
import { ReportDownloads } from './report-downloads.tsx'
import { ReportParts, ReportText } from './report-part.tsx'
import { reportWords } from './report-words.table.ts'

/** The report of a year as it stands: its latest version. */
export const reportPage: ReadingPage = {
  path: '/reports/:year{\\d{4}}',
  show: ({ office, view, params }) => show(office, view, Number(params['year'])),
}

/** One version of it; the latest has its own address too, which stays when it is corrected. */
export const versionPage: ReadingPage = {
  path: '/reports/:year{\\d{4}}/versions/:version{[1-9]\\d{0,3}}',
  show: ({ office, view, params }) => show(office, view, Number(params['year']), Number(params['version'])),
}

async function show({ db, organ, today }: Office, view: View, year: number, number?: number): Promise<Shown> {
  const report = await publishedReport(readOnly(db), organ.id, year)
  const version = report?.versions.find((one) => one.version === (number ?? report.versions.length))
  if (!report || !version) return 'nothing'
  const deadline = deadlineView(organ, year, today(), report.versions)
  return { page: await wholePage(view, report, version, deadline) }
}

async function wholePage(
  view: View,
  { versions }: RegisteredReport,
  version: PublishedVersion,
  deadline: DeadlineView,
) {
  const { language } = view
  const { manuscript } = version
  const { year, organ } = manuscript
  const say = (name: keyof typeof reportWords, facts: Readonly<Record<string, string | number>> = {}) =>
    fillWords(reportWords[name], language, facts)
  const chart = await drawOutcomes(outcomeRows(manuscript, language))
  const isLatest = version.version === versions.length
  const before = versions[version.version - 2]
  const short = say('reportOf', { year })
  const crumbs = [
    { label: parts.reports.label[language], path: '/reports' },
    ...(isLatest
      ? [{ label: short }]
      : [{ label: short, path: reportPath(year) }, { label: say('versionOf', { version: version.version }) }]),
  ]
  const tags = [
    ...columnTags('reports', language),
    ['ArticleTitle', titleOf(manuscript)],
    ['PubDate', chinaTime(version.at)],
    ['ContentSource', organ],
  ] as const
  return (
    <Page view={view} title={short} part="reports" crumbs={crumbs} tags={tags}>
      <article class="annual-report">
        <h1>{say('titleOf', { organ, year })}</h1>
        {language !== 'zh' && <p class="lead">{say('chineseText')}</p>}
        {!isLatest && (
          <Banner kind="warning" title={say('superseded')}>
            <p>{say('supersededSays', { on: dayWords(version.on, language), version: version.version })}</p>
            <p>
              <a href={linkTo(view, reportPath(year))}>{say('toLatest')}</a>
            </p>
          </Banner>
        )}
        {version.correction !== undefined && before && (
          <Banner title={say('correction')}>
            <p lang={language === 'zh' ? undefined : 'zh-CN'}>
              {fillWords(reportWords.correctionSays, 'zh', {
                on: dayWords(version.on, 'zh'),
                reason: version.correction,
              })}
            </p>
            <CorrectedFigures view={view} before={before} now={version} />
            <p>
              <a href={linkTo(view, versionPath(year, before.version))}>
                {say('earlier', { version: before.version })}
              </a>
            </p>
          </Banner>
        )}
        <ReportHead view={view} version={version} deadline={deadline} />
        <section class="section">
          <h2>{say('files')}</h2>
          <ReportDownloads view={view} version={version} />
        </section>
        {manuscript.preamble && manuscript.preamble.length > 0 && (
          <div class="section">
            <ReportText view={view} paragraphs={manuscript.preamble} />
          </div>
        )}
        <ReportParts view={view} manuscript={manuscript} />
        <p class="signature" lang={language === 'zh' ? undefined : 'zh-CN'}>
          <span>{organ}</span>
          {manuscript.signedOn && <time datetime={manuscript.signedOn}>{dayWords(manuscript.signedOn, 'zh')}</time>}
        </p>
        <Outcomes view={view} version={version} svg={chart} />
        <Digests view={view} version={version} />
      </article>
    </Page>
  )
}

/** What stands above the text: when it was published, in which version, by which form, and whether in time. */
const ReportHead = ({ view, version, deadline }: { view: View; version: PublishedVersion; deadline: DeadlineView }) => {
  const { language } = view
  const { manuscript, at } = version
  const say = (name: keyof typeof reportWords) => reportWords[name][language]
  const kept = deadline.met === undefined ? '' : say(deadline.met ? 'kept' : 'late')
  return (
    <DocumentHead
      language={language}
      elements={[
        { label: say('publishedAt'), value: <time datetime={at}>{chinaTime(at)}</time> },
        { label: say('version'), value: fillWords(reportWords.versionOf, language, { version: version.version }) },
        {
          label: say('due'),
          value: `${dayWords(deadline.day, language)}${kept && (language === 'zh' ? `（${kept}）` : ` (${kept})`)}`,
        },
        {
          label: say('period'),
          value: fillWords(reportWords.periodOf, language, { year: manuscript.year }),
        },
        { label: say('edition'), value: formatCitation(editions[manuscript.edition].cite, language), wide: true },
      ]}
    />
  )
}

const Outcomes = ({ view, version, svg }: { view: View; version: PublishedVersion; svg: string }) => {
  const { language } = view
  const { manuscript } = version
  const { year, figures } = manuscript
  const rows = outcomeRows(manuscript, language)
  const most = rows.toSorted(({ values: [one = 0] }, { values: [other = 0] }) => other - one)[0]
  const done = Number(figures['t3.done.total'] ?? 0)
  const says =
    done === 0
      ? reportWords.noneDone[language]
      : fillWords(reportWords.outcomeSays, language, { done, most: most?.label ?? '', count: most?.values[0] ?? 0 })
  return (
    <section class="section">
      <h2>{fillWords(reportWords.outcomeChart, language, { year })}</h2>
      <ChartFigure
        language={language}
        title={fillWords(reportWords.outcomeChart, language, { year })}
        says={says}
        svg={svg}
        heads={[reportWords.result[language], reportWords.count[language]]}
        rows={rows}
      />
      <p>
        <a href={linkTo(view, '/reports/figures')}>{reportWords.figuresTitle[language]}</a>
      </p>
    </section>
  )
}

const Digests = ({ view, version }: { view: View; version: PublishedVersion }) => {
  const { language } = view
  return (
    <section class="section">
      <h2>{reportWords.verify[language]}</h2>
      <p class="note">{reportWords.verifySays[language]}</p>
      <DataTable
        language={language}
        caption={reportWords.verify[language]}
        captionHidden
        rows={Object.entries(version.files)}
        columns={[
          { label: reportWords.file[language], heads: true, show: ([form]) => form.toUpperCase() },
          { label: reportWords.digest[language], show: ([, { hash }]) => <code>{hash}</code> },
        ]}
      />
    </section>
  )
}
