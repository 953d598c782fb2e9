import { Parser } from 'htmlparser2'

export interface CrawledPage {
  readonly path: string
  readonly status: number
  readonly type: string
  readonly text: string
}

/** The addresses a page names: links, forms that only ask, and what programs are told of. */
export function addressesIn(html: string): readonly string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag: (name, { href, action, method, src }) => {
      if (href !== undefined && name !== 'use') found.push(href)
      if (src !== undefined) found.push(src)
      if (name === 'form' && action !== undefined && method !== 'post') found.push(action)
    },
  })
  parser.end(html)
  return found
}

/** Everything that is reached from some addresses by following links within the site, each once. */
export async function crawl(
  ask: (path: string) => Promise<Response>,
  origin: string,
  begin: readonly string[],
  follow: (path: string) => boolean = () => true,
): Promise<readonly CrawledPage[]> {
  const waiting = [...begin]
  const seen = new Set(begin)
  const pages: CrawledPage[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await ask(path)
    const text = await answer.text()
    const type = answer.headers.get('content-type') ?? ''
    pages.push({ path, status: answer.status, type, text })
    if (!type.startsWith('text/html')) continue
    for (const named of addressesIn(text)) {
      const url = new URL(named, origin + path)
      const next = url.pathname + url.search
      if (url.origin !== origin || seen.has(next) || !follow(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return pages
}
