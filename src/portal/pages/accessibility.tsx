import { Prose } from '../elements/prose.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { siteWords } from '../words/site.table.ts'

const offered = ['access1', 'access2', 'access3', 'access4', 'access5', 'access6'] as const
const limits = ['accessLimit1', 'accessLimit2'] as const

/** The accessibility statement. */
export const accessibility: ReadingPage = {
  path: '/accessibility',
  show: ({ office: { organ }, view }) => {
    const { language } = view
    const say = (name: keyof typeof siteWords) => siteWords[name][language]
    const chinese = language === 'zh' ? undefined : 'zh-CN'
    const page = (
      <Page view={view} title={say('accessTitle')} crumbs={[{ label: say('accessTitle') }]}>
        <h1>{say('accessTitle')}</h1>
        <p class="lead">{say('accessLead')}</p>
        <section class="section">
          <h2>{say('accessCan')}</h2>
          <Prose>
            <ul>
              {offered.map((name) => (
                <li>{say(name)}</li>
              ))}
            </ul>
          </Prose>
        </section>
        <section class="section">
          <h2>{say('accessLimits')}</h2>
          <Prose>
            <ul>
              {limits.map((name) => (
                <li>{say(name)}</li>
              ))}
            </ul>
          </Prose>
        </section>
        <section class="section">
          <h2>{say('accessTell')}</h2>
          <Prose>
            <p>{say('accessTellText')}</p>
            <p lang={chinese}>
              {organ.office.name}，<span class="number">{organ.office.telephone}</span>
              {organ.office.email !== undefined && <>，{organ.office.email}</>}
            </p>
          </Prose>
        </section>
        <section class="section">
          <h2>{say('basis')}</h2>
          <Prose>
            <p>{say('basisText')}</p>
          </Prose>
        </section>
      </Page>
    )
    return { page }
  },
}
