import type { Language } from '../../kernel/words.ts'
import { markup, type Markup } from './markup.ts'
import { pageStyle, pageStyleHash } from './page-style.ts'
import { pageWords } from './page-words.table.ts'

/** The style is allowed by its hash; nothing else is loaded, run or sent. */
const contentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${pageStyleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export interface PageHead {
  readonly title: string
  /** A line under the title. */
  readonly about: string
  readonly skip?: Markup
  readonly language: Language
}

/** Everything of a page before what it shows. */
export const pageOpening = ({ title, about, skip, language }: PageHead): Markup => markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="gongkai">
<title>${title}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
${skip}
<header class="page-head"><span class="seal" aria-hidden="true" lang="zh-Hans">公开</span><div><h1>${title}</h1><p>${about}</p></div></header>
<main>
`

/** Everything of a page after what it shows. */
export const pageClosing = (language: Language): Markup => markup`
</main>
<footer>${pageWords.footer[language]}</footer>
</body>
</html>
`
