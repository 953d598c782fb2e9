import { columns } from '../../publication/columns.table.ts'
import { DataTable } from '../elements/data-table.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { siteWords } from '../words/site.table.ts'

const formats = { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' } as const

/** What can be subscribed to. */
export const feeds: ReadingPage = {
  path: '/feeds',
  show: ({ view }) => {
    const { language } = view
    const title = siteWords.feedsTitle[language]
    const rows = [
      { code: 'latest', label: siteWords.feedsAll[language] },
      ...Object.entries(columns).map(([code, { label }]) => ({ code, label: label[language] })),
    ]
    const page = (
      <Page view={view} title={title} crumbs={[{ label: title }]}>
        <h1>{title}</h1>
        <p class="lead">{siteWords.feedsLead[language]}</p>
        <div class="section">
          <DataTable
            language={language}
            caption={title}
            captionHidden
            folds
            rows={rows}
            columns={[
              { label: siteWords.column[language], heads: true, show: ({ label }) => label },
              {
                label: siteWords.formats[language],
                show: ({ code, label }) => (
                  <span class="inline-links">
                    {Object.entries(formats).map(([format, name]) => (
                      <a href={`/feeds/${code}.${format}`} aria-label={`${label} ${name}`}>
                        {name}
                      </a>
                    ))}
                  </span>
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
