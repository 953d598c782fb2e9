import type { ColumnCode } from '../../publication/columns.table.ts'
import { columns } from '../../publication/columns.table.ts'
import { publicDocuments } from '../../reads/public-documents.ts'
import { type Citation, formatCitation } from '../../statute/citation.ts'
import { instruments } from '../../statute/instruments.table.ts'
import type { Language } from '../../kernel/words.ts'
import type { ProactiveCode } from '../../statute/proactive-categories.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { categoriesOwed } from '../categories-owed.ts'
import { chinaDay } from '../../kernel/china-time.ts'
import { columnTags } from '../column-tags.ts'
import { DataTable } from '../elements/data-table.tsx'
import { headline } from '../headline.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { readingWords } from '../words/reading.table.ts'

/** The columns that answer an item of arts. 20–21, in the order of the table. */
export const columnsOf = (category: ProactiveCode): readonly ColumnCode[] =>
  (Object.keys(columns) as ColumnCode[]).filter((code) => columns[code].category === category)

/** The article without the name of the Regulation, which the page names once. */
const articleOnly = (cite: Citation, language: Language): string =>
  formatCitation(cite, language).replace(instruments[cite.instrument].title[language], '').replace(/^, /, '')

/** 法定主动公开内容: every item the organ owes, with what is there; an empty one says so. */
export const content: ReadingPage = {
  path: '/content',
  show: async ({ office, view }) => {
    const { language } = view
    const db = readOnly(office.db)
    const say = (name: keyof typeof readingWords) => readingWords[name][language]
    const rows = await Promise.all(
      categoriesOwed(office.organ).map(async ([code, { label, cite }]) => {
        const { total, rows: newest } = await publicDocuments(db, office.organ.id, {
          category: code,
          perPage: 1,
          today: office.today(),
        })
        return { code, label, cite, total, latestAt: newest[0]?.publishedAt }
      }),
    )
    const title = parts.content.label[language]
    const page = (
      <Page view={view} title={title} part="content" crumbs={[{ label: title }]} tags={columnTags('content', language)}>
        <h1>{title}</h1>
        <p class="lead">{say('contentLead')}</p>
        <div class="section">
          <DataTable
            language={language}
            caption={title}
            captionHidden
            folds
            rows={rows}
            columns={[
              {
                label: say('item'),
                heads: true,
                show: ({ code, label }) => <a href={linkTo(view, `/content/${code}`)}>{headline(label, language)}</a>,
              },
              {
                label: say('ground'),
                show: ({ cite }) => <span class="note nowrap">{articleOnly(cite, language)}</span>,
              },
              { label: say('count'), figures: true, show: ({ total }) => (total === 0 ? say('none') : total) },
              {
                label: say('updated'),
                show: ({ latestAt }) =>
                  latestAt === undefined ? (
                    ''
                  ) : (
                    <time class="nowrap" datetime={chinaDay(latestAt)}>
                      {chinaDay(latestAt)}
                    </time>
                  ),
              },
            ]}
          />
        </div>
      </Page>
    )
    return { page }
  },
}
