import { readdir, readFile } from 'node:fs/promises'
import { deflateRawSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { keepOrgan } from '../../src/services/open-office.ts'
import { sweepUploads } from '../../src/services/uploads.ts'
import { instantOf } from '../../src/store/instant.ts'
import { formsOf, sampleDoor } from '../support/an-applicant.ts'
import { freshDatabase } from '../support/database.ts'
import { file, keysOf, numberOf, typedByPerson } from '../support/filing.ts'
import { sampleOffice } from '../support/sample-office.ts'
import { pngFile, smallPng } from '../support/small-files.ts'

const database = await freshDatabase()
afterAll(() => database.close())
let minute = 0
const wait = () => {
  minute += 1
}
const office = {
  ...sampleOffice(database),
  now: () => instantOf(new Date(Date.parse('2025-03-03T01:00:00Z') + minute * 60_000)),
}
await keepOrgan(office, office.organ)
const door = sampleDoor(office)

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  door.fetch(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'http://gongkai.test', 'sec-fetch-site': 'same-origin', ...headers },
  })

test('K7: a number that does not exist and a code that is wrong are told alike', async () => {
  const { number, code } = keysOf(await file(door.applicant(), wait))
  const wrongCode = code.replace(/\d{4}$/, (last) => String((Number(last) + 1) % 10_000).padStart(4, '0'))
  const answers = await Promise.all(
    [
      { number, code: wrongCode },
      { number: '2025-9999', code },
      { number: "2025-0001' or '1'='1", code },
      { number, code: '' },
      { number: '', code: '' },
    ].map((fields) => post('/requests/track', fields)),
  )
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  const pages = await Promise.all(answers.map((answer) => answer.text()))
  const same = (page: string) => page.replace(/value="[^"]*"/g, '').replace(/\d{4}-\d{4}/g, '')
  expect(new Set(pages.map(same)).size).toBe(1)
  for (const answer of answers) expect(answer.headers.getSetCookie()).toEqual([])
})

test('K7: attempts are limited by address and by number, and the person is told how long', async () => {
  const strict = sampleDoor(office, {
    filing: { burst: 2, perMinute: 1 },
    tracking: { address: { burst: 3, perMinute: 1 }, number: { burst: 5, perMinute: 1 } },
  })
  const guess = (number: string, address: string) =>
    strict.fetch(
      '/requests/track',
      {
        method: 'POST',
        body: new URLSearchParams({ number, code: '1234 5678 9012 3456' }),
        headers: { origin: 'http://gongkai.test', 'sec-fetch-site': 'same-origin' },
      },
      address,
    )
  const byAddress = []
  for (let at = 0; at < 4; at += 1) byAddress.push((await guess(`2025-000${at}`, '198.51.100.1')).status)
  expect(byAddress).toEqual([404, 404, 404, 429])
  const byNumber = []
  for (let at = 0; at < 6; at += 1) byNumber.push((await guess('2025-0777', `198.51.100.${at + 2}`)).status)
  expect(byNumber).toEqual([404, 404, 404, 404, 404, 429])
  const told = await guess('2025-0777', '198.51.100.99')
  expect(told.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await told.text()).toMatch(/请在\d+秒后再试/)
})

test('K7: wrong tries of strangers at a number never shut out whoever knows its code', async () => {
  const { number, code } = keysOf(await file(door.applicant(), wait))
  const strict = sampleDoor(office, {
    filing: { burst: 2, perMinute: 1 },
    tracking: { address: { burst: 3, perMinute: 1 }, number: { burst: 2, perMinute: 1 } },
  })
  const tell = async (typed: string, address: string) => {
    const body = new URLSearchParams({ number, code: typed })
    const headers = { origin: 'http://gongkai.test', 'sec-fetch-site': 'same-origin' }
    return (await strict.fetch('/requests/track', { method: 'POST', body, headers }, address)).status
  }
  const strangers = []
  for (let at = 0; at < 4; at += 1) strangers.push(await tell('1234 5678 9012 3456', `198.51.100.${at + 50}`))
  expect(strangers).toEqual([404, 404, 429, 429])
  expect(await tell(code, '203.0.113.60')).toBe(303)
})

