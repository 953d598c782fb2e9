import { FileLink } from '../elements/file-link.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { siteWords } from '../words/site.table.ts'

const files = [
  ['catalogue', siteWords.dataCatalogue],
  ['answered', siteWords.dataAnswered],
] as const

/** The catalogue and the disclosure log to take along. */
export const openData: ReadingPage = {
  path: '/open-data',
  show: ({ view }) => {
    const { language } = view
    const title = siteWords.dataTitle[language]
    const page = (
      <Page view={view} title={title} crumbs={[{ label: title }]}>
        <h1>{title}</h1>
        <p class="lead">{siteWords.dataLead[language]}</p>
        <ul class="files section">
          {files.map(([file, name]) =>
            (['csv', 'json'] as const).map((format) => (
              <li>
                <FileLink
                  href={`/open-data/${file}.${format}`}
                  name={`${name[language]}.${format}`}
                  kind={format.toUpperCase()}
                />
              </li>
            )),
          )}
        </ul>
        <p class="section">
          <a href={linkTo(view, '/reports')}>{siteWords.dataReports[language]}</a>
        </p>
      </Page>
    )
    return { page }
  },
}
