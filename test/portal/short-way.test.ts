import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { listen } from '../../src/cli/listen.ts'
import type { AccessLine } from '../../src/http/access-log.ts'
import { shortWay } from '../../src/http/short-way.ts'
import { createPortal } from '../../src/portal/create-portal.tsx'
import { readingPages } from '../../src/portal/reading-pages.table.ts'
import { variantOf } from '../../src/portal/variant.ts'
import { keepOrgan } from '../../src/services/open-office.ts'
import { crawl } from '../support/crawl.ts'
import { freshDatabase } from '../support/database.ts'
import { livedPortal } from '../support/lived-portal.ts'
import { portalOrgan } from '../support/portal-site.ts'
import { type RawAnswer, rawAsk } from '../support/raw-ask.ts'
import { actOnDocument, publishedDocument } from '../support/sample-documents.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
const office = sampleOffice(database, portalOrgan)
await keepOrgan(office, portalOrgan, office.settings)
const lived = await livedPortal(office)

/** One portal behind two ports: one repeats what was answered, the other never does. */
const log: AccessLine[] = []
/** Milliseconds that have gone by, as the portal counts them. */
let elapsed = 0
const settings = {
  newId: randomUUID,
  now: office.now,
  ticks: () => elapsed,
  writeLine: (line: AccessLine) => void log.push(line),
}
const portal = createPortal(office, settings)
const short = shortWay(settings, variantOf)
let repeated = 0
const counted: typeof short = {
  ...short,
  answered: (incoming, outgoing) => {
    const done = short.answered(incoming, outgoing)
    if (done) repeated += 1
    return done
  },
}
const listening = async (way?: typeof short) => {
  const made = await listen(
    (request, { address, mayRepeat }) => portal.fetch(request, { address, mayRepeat }),
    { host: '127.0.0.1', port: 0 },
    way,
  )
  if (!made.ok) throw new Error(made.no.why)
  return made.value
}
const repeating = await listening(counted)
const plain = await listening()
afterAll(async () => {
  await repeating.stop()
  await plain.stop()
  await database.close()
})

const host = 'Host: gongkai.test'
const get = (path: string, ...headers: readonly string[]) =>
  rawAsk(repeating.port, [`GET ${path} HTTP/1.1`, host, ...headers])
const told = ({ status, headers, body }: RawAnswer) => ({ status, headers, body: body.toString('latin1') })
const textOf = async (path: string): Promise<string> => (await get(path)).body.toString()
const markOf = ({ headers }: RawAnswer): string => headers.find((line) => line.startsWith('etag: '))?.slice(6) ?? ''

/** Whether the third of three like requests was answered by the short way. */
async function isRepeated(...lines: readonly string[]): Promise<boolean> {
  await rawAsk(repeating.port, lines)
  await rawAsk(repeating.port, lines)
  const before = repeated
  await rawAsk(repeating.port, lines)
  return repeated > before
}

const document = `/documents/${lived.documents.rules.year}/${lived.documents.rules.serial}`
const withdrawn = `/documents/${lived.withdrawn.year}/${lived.withdrawn.serial}`

