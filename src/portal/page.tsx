import type { Child } from 'hono/jsx'
import type { Language } from '../kernel/words.ts'

const codes = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>

/** A whole page of the portal around what is shown on it. */
export const Page = ({ language, title, children }: { language: Language; title: string; children?: Child }) => (
  <html lang={codes[language]}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="stylesheet" href="/assets/portal.css" />
    </head>
    <body>
      <main>{children}</main>
    </body>
  </html>
)
