import { columns } from '../../publication/columns.table.ts'
import { publicDocuments } from '../../reads/public-documents.ts'
import { formatCitation } from '../../statute/citation.ts'
import { readOnly } from '../../store/read-only.ts'
import { categoriesOwed } from '../categories-owed.ts'
import { tagsOfColumn } from '../column-tags.ts'
import { ListedDocuments } from '../elements/listed-documents.tsx'
import { pageNumber } from '../list-query.ts'
import { headline } from '../headline.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { readingWords } from '../words/reading.table.ts'
import { columnsOf } from './content.tsx'

const perPage = 20

/** One item of arts. 20–21: its columns, and all its documents. */
export const category: ReadingPage = {
  path: '/content/:code',
  query: ['page'],
  show: async ({ office, view, params, query }) => {
    const { language } = view
    const [code, item] = categoriesOwed(office.organ).find(([one]) => one === params['code']) ?? []
    if (!code || !item) return 'nothing'
    const number = pageNumber(query['page'])
    const listed = await publicDocuments(readOnly(office.db), office.organ.id, {
      category: code,
      page: number,
      perPage,
      today: office.today(),
    })
    if (number > 1 && listed.rows.length === 0) return 'nothing'
    const title = headline(item.label, language)
    const tags = tagsOfColumn({
      name: title,
      about: title,
      keywords: item.label.zh,
      type: item.column ?? parts.content.columnType,
    })
    const page = (
      <Page
        view={view}
        title={title}
        part="content"
        crumbs={[
          { label: parts.content.label[language], path: '/content' },
          { label: item.column !== undefined && language === 'zh' ? item.column : title },
        ]}
        tags={tags}
      >
        <h1 class="long">{title}</h1>
        <p class="lead">{formatCitation(item.cite, language)}</p>
        {columnsOf(code).length > 0 && (
          <p class="inline-links">
            {readingWords.inColumns[language]}
            {language === 'zh' ? '：' : ': '}
            {columnsOf(code).map((column) => (
              <a href={linkTo(view, `/columns/${column}`)}>{columns[column].label[language]}</a>
            ))}
          </p>
        )}
        <section class="section">
          <ListedDocuments
            view={view}
            caption={title}
            listed={listed}
            perPage={perPage}
            nothing={readingWords.nothingIn[language]}
            path={`/content/${code}`}
          />
        </section>
      </Page>
    )
    return { page }
  },
}
