import { type Child, isValidElement } from 'hono/jsx'
import type { Language } from '../kernel/words.ts'
import { stylesheet } from './assets.ts'
import { Breadcrumbs, type Crumb } from './elements/breadcrumbs.tsx'
import { Footer } from './elements/footer.tsx'
import { Masthead } from './elements/masthead.tsx'
import { PartMenu } from './elements/part-menu.tsx'
import { frameWords } from './words/frame.table.ts'
import type { Part } from './words/parts.table.ts'
import { addressIn, fullAddress, type View } from './view.ts'

const codes = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>

export interface PageProps {
  readonly view: View
  readonly title: string
  /** The part of the menu it belongs to. */
  readonly part?: Part | undefined
  /** The way to it, home left out; the last is the page itself. */
  readonly crumbs?: readonly Crumb[]
  /** The tags of its column and of its article (国办发〔2017〕47号), by name. */
  readonly tags?: readonly (readonly [name: string, content: string])[]
  /** A page of one person: no engine may keep it, and it is not the same page in the other language. */
  readonly personal?: boolean
  readonly children?: Child
}

/** A whole page of the portal around what is shown on it. */
export const Page = ({ view, title, part, crumbs = [], tags = [], personal = false, children }: PageProps) => {
  const { language, organ, address } = view
  const siteName = organ?.site?.name ?? organ?.name ?? frameWords.disclosure[language]
  const site = organ === undefined ? [] : siteTags(view, siteName)
  return (
    <html
      lang={codes[language]}
      data-text={view.text === 'large' ? 'large' : undefined}
      data-theme={view.theme === 'auto' ? undefined : view.theme}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={view.theme === 'auto' ? 'light dark' : view.theme} />
        <title>{title === siteName ? title : `${title} — ${siteName}`}</title>
        {[...site, ...tags].map(([name, content]) => (
          <meta name={name} content={content} />
        ))}
        {personal ? (
          <meta name="robots" content="noindex, nofollow" />
        ) : (
          <>
            <link rel="canonical" href={fullAddress(view, address)} />
            <link rel="alternate" hreflang="zh-CN" href={view.origin + addressIn('zh', address)} />
            <link rel="alternate" hreflang="en" href={view.origin + addressIn('en', address)} />
            <link
              rel="alternate"
              type="application/atom+xml"
              href={addressIn(language, '/feeds/latest.atom')}
              title={siteName}
            />
          </>
        )}
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        <link rel="stylesheet" href={stylesheet.href} />
      </head>
      <body>
        <a class="skip" href="#main">
          {frameWords.skip[language]}
        </a>
        <Masthead view={view} />
        <div class="frame">
          <PartMenu view={view} part={part} />
          <div class="leaf">
            {crumbs.length > 0 && <Breadcrumbs view={view} crumbs={crumbs} />}
            <main id="main" tabindex={-1}>
              {children}
            </main>
          </div>
        </div>
        <Footer view={view} />
      </body>
    </html>
  )
}

/** The three tags of the site that every page carries; the code only when it is registered. */
const siteTags = ({ origin, organ }: View, siteName: string): readonly (readonly [string, string])[] => [
  ['SiteName', siteName],
  ['SiteDomain', new URL(origin).hostname],
  ...(organ?.site?.idCode === undefined ? [] : [['SiteIDCode', organ.site.idCode] as const]),
]

/** The text of a page as it is sent. What a page shows is read before it is shown: no part of it may wait. */
export function pageText(page: Child): string {
  const text = isValidElement(page) ? page.toString() : undefined
  if (typeof text !== 'string') throw new Error('A page of the portal is no element, or waits while it is shown')
  return `<!DOCTYPE html>\n${text}`
}
