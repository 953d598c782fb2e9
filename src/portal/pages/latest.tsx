import { publicDocuments } from '../../reads/public-documents.ts'
import { readOnly } from '../../store/read-only.ts'
import { tagsOfColumn } from '../column-tags.ts'
import { ListedDocuments } from '../elements/listed-documents.tsx'
import { pageNumber } from '../list-query.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { parts } from '../words/parts.table.ts'
import { readingWords } from '../words/reading.table.ts'

const perPage = 20

/** Everything that is public, newest first. */
export const latest: ReadingPage = {
  path: '/latest',
  query: ['page'],
  show: async ({ office, view, query }) => {
    const { language } = view
    const number = pageNumber(query['page'])
    const listed = await publicDocuments(readOnly(office.db), office.organ.id, {
      page: number,
      perPage,
      today: office.today(),
    })
    if (number > 1 && listed.rows.length === 0) return 'nothing'
    const title = readingWords.latest[language]
    const tags = tagsOfColumn({
      name: title,
      about: parts.content.about[language],
      keywords: '最新公开,政府信息公开',
      type: '通知公告',
    })
    const page = (
      <Page
        view={view}
        title={title}
        part="content"
        crumbs={[{ label: parts.content.label[language], path: '/content' }, { label: title }]}
        tags={tags}
      >
        <h1>{title}</h1>
        <section class="section">
          <ListedDocuments
            view={view}
            caption={title}
            listed={listed}
            perPage={perPage}
            nothing={readingWords.nothingIn[language]}
            path="/latest"
          />
        </section>
      </Page>
    )
    return { page }
  },
}
