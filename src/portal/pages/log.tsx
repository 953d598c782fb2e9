import { logRoots } from '../../reads/log-roots.ts'
import { readOnly } from '../../store/read-only.ts'
import { DataTable } from '../elements/data-table.tsx'
import { EmptyState } from '../elements/empty-state.tsx'
import { Prose } from '../elements/prose.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { siteWords } from '../words/site.table.ts'

const shown = 60

/** The daily roots of the log, and how to verify it. Not kept: a day is closed without a change the public sees elsewhere. */
export const log: ReadingPage = {
  path: '/log',
  unkept: true,
  show: async ({ office, view }) => {
    const { language } = view
    const say = (name: keyof typeof siteWords) => siteWords[name][language]
    const roots = await logRoots(readOnly(office.db), office.organ.id, shown)
    const page = (
      <Page view={view} title={say('logTitle')} crumbs={[{ label: say('logTitle') }]}>
        <h1>{say('logTitle')}</h1>
        <p class="lead">{say('logLead')}</p>
        <section class="section">
          <h2>{say('logHow')}</h2>
          <Prose>
            <ol>
              <li>{say('logHow1')}</li>
              <li>
                {say('logHow2')} <code>gongkai log verify</code>
              </li>
              <li>{say('logHow3')}</li>
            </ol>
            <p>{say('logPersonal')}</p>
          </Prose>
        </section>
        <section class="section">
          <h2>{say('logRoot')}</h2>
          {roots.length === 0 ? (
            <EmptyState says={say('logNone')} />
          ) : (
            <DataTable
              language={language}
              caption={say('logRoot')}
              captionHidden
              folds
              rows={roots}
              columns={[
                {
                  label: say('logDay'),
                  heads: true,
                  show: ({ day }) => (
                    <time datetime={day} class="nowrap">
                      {day}
                    </time>
                  ),
                },
                { label: say('logEvents'), figures: true, show: ({ events }) => events },
                { label: say('logHash'), show: ({ hash_name }) => hash_name.toUpperCase() },
                { label: say('logRoot'), show: ({ root }) => <code>{Buffer.from(root).toString('hex')}</code> },
              ]}
            />
          )}
        </section>
      </Page>
    )
    return { page }
  },
}
