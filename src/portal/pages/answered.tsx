import { fillWords } from '../../kernel/fill-words.ts'
import { answeredRequests } from '../../reads/answered-requests.ts'
import { outcomes } from '../../statute/outcomes.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { columnTags } from '../column-tags.ts'
import { DataTable } from '../elements/data-table.tsx'
import { NothingListed } from '../elements/nothing-listed.tsx'
import { Pagination } from '../elements/pagination.tsx'
import { pageNumber, withQuery } from '../list-query.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { answeredWords } from '../words/answered.table.ts'
import { parts } from '../words/parts.table.ts'

const perPage = 20

/** The disclosure log, newest answers first. */
export const answered: ReadingPage = {
  path: '/answered',
  query: ['page'],
  show: async ({ office, view, query }) => {
    const { language } = view
    const number = pageNumber(query['page'])
    const from = (number - 1) * perPage
    const { count, entries } = await answeredRequests(readOnly(office.db), office.organ.id, { from, most: perPage })
    if (number > 1 && entries.length === 0) return 'nothing'
    const title = parts.answered.label[language]
    const chinese = language === 'zh' ? undefined : 'zh-CN'
    const page = (
      <Page
        view={view}
        title={title}
        part="answered"
        crumbs={[{ label: title }]}
        tags={columnTags('answered', language)}
      >
        <h1>{title}</h1>
        <p class="lead">{answeredWords.lead[language]}</p>
        <div class="section">
          {entries.length === 0 ? (
            <NothingListed view={view} says={answeredWords.none[language]} />
          ) : (
            <>
              <DataTable
                language={language}
                caption={title}
                captionHidden
                folds
                rows={entries}
                columns={[
                  {
                    label: answeredWords.subject[language],
                    heads: true,
                    show: ({ id, title: subject }) => (
                      <a href={linkTo(view, `/answered/${id}`)} lang={chinese}>
                        {subject}
                      </a>
                    ),
                  },
                  { label: answeredWords.outcome[language], show: ({ outcome }) => outcomes[outcome].label[language] },
                  {
                    label: answeredWords.answeredOn[language],
                    show: ({ answeredOn }) => (
                      <time class="nowrap" datetime={answeredOn}>
                        {answeredOn}
                      </time>
                    ),
                  },
                ]}
              />
              <Pagination
                language={language}
                page={number}
                pageCount={Math.ceil(count / perPage)}
                hrefOf={(one) => linkTo(view, withQuery('/answered', { page: one > 1 ? one : undefined }))}
                range={fillWords(answeredWords.range, language, { count, from: from + 1, to: from + entries.length })}
              />
            </>
          )}
        </div>
      </Page>
    )
    return { page }
  },
}
