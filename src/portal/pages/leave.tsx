import { fillWords } from '../../kernel/fill-words.ts'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { linkTo } from '../view.ts'
import { siteWords } from '../words/site.table.ts'

/** An address outside that may be offered: http or https, a host, no name and password in it; else undefined. */
export function outsideAddress(text: string | undefined): URL | undefined {
  if (text === undefined || !/^https?:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
    ? url
    : undefined
}

/** Tells whoever leaves the site where to; it never leads on by itself. */
export const leave: ReadingPage = {
  path: '/leave',
  query: ['to'],
  unkept: true,
  show: ({ office: { organ }, view, query }) => {
    const { language } = view
    const say = (name: keyof typeof siteWords, facts = {}) => fillWords(siteWords[name], language, facts)
    const to = outsideAddress(query['to'])
    const title = say(to ? 'leaveTitle' : 'leaveWrong')
    const page = (
      <Page view={view} title={title} personal>
        <div class="stack">
          <h1>{title}</h1>
          <p class="lead">{to ? say('leaveText', { site: organ.site?.name ?? organ.name }) : say('leaveWrongText')}</p>
          {to && (
            <p>
              <strong>{to.href}</strong>
            </p>
          )}
          <p class="buttons">
            {to && (
              <a class="button" href={to.href} rel="noopener noreferrer nofollow external">
                {say('leaveGo')}
              </a>
            )}
            <a class="button" data-kind="quiet" href={linkTo(view, '/')}>
              {say('leaveStay')}
            </a>
          </p>
        </div>
      </Page>
    )
    return { page }
  },
}