describe('the short way', () => {
  test('answers every page that is linked as the long way does, byte for byte', { timeout: 120_000 }, async () => {
    const origin = 'http://gongkai.test'
    const ask = async (path: string) => {
      const answer = await rawAsk(plain.port, [`GET ${path} HTTP/1.1`, host])
      const type = answer.headers.find((line) => line.startsWith('content-type: '))?.slice(14) ?? ''
      return new Response(new Uint8Array(answer.body), { headers: { 'content-type': type } })
    }
    const pages = await crawl(ask, origin, ['/', '/en/', '/sitemap.xml', '/robots.txt', '/style-sheet'])
    /** Each holds a key of its own, so that it is filed once. */
    const forms = /^(?:\/en)?\/requests\/new\//
    const differing: string[] = []
    for (const { path } of pages.filter((page) => !forms.test(page.path))) {
      const lines = [`GET ${path} HTTP/1.1`, host, 'Accept-Encoding: br']
      const wanted = told(await rawAsk(plain.port, lines))
      for (let time = 0; time < 3; time += 1)
        if (JSON.stringify(told(await rawAsk(repeating.port, lines))) !== JSON.stringify(wanted)) differing.push(path)
    }
    expect(differing).toEqual([])
    expect(repeated).toBeGreaterThan(100)
  })

  test('answers whatever is asked as the long way does', { timeout: 120_000 }, async () => {
    const marks = new Map<string, string>()
    for (const encoding of ['identity', 'gzip', 'br'])
      marks.set(encoding, markOf(await get('/columns/notices', `Accept-Encoding: ${encoding}`)))
    const paths = [
      '/', '/en', '/en/', '/columns/notices', '/columns/notices?page=1', '/columns/notices?page=2&x=1', '/columns/notices?x=1&page=2',
      '/columns/notices?page=%31', '/columns/n%6ftices', '/columns/notices/', '//columns/notices', '/./columns/notices', '/columns/../columns/notices',
      '/columns/%2e%2e/guide', '/columns/notices#part', '/columns/notices?', '/columns/notices?page=', '/columns/notices?page=1&page=2', '/columns/NOTICES',
      '/columns/%zz', '/columns/\\notices', '/columns/不', document, `/en${document}`, withdrawn, '/nothing', '/guide', '/en/guide', '/search?q=x', '/requests', '/log',
      'http://gongkai.test/guide', 'http://other.test/guide', 'https://gongkai.test/guide', 'ftp://gongkai.test/', 'gongkai.test:80', '*', '/feeds', '/favicon.svg', '/robots.txt',
    ] as const // prettier-ignore
    const some = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 })
    const asked = fc.record({
      method: fc.constantFrom(
        'GET',
        'GET',
        'GET',
        'GET',
        'HEAD',
        'HEAD',
        'POST',
        'PUT',
        'OPTIONS',
        'get',
        'DELETE',
        'TRACE',
      ),
      path: fc.constantFrom(...paths),
      version: fc.constantFrom('1.1', '1.1', '1.1', '1.0'),
      hosts: fc.constantFrom(['gongkai.test'], ['gongkai.test'], ['GONGKAI.test'], ['gongkai.test:80'], ['gongkai.test:8080'], ['evil.test'], ['evil.test@gongkai.test'], ['a b'], [''], [], ['gongkai.test', 'evil.test'], ['[::1]'], ['gongkai.test/x'], ['网站']), // prettier-ignore
      'Accept-Encoding': some('br', 'gzip', 'gzip, deflate, br', 'identity', 'br;q=0, gzip', '*', 'BR', 'x', ''),
      'If-None-Match': some('*', 'W/"x"', '"x"', ...marks.values(), `W/${marks.get('br')}`, `"x", ${marks.get('identity')}`, `"x"${marks.get('identity')}`, '', ','), // prettier-ignore
      Cookie: some('text=large', 'theme=dark', 'text=large; theme=dark', 'theme=dark;text=large', 'text="large"', 'text=%6carge', 'text=huge', 'session=abc; text=large', 'text=usual; text=large', '=', ';;', 'TEXT=large'), // prettier-ignore
      'Accept-Language': some('en', 'zh'),
      'Sec-Fetch-Site': some('cross-site', 'same-origin'),
      Origin: some('http://evil.test', 'http://gongkai.test'),
      Range: some('bytes=0-9'),
      'If-Modified-Since': some('Sun, 06 Nov 1994 08:49:37 GMT'),
      'Cache-Control': some('no-cache'),
      Expect: some('100-continue', 'x'),
      'Content-Length': some('0', '2', '-1'),
      'X-Forwarded-Host': some('evil.test'),
      'X-Forwarded-For': some('192.0.2.1'),
    })
    await fc.assert(
      fc.asyncProperty(asked, async ({ method, path, version, hosts, ...headers }) => {
        const lines = [
          `${method} ${Buffer.from(path).toString('latin1')} HTTP/${version}`,
          ...hosts.map((name) => `Host: ${Buffer.from(name).toString('latin1')}`),
          ...Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])),
        ]
        const body = headers['Content-Length'] === '2' ? 'ab' : ''
        const wanted = told(await rawAsk(plain.port, lines, body))
        expect(wanted.status).toBeGreaterThan(0)
        for (let time = 0; time < 3; time += 1) expect(told(await rawAsk(repeating.port, lines, body))).toEqual(wanted)
      }),
      { numRuns: 400 },
    )
  })

  test('writes the line of the log that the long way writes', async () => {
    const lineOf = async (port: number, ...lines: readonly string[]) => {
      await rawAsk(port, lines)
      const { id, ms, ...line } = log.at(-1) ?? {}
      expect([typeof id, typeof ms]).toEqual(['string', 'number'])
      return line
    }
    const mark = markOf(await get(document))
    for (const lines of [[], [`If-None-Match: ${mark}`]]) {
      const asked = [`GET ${document} HTTP/1.1`, host, ...lines]
      expect(await isRepeated(...asked)).toBe(true)
      expect(await lineOf(repeating.port, ...asked)).toEqual(await lineOf(plain.port, ...asked))
    }
    const ids = log.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('repeats whole pages, heads and “unchanged”, in every encoding and mode', async () => {
    for (const headers of [[], ['Accept-Encoding: gzip, br'], ['Cookie: text=large; theme=dark']]) {
      const mark = markOf(await get('/guide', ...headers))
      expect(await isRepeated('GET /guide HTTP/1.1', host, ...headers)).toBe(true)
      expect(await isRepeated('HEAD /guide HTTP/1.1', host, ...headers)).toBe(true)
      expect(await isRepeated('GET /guide HTTP/1.1', host, ...headers, `If-None-Match: ${mark}`)).toBe(true)
    }
  })

  test('answers requests that came together in their order, whichever way each goes', async () => {
    const ways = { '/guide': true, '/search?q=x': false, '/columns/notices': true, '/nothing': false } as const
    for (const [path, short] of Object.entries(ways))
      expect([path, await isRepeated(`GET ${path} HTTP/1.1`, host)]).toEqual([path, short])
    const paths = ['/guide', '/search?q=x', '/columns/notices', '/nothing', '/guide']
    const statuses = [200, 200, 200, 404, 200]
    const titles = await Promise.all(paths.map(async (path) => /<title>.*<\/title>/.exec(await textOf(path))?.[0]))
    const lines = paths.flatMap((path) => [`GET ${path} HTTP/1.1`, host, '']).slice(0, -1)
    const { status, body } = await rawAsk(repeating.port, lines)
    const text = body.toString()
    expect([status, ...[...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, one]) => Number(one))]).toEqual(statuses)
    expect([...text.matchAll(/<title>.*<\/title>/g)].map(([title]) => title)).toEqual(titles)
  })

  test('an answer that cannot be sent ends its connection, is in the log as a defect, and holds up nobody', async () => {
    expect(await isRepeated('GET /guide HTTP/1.1', host)).toBe(true)
    const server = createServer((incoming, outgoing) => {
      outgoing.writeHead(200)
      expect(short.answered(incoming, outgoing)).toBe(true)
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const before = log.length
    const [broken] = await Promise.all([rawAsk(port, ['GET /guide HTTP/1.1', host]), get('/guide')])
    server.close()
    expect(broken.body).toHaveLength(0)
    const lines = log.slice(before)
    expect(lines.map(({ level }) => level).toSorted()).toEqual(['error', 'info'])
    expect(lines.find(({ level }) => level === 'error')?.defect).toContain('Cannot write headers after they are sent')
  })

  test('never repeats what is one person’s, what is made anew each time, what is refused, and what one may ask only so often', async () => {
    const unkept = readingPages.flatMap(({ path, unkept: anew, limited }) => (anew || limited ? [path] : []))
    expect(unkept).toEqual(expect.arrayContaining(['/search', '/log', '/leave']))
    const others = [
      '/search?q=x',
      '/leave?to=https://example.org/',
      '/requests',
      '/requests/new/person',
      '/requests/new/organisation',
      '/requests/track',
      '/nothing',
      withdrawn,
      lived.withdrawnFile,
    ]
    for (const path of [...unkept, ...others])
      expect([path, await isRepeated(`GET ${path} HTTP/1.1`, host)]).toEqual([path, false])
    for (const line of ['POST /guide HTTP/1.1', 'PUT /guide HTTP/1.1', 'DELETE /guide HTTP/1.1'])
      expect([line, await isRepeated(line, host)]).toEqual([line, false])
    expect(await isRepeated('GET /guide HTTP/1.1', host, 'Content-Length: 0')).toBe(false)
  })
})