test('K7: one household of the new internet is one sender, however it writes its addresses', async () => {
  const strict = sampleDoor(office, {
    filing: { burst: 2, perMinute: 1 },
    tracking: { address: { burst: 2, perMinute: 1 }, number: { burst: 9, perMinute: 9 } },
  })
  const statuses = []
  for (const address of ['2001:db8::1', '2001:db8::2:3', '2001:db8:0:0:f::9', '2001:db8:0:1::1']) {
    const body = new URLSearchParams({ number: '2025-7777', code: '1' })
    const headers = { origin: 'http://gongkai.test', 'sec-fetch-site': 'same-origin' }
    statuses.push((await strict.fetch('/requests/track', { method: 'POST', body, headers }, address)).status)
  }
  expect(statuses).toEqual([404, 404, 429, 404])
})

test.each<[string, string[][]]>([
  ['__proto__', [['__proto__', 'x']]],
  [
    'constructor and toString',
    [
      ['constructor', 'x'],
      ['toString', 'y'],
    ],
  ],
  ['a wish for help that is none', [...Object.entries(typedByPerson as Record<string, string>), ['help', 'toString']]],
  [
    'a way of receiving that is none',
    Object.entries({ ...(typedByPerson as Record<string, string>), receive: 'constructor' }),
  ],
])('K7: fields named for what a program has of its own are fields like others: %s', async (_, fields) => {
  const [form] = formsOf((await door.applicant().get('/requests/new/person')).html)
  wait()
  const body = new URLSearchParams(fields.map(([name = '', value = '']): [string, string] => [name, value]))
  for (const [name, value] of form?.fields ?? []) if (name === 'form') body.append(name, value)
  const headers = { origin: 'http://gongkai.test', 'sec-fetch-site': 'same-origin' }
  const answer = await door.fetch('/requests/new/person', { method: 'POST', body, headers })
  expect([answer.status < 500, door.log.at(-1)?.defect]).toEqual([true, undefined])
})

test('K7: one sender cannot fill the disk with files of forms he never sends', async () => {
  const usual = { burst: 100, perMinute: 100 }
  const strict = sampleDoor(office, {
    filing: usual,
    tracking: { address: usual, number: usual },
    files: { burst: 1, perMinute: 1 },
  })
  const applicant = strict.applicant()
  const page = await applicant.get('/requests/new/person')
  const files = ['a', 'b', 'c'].map((name) => new File([new Uint8Array(400_000).fill(97)], `${name}.txt`))
  const told = await applicant.send(page, { ...typedByPerson, files }, 'send')
  expect([told.status, told.text.match(/请在\d+秒后再试/g)?.length]).toEqual([422, expect.any(Number)])
  minute += 61
  await sweepUploads(office)
})

test('K7: the cookie of one request opens that request and nothing of another', async () => {
  const [mine, other] = [door.applicant(), door.applicant()]
  await mine.send(await file(mine, wait))
  await other.send(await file(other, wait, { identity: pngFile('他人身份证.png'), description: '他人的事' }))
  const { attachment_id: id } = await database.db
    .selectFrom('case_attachment')
    .select('attachment_id')
    .where('case_id', 'is not', null)
    .orderBy('at', 'desc')
    .executeTakeFirstOrThrow()
  expect((await other.get(`/requests/mine/files/${id}`)).status).toBe(200)
  for (const path of [
    `/requests/mine/files/${id}`,
    '/requests/mine/files/..%2f..%2fetc%2fpasswd',
    '/requests/mine/letters/x/pdf',
    "/requests/mine/letters/x'%20or%201=1/html",
    '/requests/mine/letters/..%2f..%2f/pdf',
  ])
    expect([path, (await mine.get(path)).status]).toEqual([path, 404])
  const forms = formsOf((await other.get('/requests/mine')).html)
  const leave = forms.at(-1)?.fields.find(([name]) => name === 'form')?.[1] ?? ''
  const sure = await mine.get('/requests/mine/withdrawal')
  expect((await mine.send(sure, { form: leave, reason: 'x' })).status).toBe(409)
  expect((await mine.get('/requests/mine')).text).toContain('等待工作机构与您确认收到')
  expect((await door.applicant().get('/requests/mine')).path).toBe('/requests/track')
})

