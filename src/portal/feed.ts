import { xmlText } from './xml.ts'

/** What is newly published, for readers of feeds; all addresses in full. */
export interface Feed {
  readonly title: string
  readonly home: string
  readonly self: string
  readonly author: string
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  readonly url: string
  readonly title: string
  readonly summary: string
  /** With the offset of China. */
  readonly publishedAt: string
  readonly changedAt: string
  readonly category: string
}

/** An empty feed was last changed when nothing was. */
const never = '1970-01-01T00:00:00+08:00'

const newestOf = (entries: readonly FeedEntry[]): string =>
  entries
    .map(({ changedAt }) => changedAt)
    .toSorted()
    .at(-1) ?? never

const atom = ({ title, home, self, author, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${xmlText(title)}</title>`,
    `<id>${xmlText(self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
    `<updated>${newestOf(entries)}</updated>`,
    `<author><name>${xmlText(author)}</name></author>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        `<title>${xmlText(entry.title)}</title>`,
        `<id>${xmlText(entry.url)}</id>`,
        `<link rel="alternate" type="text/html" href="${xmlText(entry.url)}"/>`,
        `<published>${entry.publishedAt}</published>`,
        `<updated>${entry.changedAt}</updated>`,
        `<category term="${xmlText(entry.category)}"/>`,
        `<summary>${xmlText(entry.summary)}</summary>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
  ].join('\n')

const rss = ({ title, home, self, author, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${xmlText(title)}</title>`,
    `<link>${xmlText(home)}</link>`,
    `<description>${xmlText(`${author}${title}`)}</description>`,
    '<language>zh-cn</language>',
    `<atom:link rel="self" type="application/rss+xml" href="${xmlText(self)}"/>`,
    `<lastBuildDate>${new Date(newestOf(entries)).toUTCString()}</lastBuildDate>`,
    ...entries.map((entry) =>
      [
        '<item>',
        `<title>${xmlText(entry.title)}</title>`,
        `<link>${xmlText(entry.url)}</link>`,
        `<guid isPermaLink="true">${xmlText(entry.url)}</guid>`,
        `<pubDate>${new Date(entry.publishedAt).toUTCString()}</pubDate>`,
        `<category>${xmlText(entry.category)}</category>`,
        `<description>${xmlText(entry.summary)}</description>`,
        '</item>',
      ].join(''),
    ),
    '</channel></rss>',
  ].join('\n')

const json = ({ title, home, self, author, entries }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    language: 'zh-CN',
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary === '' ? entry.title : entry.summary,
      date_published: entry.publishedAt,
      date_modified: entry.changedAt,
      tags: [entry.category],
    })),
  })

export const feedFormats = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: atom },
  rss: { type: 'application/rss+xml; charset=utf-8', write: rss },
  json: { type: 'application/feed+json; charset=utf-8', write: json },
} as const satisfies Record<string, { readonly type: string; readonly write: (feed: Feed) => string }>

export type FeedFormat = keyof typeof feedFormats
