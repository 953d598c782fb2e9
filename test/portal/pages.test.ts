import { afterAll, describe, expect, test } from 'vitest'
import { Parser } from 'htmlparser2'
import { checkHtml } from '../support/html-rules.ts'
import { addressesIn, crawl } from '../support/crawl.ts'
import { freshDatabase } from '../support/database.ts'
import { hiddenTitles, portalDocuments } from '../support/portal-documents.table.ts'
import { portalSite } from '../support/portal-site.ts'
import { actOnDocument, publishedDocument } from '../support/sample-documents.ts'

const database = await freshDatabase()
const site = await portalSite(database)
afterAll(async () => {
  await site.close()
  await database.close()
})
const { ask, address, lived } = site

/** What others build on the elements has tests of its own. */
const isOthers = (path: string): boolean => /^(?:\/en)?\/(?:requests|desk|api)(?:\/|$)/.test(path)
const pages = await crawl(
  ask,
  address,
  ['/', '/en/', '/sitemap.xml', '/robots.txt', '/style-sheet', '/en/style-sheet', '/favicon.svg'],
  (path) => !isOthers(path),
)
const html = pages.filter(({ type }) => type.startsWith('text/html'))

/** Of pages made alike three are enough: those of one first part and language. */
const examples = [...Map.groupBy(html, ({ path }) => /^(?:\/en)?\/[\w.-]*/.exec(path)?.[0]).values()].flatMap((alike) =>
  alike.slice(0, 3),
)

const metas = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const parser = new Parser({
    onopentag: (name, { name: meta, content }) => {
      if (name === 'meta' && meta !== undefined) found.set(meta, content ?? '')
    },
  })
  parser.end(text)
  return found
}

const required = {
  site: ['SiteName', 'SiteDomain', 'SiteIDCode'],
  column: ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'],
  article: ['ArticleTitle', 'PubDate', 'ContentSource'],
} as const
const tagsOf = async (path: string) => metas(await (await ask(path)).text())

