import { answeredRequest } from '../../reads/answered-requests.ts'
import { formatCitation } from '../../statute/citation.ts'
import { outcomes } from '../../statute/outcomes.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { columnTags } from '../column-tags.ts'
import { DocumentHead } from '../elements/document-head.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { answeredWords } from '../words/answered.table.ts'
import { parts } from '../words/parts.table.ts'

/** One answered request, in the office's own words. */
export const answeredEntry: ReadingPage = {
  path: '/answered/:id',
  show: async ({ office, view, params }) => {
    const { language } = view
    const id = params['id'] ?? ''
    if (!/^[\w-]{1,64}$/.test(id)) return 'nothing'
    const entry = await answeredRequest(readOnly(office.db), office.organ.id, id)
    if (!entry) return 'nothing'
    const say = (name: keyof typeof answeredWords) => answeredWords[name][language]
    const chinese = language === 'zh' ? undefined : 'zh-CN'
    const { label, cite } = outcomes[entry.outcome]
    const day = (value: string) => <time datetime={value}>{value}</time>
    const page = (
      <Page
        view={view}
        title={entry.title}
        part="answered"
        crumbs={[{ label: parts.answered.label[language], path: parts.answered.path }, { label: say('summary') }]}
        tags={columnTags('answered', language)}
      >
        <article class="article">
          <DocumentHead
            language={language}
            elements={[
              { label: say('subject'), value: entry.title, wide: true, chinese: true },
              { label: say('receivedOn'), value: day(entry.receivedOn) },
              { label: say('answeredOn'), value: day(entry.answeredOn) },
              { label: say('outcome'), value: label[language] },
              { label: say('ground'), value: formatCitation(cite, language) },
            ]}
          />
          <div class="paper">
            <h1 lang={chinese}>{entry.title}</h1>
            <div class="prose indented" lang={chinese}>
              {entry.summary
                .split(/\n+/)
                .filter((line) => line.trim() !== '')
                .map((line) => (
                  <p>{line}</p>
                ))}
            </div>
          </div>
          <p class="section">
            <a href={linkTo(view, parts.requests.path)}>{say('askSame')}</a>
          </p>
        </article>
      </Page>
    )
    return { page }
  },
}
