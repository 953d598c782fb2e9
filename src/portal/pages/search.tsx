import { fillWords } from '../../kernel/fill-words.ts'
import { type ColumnCode, columns } from '../../publication/columns.table.ts'
import { searchDocuments } from '../../reads/search-documents.ts'
import { readOnly } from '../../store/read-only.ts'
import { documentLines } from '../document-lines.tsx'
import { DocumentList } from '../elements/document-list.tsx'
import { EmptyState } from '../elements/empty-state.tsx'
import { Pagination } from '../elements/pagination.tsx'
import { Pieces } from '../elements/pieces.tsx'
import { SelectField } from '../elements/select-field.tsx'
import { TextField } from '../elements/text-field.tsx'
import { pageNumber, withQuery } from '../list-query.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { readingWords } from '../words/reading.table.ts'

const perPage = 20
const mostPages = 50

const columnAsked = (code: string | undefined): ColumnCode | undefined =>
  code !== undefined && Object.hasOwn(columns, code) ? (code as ColumnCode) : undefined

/** Search over everything that is public. Not kept: what may be asked is without number. */
export const search: ReadingPage = {
  path: '/search',
  query: ['q', 'column', 'order', 'page'],
  unkept: true,
  limited: true,
  show: async ({ office, view, query }) => {
    const { language } = view
    const say = (name: keyof typeof readingWords, facts: Readonly<Record<string, string | number>> = {}) =>
      fillWords(readingWords[name], language, facts)
    const words = (query['q'] ?? '').slice(0, 100)
    const column = columnAsked(query['column'])
    const order = query['order'] === 'relevance' ? 'relevance' : 'newest'
    const page = Math.min(pageNumber(query['page']), mostPages)
    const found =
      words === ''
        ? undefined
        : await searchDocuments(readOnly(office.db), office.organ.id, {
            words,
            ...(column && { column }),
            order,
            page,
            perPage,
            today: office.today(),
          })
    const title = words === '' ? say('searchTitle') : say('searchFor', { words })
    const shown = (
      <Page view={view} title={title} crumbs={[{ label: say('searchTitle') }]} personal>
        <h1>{say('searchTitle')}</h1>
        <search>
          <form class="filters section no-print" action={linkTo(view, '/search')} method="get">
            <div class="wide">
              <TextField
                language={language}
                name="q"
                type="search"
                label={say('words')}
                hint={say('wordsHint')}
                value={words}
                maxlength={100}
                autocomplete="off"
              />
            </div>
            <SelectField
              language={language}
              name="column"
              label={say('column')}
              none={say('everyColumn')}
              anyhow
              value={column}
              choices={Object.entries(columns).map(([value, { label }]) => ({ value, label: label[language] }))}
            />
            <SelectField
              language={language}
              name="order"
              label={say('order')}
              none={say('newest')}
              anyhow
              value={order === 'relevance' ? order : undefined}
              choices={[{ value: 'relevance', label: say('relevance') }]}
            />
            <button class="button" type="submit">
              {say('searchTitle')}
            </button>
          </form>
        </search>
        <section class="section" aria-live="polite">
          {!found ? (
            <EmptyState says={say('beginSearch')}>
              <p>
                <a href={linkTo(view, '/content')}>{say('browse')}</a>
              </p>
            </EmptyState>
          ) : found.hits.length === 0 ? (
            <EmptyState says={say('foundNone', { words })}>
              <p>{say('tryFewer')}</p>
              <p>
                <a href={linkTo(view, '/content')}>{say('browse')}</a>
              </p>
              <p>
                <a href={linkTo(view, '/requests')}>{say('tryRequest')}</a>
              </p>
            </EmptyState>
          ) : (
            <>
              <h2>{found.more ? say('foundMore', { count: found.total }) : say('found', { count: found.total })}</h2>
              <DocumentList
                language={language}
                caption={title}
                rows={documentLines(
                  view,
                  found.hits.map(({ row }) => row),
                ).map((line, at) => {
                  const hit = found.hits[at]
                  if (!hit) return line
                  return {
                    ...line,
                    title: <Pieces pieces={hit.title} />,
                    passage: (
                      <>
                        {hit.snippet.length > 0 && (
                          <p class="passage">
                            <Pieces pieces={hit.snippet} />
                          </p>
                        )}
                        {hit.attachment !== undefined && (
                          <p class="passage">{say('inAttachment', { name: hit.attachment })}</p>
                        )}
                      </>
                    ),
                  }
                })}
              />
              <Pagination
                language={language}
                page={page}
                pageCount={Math.min(Math.ceil(found.total / perPage), mostPages)}
                hrefOf={(one) =>
                  linkTo(
                    view,
                    withQuery('/search', {
                      q: words,
                      column,
                      order: order === 'newest' ? undefined : order,
                      page: one > 1 ? one : undefined,
                    }),
                  )
                }
              />
            </>
          )}
        </section>
      </Page>
    )
    return { page: shown }
  },
}
