import { fillWords } from '../../kernel/fill-words.ts'
import { type ColumnCode, columnRow, columns } from '../../publication/columns.table.ts'
import { publicDocuments } from '../../reads/public-documents.ts'
import { proactiveCategories } from '../../statute/proactive-categories.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { tagsOfColumn } from '../column-tags.ts'
import { ListedDocuments } from '../elements/listed-documents.tsx'
import { SelectField } from '../elements/select-field.tsx'
import { pageNumber, yearAsked } from '../list-query.ts'
import { headline } from '../headline.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { readingWords } from '../words/reading.table.ts'

const perPage = 20
/** As many years back as the list offers. */
const yearsBack = 12

const isColumn = (code: string): code is ColumnCode => Object.hasOwn(columns, code)

/** One column of the site, newest first, by year of publication where one is chosen. */
export const column: ReadingPage = {
  path: '/columns/:code',
  query: ['year', 'page'],
  show: async ({ office, view, params, query }) => {
    const { language } = view
    const code = params['code'] ?? ''
    if (!isColumn(code)) return 'nothing'
    const { label, about, category, type } = columnRow(code)
    const year = yearAsked(query['year'])
    const number = pageNumber(query['page'])
    const listed = await publicDocuments(readOnly(office.db), office.organ.id, {
      column: code,
      ...(year !== undefined && { year }),
      page: number,
      perPage,
      today: office.today(),
    })
    if (number > 1 && listed.rows.length === 0) return 'nothing'
    const path = `/columns/${code}`
    const thisYear = Number(office.today().slice(0, 4))
    const say = (name: keyof typeof readingWords) => readingWords[name][language]
    const page = (
      <Page
        view={view}
        title={label[language]}
        part="content"
        crumbs={[
          { label: parts.content.label[language], path: '/content' },
          { label: headline(proactiveCategories[category].label, language), path: `/content/${category}` },
          { label: label[language] },
        ]}
        tags={tagsOfColumn({
          name: label[language],
          about: about[language],
          keywords: `${label.zh},政府信息公开`,
          type,
        })}
      >
        <h1>{label[language]}</h1>
        <p class="lead">{about[language]}</p>
        <form class="filters section no-print" action={linkTo(view, path)} method="get">
          <SelectField
            language={language}
            name="year"
            label={say('year')}
            none={say('wholeYears')}
            anyhow
            value={year === undefined ? undefined : String(year)}
            choices={Array.from({ length: yearsBack }, (_, back) => String(thisYear - back)).map((one) => ({
              value: one,
              label: one,
            }))}
          />
          <button class="button" data-kind="quiet" type="submit">
            {say('show')}
          </button>
          <a href={`/feeds/${code}.atom`}>{say('feedOf')}</a>
        </form>
        <section class="section">
          <ListedDocuments
            view={view}
            caption={label[language]}
            listed={listed}
            perPage={perPage}
            nothing={year === undefined ? say('nothingIn') : fillWords(readingWords.nothingYear, language, { year })}
            path={path}
            query={{ year }}
          />
        </section>
      </Page>
    )
    return { page }
  },
}
