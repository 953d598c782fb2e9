import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import { answeredRequests } from '../../src/reads/answered-requests.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { issueQueryCode } from '../../src/services/issue-query-code.ts'
import { openAttachment } from '../../src/services/open-attachment.ts'
import { keepOrgan } from '../../src/services/open-office.ts'
import { releaseAnswer } from '../../src/services/release-answer.ts'
import { takeOffAnswer } from '../../src/services/take-off-answer.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { instantOf } from '../../src/store/instant.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { type Applicant, sampleDoor } from '../support/an-applicant.ts'
import { freshDatabase } from '../support/database.ts'
import { publishedDocument } from '../support/sample-documents.ts'
import { codeOf, file, keysOf, numberOf } from '../support/filing.ts'
import { sampleOffice } from '../support/sample-office.ts'
import { pngFile, smallPng } from '../support/small-files.ts'

const database = await freshDatabase()
afterAll(() => database.close())
let minute = 0
const wait = () => {
  minute += 1
}
const base = sampleOffice(database)
const office = {
  ...base,
  now: () => instantOf(new Date(Date.parse(`${base.today()}T01:00:00Z`) + minute * 60_000)),
}
await keepOrgan(office, office.organ)
const door = sampleDoor(office)
const clerk = { id: 'clerk-1', roles: ['clerk'] } as const satisfies CaseActor
const head = { id: 'head-1', roles: ['head'] } as const satisfies CaseActor