test('K7: another site cannot send a form, and a form that was not ours is not taken', async () => {
  const from = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  const answer = await post('/requests/new/person', { name: 'x' }, from)
  expect(answer.status).toBe(403)
  const forged = await post('/requests/new/person', {
    ...(typedByPerson as Record<string, string>),
    form: 'a.b.c',
    step: 'send',
  })
  expect(forged.status).toBe(409)
  expect(await forged.text()).toContain('请再次提交')
})

test('K6, K7: what a file holds decides; names are names; nothing hostile is kept', async () => {
  const zip = zipOf('word/document.xml', Buffer.alloc(60 * 1024 * 1024))
  const hostile: readonly File[] = [
    new File(['<html><script>alert(1)</script></html>'], '说明.pdf'),
    new File(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], '图.png'),
    new File(['GIF89a;<?php system($_GET[0]);'], '图.jpg'),
    new File([smallPng], '../../../etc/cron.d/x.png'),
    new File([zip], '炸弹.docx'),
    new File(['MZ\u0090\u0000'], '程序.exe'),
    new File([''], '空.pdf'),
  ]
  for (const one of hostile) {
    const applicant = door.applicant()
    const form = await applicant.get('/requests/new/person')
    minute += 1
    const seen = await applicant.send(form, { ...typedByPerson, identity: one }, 'send')
    if (one.name.includes('..')) {
      expect(seen.path).toBe('/requests/receipt')
      expect((await applicant.send(seen)).text).toContain('x.png')
      continue
    }
    expect([one.name, seen.status, seen.text.includes('没有接收')]).toEqual([one.name, 422, true])
  }
})

test('K7: a name cannot bring headers or turn the reading; one that is merely odd comes back as it was, and only as a name', async () => {
  for (const name of [`a"; filename=evil.html.png`, `a\r\nSet-Cookie: x=1.png`, '证\u202Egnp.png']) {
    const applicant = door.applicant()
    const form = await applicant.get('/requests/new/person')
    minute += 1
    const seen = await applicant.send(form, { ...typedByPerson, identity: new File([smallPng], name) }, 'send')
    const kept = seen.path === '/requests/receipt' ? (await applicant.send(seen)).text : ''
    expect([name, kept.includes('evil'), kept.includes('\u202E')]).toEqual([name, false, false])
  }
  const applicant = door.applicant()
  const odd = `O'Neil (1)! 100% é 证😀.png`
  await applicant.send(await file(applicant, wait, { identity: new File([smallPng], odd) }))
  const page = await applicant.get('/requests/mine')
  const href = /href="(\/requests\/mine\/files\/[^"]+)"/.exec(page.html)?.[1] ?? ''
  const answer = await door.fetch(href, {
    headers: { cookie: [...applicant.cookies].map(([cookie, value]) => `${cookie}=${value}`).join('; ') },
  })
  const told = answer.headers.get('content-disposition') ?? ''
  expect(told).toMatch(/^attachment; filename="file\.png"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/)
  expect(decodeURIComponent(told.split("''")[1] ?? '')).toBe(odd)
  expect(answer.headers.getSetCookie()).toEqual([])
})

