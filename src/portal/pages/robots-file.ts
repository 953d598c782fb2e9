import type { ReadingPage } from '../reading-page.ts'

/** `/robots.txt`: everything may be read but what is one person's. */
export const robotsFile: ReadingPage = {
  path: '/robots.txt',
  show: ({ view }) => ({
    text: [
      'User-agent: *',
      'Disallow: /desk',
      'Disallow: /api',
      'Disallow: /leave',
      'Disallow: /search',
      `Sitemap: ${view.origin}/sitemap.xml`,
      '',
    ].join('\n'),
    type: 'text/plain; charset=utf-8',
  }),
}