const act = async (caseId: string, actor: CaseActor, command: Parameters<typeof handleCase>[1]['command']) => {
  const result = await handleCase(office, { caseId, actor, command })
  if (!result.ok) throw new Error(`${command.type}: ${result.no.code}`)
}
const send = async (caseId: string, letterId: string) => {
  const result = await sendLetter(office, clerk, { caseId, letterId, route: 'online' })
  if (!result.ok) throw new Error(`${result.no.code} ${JSON.stringify(result.no.facts)}`)
}
const caseOf = async (number: string): Promise<string> => {
  const row = await database.db
    .selectFrom('case_register')
    .select('case_id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return row.case_id
}

/** Somebody who has filed and looks at his request. */
async function following(over = {}): Promise<{
  readonly applicant: Applicant
  readonly caseId: string
  readonly keys: { number: string; code: string }
}> {
  const applicant = door.applicant()
  const receipt = await file(applicant, wait, over)
  await applicant.send(receipt)
  return { applicant, caseId: await caseOf(numberOf(receipt)), keys: keysOf(receipt) }
}

test('arts. 30–36, E5: filed, confirmed, corrected, refused, read; the last days of reconsideration are told with what must come first', async () => {
  base.setDay('2025-03-03')
  const { applicant, caseId } = await following({ identity: pngFile('身份证.png') })
  await act(caseId, clerk, { type: 'confirm-receipt' })
  const confirmed = await applicant.get('/requests/mine')
  expect(confirmed.text).toContain('最晚2025年3月31日答复')
  expect(confirmed.text).toContain('第20个工作日')

  await act(caseId, clerk, {
    type: 'ask-correction',
    items: ['请写明是哪一批资金'],
    guidance: '分两批下达。',
    letterId: 'c',
  })
  expect((await applicant.get('/requests/mine')).text).not.toContain('补正告知书')
  await send(caseId, 'c')
  await act(caseId, clerk, { type: 'record-service', letterId: 'c', proof: '网上阅读' })
  const asked = await applicant.get('/requests/mine')
  expect(asked.text).toContain('请补正申请')
  expect(asked.text).toContain('请在2025年3月24日前（含当日）补正')

  const form = await applicant.get('/requests/mine/correction')
  expect(form.text).toContain('请写明是哪一批资金')
  const corrected = await applicant.send(form, { description: '2024年第一批', files: pngFile('通知.png') })
  expect(corrected.text).toContain('补正已经收到')
  expect(corrected.text).toContain('通知.png')

  await act(caseId, clerk, {
    type: 'propose-decision',
    decision: { outcome: 'denied.process-information', facts: { reasons: '属于请示稿' } },
  })
  await act(caseId, head, { type: 'approve-decision', letterId: 'd' })
  expect((await applicant.get('/requests/mine')).text).not.toContain('过程性信息')
  await send(caseId, 'd')
  const answered = await applicant.get('/requests/mine')
  expect(answered.text).toContain('已经答复')
  expect(answered.text).toContain('还没有登记送达')

  const letter = await applicant.get('/requests/mine/letters/d/html')
  expect(letter.text).toContain('政府信息不予公开告知书')
  expect(letter.html).not.toContain('<style')
  const confirmPage = await applicant.get('/requests/mine')
  expect(confirmPage.text).toContain('您已于2025年3月3日在网上查看')
  const said = await applicant.send(confirmPage, {}, undefined, -2)
  expect(said.text).toContain('您已于2025年3月3日确认收到')
  const evidence = await database.db.selectFrom('letter_reading').selectAll().where('letter_id', '=', 'd').execute()
  expect(evidence).toMatchObject([{ case_id: caseId, read_at: expect.any(String), confirmed_at: expect.any(String) }])

  await act(caseId, clerk, { type: 'record-service', letterId: 'd', proof: '申请人网上确认' })
  const served = await applicant.get('/requests/mine')
  expect(served.text).toContain('应当先申请行政复议')
  expect(served.text).toContain('最晚2025年5月6日（还有64天）')
})

test('art. 33: when no reply came in time, the page says so and names both ways', async () => {
  base.setDay('2025-03-03')
  const { applicant, caseId } = await following()
  await act(caseId, clerk, { type: 'confirm-receipt' })
  base.setDay('2025-04-02')
  const again = door.applicant()
  const issued = await issueQueryCode(office, clerk, caseId)
  if (!issued.ok) throw new Error(issued.no.code)
  const late = await again.send(await again.get('/requests/track'), {
    number: issued.value.number,
    code: issued.value.code,
  })
  expect(late.text).toContain('答复期限已经届满而没有答复')
  expect(late.text).toContain('向云溪县人民政府提出')
  expect(late.text).toContain('向云溪县人民法院提出')
  expect((await applicant.get('/requests/mine')).path).toContain('/requests/track')
})

test('withdrawing asks once more, says what it means, and is done once', async () => {
  base.setDay('2025-03-05')
  const { applicant, caseId } = await following()
  const sure = await applicant.get('/requests/mine/withdrawal')
  expect(sure.text).toContain('终止办理，不再答复')
  const both = await Promise.all([1, 2].map(() => applicant.send(sure, { reason: '已经从别处得到' })))
  for (const page of both) expect(page.text).toContain('已经终止办理')
  const { rows } = await database.pool.query(`select 1 from event_log where stream = $1 and type = 'withdrawn'`, [
    `case:${caseId}`,
  ])
  expect(rows).toHaveLength(1)
})

test('B4: a new code ends the old one and whoever looks with it', async () => {
  const { applicant, caseId, keys } = await following()
  const issued = await issueQueryCode(office, clerk, caseId, 'clerk-1/k')
  if (!issued.ok) throw new Error(issued.no.code)
  expect(await issueQueryCode(office, clerk, caseId, 'clerk-1/k')).toMatchObject({ value: { code: issued.value.code } })
  expect((await applicant.get('/requests/mine')).path).toContain('/requests/track')
  const old = await applicant.send(await applicant.get('/requests/track'), keys)
  expect(old.status).toBe(404)
  const { rows } = await database.pool.query<{ all: string }>(
    `select row_to_json(query_code)::text as all from query_code union all select row_to_json(command_answer)::text from command_answer`,
  )
  expect(JSON.stringify(rows)).not.toContain(issued.value.code)
  expect(JSON.stringify(rows)).not.toContain(keys.code.replaceAll(' ', ''))
})

test('K6: an identity file is sealed on the disk, and its reading by staff is written down', async () => {
  const { applicant, caseId } = await following({ identity: pngFile('身份证正面.png') })
  const row = await database.db
    .selectFrom('case_attachment')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  const onDisk = await office.files.read(row.hash as never)
  expect(onDisk?.includes(smallPng.subarray(0, 8))).toBe(false)
  expect(JSON.stringify(row)).not.toContain('身份证正面')
  const own = await applicant.get(`/requests/mine/files/${row.attachment_id}`)
  expect(own.headers.get('content-disposition')).toMatch(/^attachment; filename="file\.png"; filename\*=UTF-8''%E8/)
  expect(own.headers.get('x-content-type-options')).toBe('nosniff')
  const opened = await openAttachment(office, clerk, { caseId, id: row.attachment_id })
  expect(opened.ok && opened.value.content.equals(smallPng)).toBe(true)
  expect(
    await openAttachment(office, { id: 's', roles: ['section'] }, { caseId, id: row.attachment_id }),
  ).toMatchObject({ no: { code: 'not-for-role' } })
  const readings = await database.db.selectFrom('person_reading').select(['actor', 'why']).execute()
  expect(readings).toContainEqual({ actor: 'clerk-1', why: `attachment ${row.attachment_id}` })
})

test('A14, F10: staff put an answer on the disclosure log in words of their own; names and numbers are refused; its pages are right at once', async () => {
  base.setDay('2025-03-03')
  const { caseId } = await following()
  const words = { caseId, title: '县级商贸流通专项资金分配结果', summary: '已按企业公开2024年两批资金的分配结果。' }
  expect(await releaseAnswer(office, head, words)).toMatchObject({ no: { code: 'not-answered-yet' } })
  await act(caseId, clerk, { type: 'confirm-receipt' })
  await act(caseId, clerk, {
    type: 'propose-decision',
    decision: { outcome: 'disclosed.already-public', facts: { howToObtain: '本网站“财政信息”栏目' } },
  })
  await act(caseId, head, { type: 'approve-decision', letterId: 'd' })
  await send(caseId, 'd')
  for (const summary of ['申请人周明远', '联系电话13900001111', '身份证11010519491231002X', '卡号4111 1111 1111 1111'])
    expect([summary, await releaseAnswer(office, head, { ...words, summary })]).toMatchObject([
      summary,
      { no: { code: 'holds-personal-data' } },
    ])
  const pages = ['/answered', '/open-data/answered.json', '/open-data/answered.csv']
  const tellIt = async () => Promise.all(pages.map(async (page) => (await anyone.get(page)).text.includes(words.title)))
  const anyone = door.applicant()
  expect(await tellIt()).toEqual([false, false, false])
  const released = await releaseAnswer(office, head, words)
  if (!released.ok) throw new Error(released.no.code)
  expect(await releaseAnswer(office, head, words)).toMatchObject({ no: { code: 'listed-already' } })

  expect(await tellIt()).toEqual([true, true, true])
  expect((await anyone.get(`/answered/${released.value.id}`)).text).toContain('2024年两批资金')

  const suggested = await file(anyone, wait, { description: '商贸流通专项资金的分配结果' })
  expect(suggested.text).toContain('您需要的信息可能已经公开')
  expect(suggested.text).toContain(words.title)
  await anyone.get(`/requests/suggestions/answered/${released.value.id}`)
  const anyway = await anyone.send(suggested, {}, 'send')
  expect(codeOf(anyway)).not.toBe('')
  expect(await database.db.selectFrom('deflection_day').select(['shown', 'opened', 'filed_anyway']).execute()).toEqual([
    { shown: 1, opened: 1, filed_anyway: 1 },
  ])

  expect(await takeOffAnswer(office, head, { id: released.value.id, reason: '摘要有误' })).toMatchObject({ ok: true })
  expect((await anyone.get(`/answered/${released.value.id}`)).status).toBe(404)
  expect(await tellIt()).toEqual([false, false, false])
  expect((await answeredRequests(readOnly(database.db), office.organ.id, { from: 0, most: 10 })).count).toBe(0)
})

test('B5, B6: published documents are suggested as well, by what their titles say and by their numbers; opening is counted', async () => {
  const { address } = await publishedDocument(office, {
    title: '云溪县商务局关于印发电子商务进农村综合示范实施方案的通知',
    number: '云商发〔2025〕17号',
  })
  const anyone = door.applicant()
  const ask = async (description: string) => (await file(anyone, wait, { description })).text
  const link = `/requests/suggestions/document/${address.year}-${address.serial}`
  expect(await ask('我想申请公开电子商务进农村综合示范的实施方案')).toContain('关于印发电子商务进农村')
  expect(await ask('请提供云商发[2025]17号文件全文')).toContain('关于印发电子商务进农村')
  expect(await ask('云溪县商务局的通知')).not.toContain('关于印发电子商务进农村')
  const opened = await anyone.get(link)
  expect(opened.status === 303 || opened.text.includes('电子商务进农村')).toBe(true)
  expect((await anyone.get('/requests/suggestions/document/2025-999999')).status).toBe(404)
  expect((await anyone.get('/requests/suggestions/document/2025-99999999999')).status).toBe(404)
  const { opened: counted } = await database.db
    .selectFrom('deflection_day')
    .select((of) => of.fn.sum<string>('opened').as('opened'))
    .executeTakeFirstOrThrow()
  expect(Number(counted)).toBe(2)
})