test('K7: bodies that are too large, and none at all, are refused without a defect', async () => {
  const huge = new Uint8Array(33 * 1024 * 1024)
  const at = '/requests/new/person'
  const own = { origin: 'http://gongkai.test', 'sec-fetch-site': 'same-origin' }
  const answers = await Promise.all([
    door.fetch(at, {
      method: 'POST',
      body: huge,
      headers: { ...own, 'content-type': 'multipart/form-data; boundary=x' },
    }),
    door.fetch(at, {
      method: 'POST',
      body: 'nonsense',
      headers: { ...own, 'content-type': 'multipart/form-data; boundary=x' },
    }),
    door.fetch(at, { method: 'POST', body: '{}', headers: { ...own, 'content-type': 'application/json' } }),
    door.fetch(at, { method: 'POST', headers: own }),
    post('/requests/track', { number: '\u0000'.repeat(1000), code: '９'.repeat(100_000) }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([413, 422, 422, 422, 404])
  expect(door.log.filter(({ level }) => level === 'error')).toEqual([])
})

test('files of forms that were never sent are gone from the disk within the hour', async () => {
  const before = await filesOnDisk()
  const applicant = door.applicant()
  const form = await applicant.get('/requests/new/person')
  minute += 1
  await applicant.send(form, { identity: pngFile('没有提交.png') }, 'send')
  expect(await filesOnDisk()).toBe(before + 1)
  minute += 59
  await sweepUploads(office)
  expect(await filesOnDisk()).toBe(before + 1)
  minute += 2
  expect(await sweepUploads(office)).toBeGreaterThan(0)
  expect(await filesOnDisk()).toBeLessThanOrEqual(before)
  const { rows } = await database.pool.query('select 1 from case_attachment where case_id is null')
  expect(rows).toEqual([])
})

test('K7, F10: what applicants tell stands nowhere the public can come, nor in the log of requests', async () => {
  const marker = '标记甲乙丙丁'
  const applicant = door.applicant()
  const receipt = await file(applicant, wait, {
    name: `${marker}姓名`,
    telephone: '13955557777',
    email: 'marker-7777@example.cn',
    address: `${marker}地址`,
    description: `${marker}内容`,
    identity: pngFile(`${marker}.png`),
  })
  await applicant.send(receipt)
  const secrets = [marker, '13955557777', 'marker-7777', keysOf(receipt).code, keysOf(receipt).code.replaceAll(' ', '')]
  const seen = new Set<string>()
  const todo = [
    '/',
    '/requests',
    '/answered',
    '/search?q=标记甲乙',
    '/sitemap.xml',
    '/robots.txt',
    '/feeds',
    '/feeds/latest.atom',
    '/feeds/latest.rss',
    '/feeds/latest.json',
    '/open-data',
    '/log',
    `/requests/track?number=${numberOf(receipt)}`,
    '/reports',
  ]
  const anyone = door.applicant()
  for (let path = todo.shift(); path !== undefined && seen.size < 150; path = todo.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const page = await anyone.get(path)
    const told = [page.html, JSON.stringify([...page.headers])].join('\n')
    const query = decodeURIComponent(path)
    for (const secret of secrets)
      if (!query.includes(secret.slice(0, 4))) expect([path, told.includes(secret)]).toEqual([path, false])
    for (const [, href = ''] of page.html.matchAll(/href="(\/[^"#]*)"/g))
      if (!href.startsWith('/assets')) todo.push(href.replaceAll('&amp;', '&'))
  }
  expect(seen.size).toBeGreaterThan(20)
  const log = JSON.stringify(door.log)
  for (const secret of secrets) expect([secret, log.includes(secret)]).toEqual([secret, false])
  const disk = await Promise.all((await allFiles()).map((path) => readFile(path)))
  expect(disk.some((content) => content.includes(smallPng.subarray(0, 8)))).toBe(false)
})

const folder = async (): Promise<string> => {
  const { hash } = await database.db.selectFrom('stored_file').select('hash').executeTakeFirstOrThrow()
  const path = await office.files.pathOf(hash as never)
  return path?.split('/').slice(0, -3).join('/') ?? ''
}

async function allFiles(): Promise<readonly string[]> {
  const root = await folder()
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`)
}

const filesOnDisk = async (): Promise<number> => (await allFiles()).length

/** A zip of one file that unpacks to a thousand times its size. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const title = Buffer.from(name)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(title.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(content.length, 24)
  entry.writeUInt16LE(title.length, 28)
  const local = Buffer.concat([head, title, packed])
  const central = Buffer.concat([entry, title])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
