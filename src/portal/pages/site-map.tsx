import { columns } from '../../publication/columns.table.ts'
import { categoriesOwed } from '../categories-owed.ts'
import { headline } from '../headline.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo, type View } from '../view.ts'
import { frameWords } from '../words/frame.table.ts'
import { type Part, parts } from '../words/parts.table.ts'
import { readingWords } from '../words/reading.table.ts'
import { siteWords } from '../words/site.table.ts'
import { columnsOf } from './content.tsx'

const Link = ({ view, path, label }: { view: View; path: string; label: string }) => (
  <a href={linkTo(view, path)}>{label}</a>
)

/** 网站地图: every page that does not depend on what was published. */
export const siteMap: ReadingPage = {
  path: '/site-map',
  show: ({ office, view }) => {
    const { language } = view
    const title = siteWords.mapTitle[language]
    const partLink = (part: Part) => <Link view={view} path={parts[part].path} label={parts[part].label[language]} />
    const about = [
      ['/search', readingWords.searchTitle[language]],
      ['/feeds', siteWords.feedsTitle[language]],
      ['/open-data', siteWords.dataTitle[language]],
      ['/log', siteWords.logTitle[language]],
      ['/accessibility', siteWords.accessTitle[language]],
    ] as const
    const page = (
      <Page view={view} title={title} crumbs={[{ label: title }]}>
        <h1>{title}</h1>
        <section class="section">
          <h2>{siteWords.mapParts[language]}</h2>
          <ul class="map">
            <li>
              <Link view={view} path="/" label={frameWords.home[language]} />
            </li>
            <li>{partLink('guide')}</li>
            <li>{partLink('rules')}</li>
            <li>
              {partLink('content')}
              <ul>
                <li>
                  <Link view={view} path="/latest" label={readingWords.latest[language]} />
                </li>
                {categoriesOwed(office.organ).map(([code, { label }]) => (
                  <li>
                    <Link view={view} path={`/content/${code}`} label={headline(label, language)} />
                    {columnsOf(code).length > 0 && (
                      <ul>
                        {columnsOf(code).map((column) => (
                          <li>
                            <Link view={view} path={`/columns/${column}`} label={columns[column].label[language]} />
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
            </li>
            <li>{partLink('reports')}</li>
          </ul>
        </section>
        <section class="section">
          <h2>{siteWords.mapService[language]}</h2>
          <ul class="map">
            <li>{partLink('requests')}</li>
            <li>
              <Link view={view} path="/requests/track" label={readingWords.trackRequest[language]} />
            </li>
            <li>{partLink('answered')}</li>
          </ul>
        </section>
        <section class="section">
          <h2>{siteWords.mapSite[language]}</h2>
          <ul class="map">
            {about.map(([path, label]) => (
              <li>
                <Link view={view} path={path} label={label} />
              </li>
            ))}
          </ul>
        </section>
      </Page>
    )
    return { page }
  },
}