describe('every page', () => {
  test('W1, W5, I5: all that is linked is there, in Chinese and in English', () => {
    expect(pages.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`)).toEqual([])
    expect(html.length).toBeGreaterThan(100)
    expect(html.filter(({ path }) => path.startsWith('/en/')).length).toBeGreaterThan(50)
  })

  test('is valid HTML', async () => {
    const faults: string[] = []
    for (const { path, text } of examples) {
      const { results } = await checkHtml(text)
      for (const { messages } of results)
        for (const { ruleId, message, selector } of messages)
          faults.push(`${path} ${ruleId} ${message} ${selector ?? ''}`)
    }
    expect(faults).toEqual([])
  })

  /** The form of a request suggests while somebody types, and works without. */
  const ownScript = /<script type="module" src="\/assets\/suggest\.[0-9a-f]{12}\.js"><\/script>/

  test('holds no script, no style of its own, and nothing of anybody else', () => {
    for (const { path, text } of html.filter(({ path: one }) => !one.includes('/leave?'))) {
      expect([path, /<script|\sstyle=|\son\w+=/i.exec(text.replace(ownScript, ''))?.[0]]).toEqual([path, undefined])
      const foreign = addressesIn(text).filter((named) => /^(?:https?:)?\/\//.test(named) && !named.startsWith(address))
      expect([path, foreign]).toEqual([path, []])
    }
  })

  test('国办发〔2017〕47号, W2: carries the tags of its kind: 3 on the home page, 7 on lists, 10 on articles', async () => {
    const has = (tags: ReadonlyMap<string, string>) =>
      [...required.site, ...required.column, ...required.article].filter((name) => (tags.get(name) ?? '') !== '')
    expect(has(await tagsOf('/'))).toEqual(required.site)
    for (const path of [
      '/guide',
      '/rules',
      '/content',
      '/content/20-01',
      '/columns/policy',
      '/latest',
      '/en/columns/policy',
    ])
      expect([path, has(await tagsOf(path))]).toEqual([path, [...required.site, ...required.column]])
    const { year, serial } = lived.documents.rules
    const article = await tagsOf(`/documents/${year}/${serial}`)
    expect(has(article)).toHaveLength(10)
    expect(article.get('SiteIDCode')).toBe('4306030017')
    expect(article.get('PubDate')).toBe('2025-03-03 10:00')
    expect(article.get('ArticleTitle')).toBe(portalDocuments.rules.title)
  })

  test('W2: its foot names who publishes it, how to reach them, and the marks of the site', () => {
    for (const { path, text } of html.filter(({ path: one }) => !one.startsWith('/en/'))) {
      const foot = text.slice(text.indexOf('<footer'))
      for (const mark of [
        '主办单位',
        '联系方式',
        '网站标识码',
        '4306030017',
        'ICP备案编号',
        '公安机关备案号',
        '网站地图',
      ])
        expect([path, mark, foot.includes(mark)]).toEqual([path, mark, true])
    }
  })

  test('W5: leads to itself in the other language, and tells where it stands', async () => {
    const text = await (await ask('/en/columns/policy?year=2025')).text()
    expect(text).toContain('<html lang="en"')
    expect(text).toContain(`<link rel="canonical" href="${address}/en/columns/policy?year=2025"`)
    expect(text).toContain('href="/columns/policy?year=2025" lang="zh-CN"')
    expect(await (await ask('/columns/policy?other=1&year=2025')).text()).toContain(
      `rel="canonical" href="${address}/columns/policy?year=2025"`,
    )
  })

  test('no address but that of the language makes a page English', async () => {
    const text = await (await ask('/', { headers: { 'accept-language': 'en' } })).text()
    expect(text).toContain('<html lang="zh-CN"')
  })
})

describe('what is hidden', () => {
  test('K7: neither withdrawn nor unpublished documents are found by link, feed, map, catalogue or search', async () => {
    const machines = ['latest.atom', 'latest.rss', 'latest.json', 'notices.atom'].map((name) => `/feeds/${name}`)
    const more = ['/open-data/catalogue.csv', '/open-data/catalogue.json', '/sitemap.xml', ...machines]
    const texts = [
      ...pages,
      ...(await Promise.all(more.map(async (path) => ({ path, text: await (await ask(path)).text() })))),
    ]
    for (const words of ['玄武岩', '撤下的玄武岩采购清单', '玄武岩采购清单全文'])
      for (const order of ['', '&order=relevance']) {
        const path = `/search?q=${encodeURIComponent(words)}${order}`
        const text = await (await ask(path)).text()
        expect(text).toContain('没有找到')
        texts.push({ path, text: text.replaceAll(words, '') })
      }
    for (const { path, text } of texts)
      for (const title of [...Object.values(hiddenTitles), '玄武岩'])
        expect([path, text.includes(title)]).toEqual([path, false])
    const { year, serial } = lived.withdrawn
    expect(texts.filter(({ text }) => text.includes(`/documents/${year}/${serial}"`)).map(({ path }) => path)).toEqual(
      [],
    )
  })

  test('K7, I8: a withdrawn address is gone without a word of what stood there; its file too; another number is unknown', async () => {
    const { year, serial } = lived.withdrawn
    const gone = await ask(`/documents/${year}/${serial}`)
    expect([gone.status, (await gone.text()).includes('玄武岩')]).toEqual([410, false])
    const file = await ask(lived.withdrawnFile)
    expect(file.status).toBe(404)
    expect(await file.text()).not.toContain('玄武岩')
    for (const path of [
      '/documents/2025/9999',
      '/documents/2025/0',
      '/documents/2025/1e3',
      '/documents/../etc/passwd',
      '/documents/2025/%00',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
  })

  test('K7: a file is had only by a document that is public and has it, and is never shown as a page', async () => {
    const { year, serial } = lived.documents.rules
    const page = await (await ask(`/documents/${year}/${serial}`)).text()
    const path = addressesIn(page).find((named) => named.includes('/files/')) ?? ''
    const file = await ask(path)
    expect([file.status, file.headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
    expect((await ask(path, { headers: { 'if-none-match': file.headers.get('etag') ?? '' } })).status).toBe(304)
    const other = lived.documents.budget
    expect((await ask(path.replace(`/${year}/${serial}/`, `/${other.year}/${other.serial}/`))).status).toBe(404)
  })
})

describe('a document', () => {
  test('61号, W2: has its head, its text without markup, its files, and what explains it', async () => {
    const { year, serial } = lived.documents.rules
    const text = await (await ask(`/documents/${year}/${serial}`)).text()
    for (const part of [
      '索引号',
      '主题分类',
      '发文机关',
      '成文日期',
      '文号',
      '发布日期',
      '有效性',
      '现行有效',
      '2025-03-03 10:00',
      '云商规〔2025〕1号',
    ])
      expect([part, text.includes(part)]).toEqual([part, true])
    expect(text).toContain('政策解读</a>')
    expect(text).toContain(`/leave?to=${encodeURIComponent('https://www.gov.cn/zhengce/')}`)
  })

  test('A9: tells what was repealed, and what took the place of another', async () => {
    const at = async ({ year, serial }: { year: number; serial: number }) =>
      (await ask(`/documents/${year}/${serial}`)).text()
    expect(await at(lived.repealed)).toContain('起废止，仅供查考')
    expect(await at(lived.replaced)).toContain('本文件已由新文件替代')
  })

  test('what is written in a document is text, whatever it looks like', async () => {
    const { address: at } = await publishedDocument(site.office, {
      title: '关于<script>alert(1)</script>的公告',
      body: '<img src=x onerror=alert(1)>\n\n[同意](/guide)',
    })
    const text = await (await ask(`/documents/${at.year}/${at.serial}`)).text()
    expect(text).not.toMatch(/<script|<img/)
    expect(text).toContain('&lt;img src=x')
    const feed = await (await ask('/feeds/latest.atom')).text()
    expect(feed).toContain('&lt;script&gt;')
  })
})

describe('the guide', () => {
  test('Art. 12 ¶2, GUIDE-REQ: tells nine things, and says of what is not entered that it is not', async () => {
    const text = await (await ask('/guide')).text()
    for (const part of [
      '信息的分类和编排体系',
      '获取方式',
      '云溪县商务局政府信息公开办公室',
      '云溪县春晖路18号',
      '工作日8:30',
      '0730-5550108',
      '0730-5550109',
      'xxgk@yunxi.example',
    ])
      expect([part, text.includes(part)]).toEqual([part, true])
    expect(text).not.toContain('未登记')
    for (const period of ['20个工作日', '7个工作日', '15个工作日', '60日', '6个月', '每件100元', '每页40元'])
      expect([period, text.includes(period)]).toEqual([period, true])
  })
})

describe('leaving the site', () => {
  test('W2: an address outside is told before anyone goes there; nothing leads on by itself', async () => {
    const answer = await ask(`/leave?to=${encodeURIComponent('https://www.gov.cn/a?b=1')}`)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
    expect(text).toContain('href="https://www.gov.cn/a?b=1"')
    expect(text).toContain('您即将离开')
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https:evil',
    'https://gov.cn@evil.example/',
    'ftp://x/',
    'JaVaScRiPt:alert(1)',
    'https://',
    '',
  ])('K7: refuses %s', async (to) => {
    const text = await (await ask(`/leave?to=${encodeURIComponent(to)}`)).text()
    expect(text).toContain('这个链接不能打开')
    expect(
      addressesIn(text).filter(
        (named) => !named.startsWith('/') && !named.startsWith('#') && !named.startsWith(address),
      ),
    ).toEqual([])
  })

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\tx'])(
    'K7: a choice of colours leads back to this site only, not to %s',
    async (back) => {
      const answer = await ask('/preferences', {
        method: 'POST',
        headers: { origin: address, host: new URL(address).host, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ text: 'large', back }),
      })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    },
  )
})

describe('feeds and files', () => {
  test('I2: feeds hold full addresses of what is public, newest first', async () => {
    const feed = (await (await ask('/feeds/latest.json')).json()) as {
      items: { url: string; title: string; date_published: string }[]
    }
    expect(feed.items.length).toBeGreaterThan(9)
    for (const { url } of feed.items) expect(url.startsWith(`${address}/documents/`)).toBe(true)
    const dates = feed.items.map(({ date_published }) => date_published)
    expect(dates).toEqual(dates.toSorted().toReversed())
    for (const name of ['policy.atom', 'policy.rss', 'latest.atom', 'latest.rss']) {
      const text = await (await ask(`/feeds/${name}`)).text()
      const open: string[] = []
      const parser = new Parser(
        {
          onopentag: (tag) => void open.push(tag),
          onclosetag: (tag) => expect(open.pop()).toBe(tag),
        },
        { xmlMode: true },
      )
      parser.end(text)
      expect(open).toEqual([])
      expect(text).toContain(portalDocuments.rules.title)
    }
    expect((await ask('/feeds/nothing.atom')).status).toBe(404)
  })

  test('I4: the catalogue is a file a spreadsheet opens, and no formula comes with it', async () => {
    await publishedDocument(site.office, { title: '=HYPERLINK("https://evil.example")' })
    const text = Buffer.from(await (await ask('/open-data/catalogue.csv')).arrayBuffer()).toString()
    expect(text.startsWith('\uFEFF索引号,名称,内容概述,生成日期')).toBe(true)
    expect(text).not.toMatch(/(?:^|,)"?=/m)
    const { entries } = (await (await ask('/open-data/catalogue.json')).json()) as { entries: { title: string }[] }
    expect(entries.map(({ title }) => title)).toContain(portalDocuments.rules.title)
  })
})

describe('pages that are kept', () => {
  test('answer with 304 to who has them, in every encoding and mode its own, and never to who has another', async () => {
    const first = await ask('/columns/notices')
    const mark = first.headers.get('etag') ?? ''
    expect(mark).toMatch(/^"[\w-]{22}"$/)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    expect((await ask('/columns/notices', { headers: { 'if-none-match': mark } })).status).toBe(304)
    const coded = await ask('/columns/notices', { headers: { 'accept-encoding': 'gzip, br', 'if-none-match': mark } })
    expect([coded.status, coded.headers.get('content-encoding'), coded.headers.get('etag')]).toEqual([
      200,
      'br',
      mark.replace(/"$/, '-br"'),
    ])
    const large = await ask('/columns/notices', { headers: { cookie: 'text=large', 'if-none-match': mark } })
    expect(large.status).toBe(200)
    expect(await large.text()).toContain('data-text="large"')
    expect(
      await (await ask('/columns/notices', { headers: { cookie: 'text=%22%3E%3Cscript%3E; theme=red' } })).text(),
    ).toBe(await first.text())
  })

  test('are never stale: what is published, corrected or withdrawn is seen in the next answer', async () => {
    const paths = [
      '/',
      '/columns/notices',
      '/latest',
      '/content/20-15',
      '/feeds/latest.atom',
      '/sitemap.xml',
      '/open-data/catalogue.json',
    ]
    const texts = async () => Promise.all(paths.map(async (path) => (await ask(path)).text()))
    site.office.setDay('2025-03-04')
    await texts()
    const { documentId, address: at } = await publishedDocument(site.office, { title: '云溪县商务局关于石英砂的公告' })
    const page = `/documents/${at.year}/${at.serial}`
    for (const [index, text] of (await texts()).entries())
      expect([paths[index], text.includes('石英砂') || text.includes(page)]).toEqual([paths[index], true])
    expect((await ask(page)).status).toBe(200)
    await actOnDocument(site.office, { type: 'withdraw', reason: '内容有误' }, documentId)
    for (const [index, text] of (await texts()).entries())
      expect([paths[index], text.includes('石英砂') || text.includes(page)]).toEqual([paths[index], false])
    expect((await ask(page)).status).toBe(410)
  })
})