describe('nothing is repeated that is no longer so', () => {
  test('which organ a host belongs to is asked anew after five seconds', async () => {
    const guide = ['GET /guide HTTP/1.1', host] as const
    expect(await isRepeated(...guide)).toBe(true)
    const before = repeated
    elapsed += 5_000
    await rawAsk(repeating.port, guide)
    expect(repeated).toBe(before)
    expect(await isRepeated(...guide)).toBe(true)
  })

  test('a document published or withdrawn is seen with the next answer, however often the page was asked', async () => {
    for (let time = 1; time <= 10; time += 1) {
      expect(await isRepeated('GET /columns/notices HTTP/1.1', host)).toBe(true)
      const title = `云溪县商务局关于第${time}次试验的通知`
      const { documentId, address } = await publishedDocument(office, { title })
      expect(await textOf('/columns/notices')).toContain(title)
      const path = `/documents/${address.year}/${address.serial}`
      expect(await isRepeated(`GET ${path} HTTP/1.1`, host)).toBe(true)
      await actOnDocument(office, { type: 'withdraw', reason: '内容有误' }, documentId)
      expect((await get(path)).status).toBe(410)
      expect(await textOf('/columns/notices')).not.toContain(title)
    }
  })

  test('while a change is on its way and everybody asks, nobody is told the old after its end', async () => {
    const over = new AbortController()
    const asking = Array.from({ length: 8 }, async () => {
      while (!over.signal.aborted) await get('/columns/notices')
    })
    for (let time = 1; time <= 10; time += 1) {
      const title = `云溪县商务局关于第${time}次演练的通知`
      await publishedDocument(office, { title })
      expect(
        (await Promise.all([1, 2, 3].map(() => textOf('/columns/notices')))).every((text) => text.includes(title)),
      ).toBe(true)
    }
    over.abort()
    await Promise.all(asking)
  })

  test('a changed organ and a new day make every page anew', async () => {
    // The word of the change before may still be on its way.
    const guideIsRepeated = () => isRepeated('GET /guide HTTP/1.1', host)
    await expect.poll(guideIsRepeated).toBe(true)
    const { telephone } = portalOrgan.office
    await keepOrgan(office, { ...portalOrgan, office: { ...portalOrgan.office, telephone: '0700-5550199' } })
    expect(await textOf('/guide')).toContain('0700-5550199')
    await keepOrgan(office, portalOrgan)
    expect(await textOf('/guide')).toContain(telephone)

    await expect.poll(guideIsRepeated).toBe(true)
    office.setDay('2025-03-04')
    const before = repeated
    await get('/guide')
    expect(repeated).toBe(before)
    await expect.poll(guideIsRepeated).toBe(true)
    office.setDay('2025-03-03')
  })
})
