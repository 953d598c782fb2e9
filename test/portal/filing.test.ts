import { afterAll, expect, test } from 'vitest'
import { keepOrgan } from '../../src/services/open-office.ts'
import { instantOf } from '../../src/store/instant.ts'
import { sampleDoor } from '../support/an-applicant.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, file, numberOf, typedByPerson } from '../support/filing.ts'
import { pngFile } from '../support/small-files.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
let minute = 0
const office = {
  ...sampleOffice(database),
  now: () => instantOf(new Date(Date.parse('2025-03-03T01:00:00Z') + minute * 60_000)),
}
await keepOrgan(office, office.organ)
const door = sampleDoor(office)

const wait = () => {
  minute += 1
}

test('B1, B4: a person files a request, is given number and code once, and follows it without an account', async () => {
  const applicant = door.applicant()
  const receipt = await file(applicant, wait)
  expect([receipt.status, receipt.path]).toEqual([200, '/requests/receipt'])
  expect(numberOf(receipt)).toMatch(/^2025-\d{4}$/)
  expect(receipt.text).toContain('以双方确认之日为收到申请之日')

  const track = await door.applicant().get('/requests/track')
  const somebody = door.applicant()
  const seen = await somebody.send(track, { number: numberOf(receipt), code: codeOf(receipt) })
  expect([seen.status, seen.path]).toEqual([200, '/requests/mine'])
  expect(seen.text).toContain('等待工作机构与您确认收到')
  expect(seen.text).toContain(typedByPerson['description'])
  expect(seen.html).toContain('noindex')

  minute += 31
  expect((await applicant.get('/requests/receipt')).text).toContain('查询码不再显示')
})

test('a form sent twice is filed once and answers the same', async () => {
  const applicant = door.applicant()
  const form = await applicant.get('/requests/new/person')
  minute += 1
  const both = await Promise.all([1, 2].map(() => applicant.send(form, typedByPerson, 'send')))
  expect(new Set(both.map(numberOf)).size).toBe(1)
  expect(new Set(both.map(codeOf)).size).toBe(1)
})

test('art. 29: what is missing is told all at once, and what was typed is kept', async () => {
  const applicant = door.applicant()
  const form = await applicant.get('/requests/new/organisation')
  minute += 1
  const wrong = await applicant.send(form, { organisation: '云溪县甲公司', email: '不是邮箱' }, 'send')
  expect(wrong.status).toBe(422)
  for (const says of [
    '请选择单位类别',
    '请填写统一社会信用代码',
    '请写明需要的信息',
    '请选择获取信息的方式和途径',
    '电子邮箱的格式不对',
  ])
    expect(wrong.text).toContain(says)
  expect(wrong.html).toContain('value="云溪县甲公司"')
  expect(wrong.html).toContain('value="不是邮箱"')
})

test('art. 41: a record about oneself is corrected on evidence; no period is promised that the law does not give', async () => {
  const applicant = door.applicant()
  const entrance = await applicant.get('/requests')
  expect(entrance.html).toContain('/requests/new/person?matter=record-correction')
  const form = await applicant.get('/requests/new/person?matter=record-correction')
  minute += 1
  const typed = { ...typedByPerson, matter: 'record-correction', title: '', documentNumber: '' }
  const bare = await applicant.send(form, { ...typed, description: '', identity: pngFile('身份证.png') }, 'send')
  expect(bare.status).toBe(422)
  expect(bare.text).toContain('请写明哪一条记录不准确、应当是什么')
  expect(bare.text).toContain('请附上证明记录不准确的证据')

  const description = '补贴发放名册中本人家庭住址记为春晖路8号，应为春晖路18号'
  const receipt = await applicant.send(bare, { ...typed, description, files: pngFile('房产证.png') }, 'send')
  expect([receipt.status, receipt.path]).toEqual([200, '/requests/receipt'])
  expect(receipt.text).toContain('审核属实的，予以更正并告知您')
  expect(receipt.text).not.toContain('20个工作日')
  const kept = await database.db
    .selectFrom('case_register')
    .select(['matter', 'counted'])
    .where('number', '=', numberOf(receipt))
    .executeTakeFirst()
  expect(kept).toMatchObject({ matter: 'record-correction', counted: false })
})

test('what is wrong with a form does not lose its files: they are kept, and told, and go with it', async () => {
  const applicant = door.applicant()
  const form = await applicant.get('/requests/new/person')
  minute += 1
  const wrong = await applicant.send(
    form,
    {
      ...typedByPerson,
      name: '',
      identity: pngFile('身份证.png'),
      files: new File(['<svg onload=alert(1)>'], '图.svg'),
    },
    'send',
  )
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('请填写姓名')
  expect(wrong.text).toContain('文件“图.svg”没有接收')
  expect(wrong.text).toContain('身份证.png')
  const receipt = await applicant.send(wrong, { name: '周明远' }, 'send')
  expect(receipt.path).toBe('/requests/receipt')
  const mine = await applicant.send(receipt)
  expect(mine.text).toContain('身份证.png')
  expect(mine.text).not.toContain('图.svg')
})

test('an identity number with a slip is a hint, not a refusal; nor is a form sent at once, or filled by a browser', async () => {
  const applicant = door.applicant()
  const form = await applicant.get('/requests/new/person')
  const first = await applicant.send(form, { ...typedByPerson, idNumber: '110105194912310021', website: 'x' }, 'send')
  expect(first.status).toBe(200)
  for (const says of ['对不上', '刚打开就提交', '应当留空']) expect(first.text).toContain(says)
  const second = await applicant.send(first, {}, 'send')
  expect(second.path).toBe('/requests/receipt')
})

test('a form survives what people paste: a megabyte, NUL, turned writing, emoji, twenty files', async () => {
  const applicant = door.applicant()
  const form = await applicant.get('/requests/new/person')
  minute += 1
  const files = Array.from({ length: 20 }, (_, index) => pngFile(`证${index}.png`))
  const long = await applicant.send(
    form,
    { ...typedByPerson, name: '周\u0000明\u202E远😀', description: '长'.repeat(1_000_000), files },
    'send',
  )
  expect(long.status).toBe(422)
  expect(long.text).toContain('最多4000字')
  expect(long.text).toContain('一共最多提交5个文件')
  expect(long.html).toContain('value="周明远😀"')
  expect(long.html.length).toBeLessThan(200_000)
  const receipt = await applicant.send(long, { description: '短' }, 'send')
  expect(receipt.path).toBe('/requests/receipt')
})

test('art. 43: who has difficulty reading says so, and it is kept sealed with the person', async () => {
  const receipt = await file(door.applicant(), wait, { help: ['reading'], helpNote: '请打电话告诉我' })
  expect(receipt.path).toBe('/requests/receipt')
  const { rows } = await database.pool.query<{ body: string }>('select body::text from event_log')
  expect(JSON.stringify(rows)).not.toContain('请打电话告诉我')
})

test('the same form sent again with other words says so, and files nothing by itself', async () => {
  const applicant = door.applicant()
  const form = await applicant.get('/requests/new/person')
  minute += 1
  const receipt = await applicant.send(form, typedByPerson, 'send')
  const changed = await applicant.send(form, { ...typedByPerson, description: '别的内容' }, 'send')
  expect(changed.status).toBe(409)
  expect(changed.text).toContain(`编号${numberOf(receipt)}`)
  minute += 1
  const other = await applicant.send(changed, {}, 'send')
  expect(numberOf(other)).not.toBe(numberOf(receipt))
})
