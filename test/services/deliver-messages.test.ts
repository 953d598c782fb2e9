import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { caseRecord } from '../../src/reads/case-record.ts'
import { deliveries } from '../../src/reads/deliveries.ts'
import { deliverMessages } from '../../src/services/deliver-messages.ts'
import { fileRequest } from '../../src/services/file-request.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { mailBySmtp } from '../../src/services/mail-by-smtp.ts'
import type { MailAnswer, MailMessage } from '../../src/services/mailer.ts'
import { retryDelivery } from '../../src/services/retry-delivery.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { instantOf } from '../../src/store/instant.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { freshDatabase } from '../support/database.ts'
import { mailServer, textOf } from '../support/mail-server.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
const server = await mailServer()
afterAll(async () => {
  await server.close()
  await database.close()
})
let minutes = 0
const office = {
  ...sampleOffice(database),
  now: () => instantOf(new Date(Date.parse('2025-03-03T01:00:00Z') + minutes * 60_000)),
  mail: mailBySmtp({ url: server.url, from: 'gongkai@yunxi.example.cn', origin: 'https://gk.yunxi.example.cn' }),
}
const clerk = { id: 'clerk-1', roles: ['clerk'] } as const
const secretWish = '本人宅基地确权登记的全部材料'

async function filed(key: string, email?: string, route: 'email' | 'online' = 'email') {
  const result = await fileRequest(
    office,
    {
      matter: 'disclosure',
      applicant: { name: '周明远', telephone: `139${key.padStart(8, '0')}`, ...(email !== undefined && { email }) },
      applicantKind: 'natural',
      wanted: { description: secretWish },
      delivery: { form: 'electronic', route },
    },
    key,
  )
  if (!result.ok) throw new Error(result.no.code)
  return result.value
}

async function receiptSent(caseId: string, route: 'email' | 'online') {
  await handleCase(office, { caseId, actor: clerk, command: { type: 'confirm-receipt' } })
  const record = await caseRecord(readOnly(office.db), office.organ.id, caseId)
  const letterId = record?.file.letters[0]?.letterId ?? ''
  const sent = await sendLetter(office, clerk, { caseId, letterId, route })
  if (!sent.ok) throw new Error(`${sent.no.code} ${JSON.stringify(sent.no.facts)}`)
  return letterId
}

const of = (caseId: string) => deliveries(readOnly(office.db), office.organ.id, { caseId, most: 10 })

test('J1: a filed request and a letter are told by e-mail; neither what was asked for nor the code stands in it', async () => {
  const { caseId, number, code } = await filed('1', 'zhou@example.cn')
  await receiptSent(caseId, 'email')
  expect(await deliverMessages(office)).toBe(2)
  const [told, letter] = server.mails
  expect([told?.to, letter?.to]).toEqual([['zhou@example.cn'], ['zhou@example.cn']])
  for (const mail of server.mails) {
    expect(textOf(mail)).toContain(number)
    expect(textOf(mail)).toContain(`https://gk.yunxi.example.cn/requests/track?number=${number}`)
    expect(textOf(mail)).not.toContain(secretWish)
    expect(textOf(mail).replace(/\s/g, '')).not.toContain(code)
  }
  expect(letter?.raw).toMatch(/content-type: application\/pdf/i)
  expect((await of(caseId)).map(({ state, evidence }) => [state, evidence?.slice(0, 3)])).toEqual([
    ['done', '250'],
    ['done', '250'],
  ])
})

test('J4, D11: what cannot be delivered for good is given up, the letter has come back, and no address is in the list', async () => {
  const { caseId } = await filed('2', 'nobody@example.cn')
  await deliverMessages(office)
  const letterId = await receiptSent(caseId, 'email')
  server.refuse(550)
  await deliverMessages(office)
  server.refuse(undefined)
  const [letter] = await of(caseId)
  expect(letter?.state).toBe('given-up')
  expect(letter?.error).not.toContain('nobody@example.cn')
  const record = await caseRecord(readOnly(office.db), office.organ.id, caseId)
  const kept = record?.file.letters.find((one) => one.letterId === letterId)
  expect(kept?.failures).toHaveLength(1)
  expect(await retryDelivery(office, clerk, letter?.id ?? '')).toMatchObject({ ok: false })
})

test('J4: a server that is busy is asked again after growing waits, and at once when a clerk says so', async () => {
  const { caseId } = await filed('3', 'later@example.cn')
  server.refuse(451, 'try later')
  const state = async () => (await of(caseId))[0]
  await deliverMessages(office)
  expect(await state()).toMatchObject({ state: 'failing', attempts: 1 })
  expect(await deliverMessages(office)).toBe(0)
  minutes += 2
  await deliverMessages(office)
  expect(await state()).toMatchObject({ state: 'failing', attempts: 2 })
  server.refuse(undefined)
  expect(await retryDelivery(office, clerk, (await state())?.id ?? '')).toMatchObject({ ok: true })
  await deliverMessages(office)
  expect(await state()).toMatchObject({ state: 'done' })
})

test('J4: without a mail server everything waits; who left no address and reads here has nothing to wait for', async () => {
  const { caseId } = await filed('4', undefined, 'online')
  await receiptSent(caseId, 'online')
  const { mail: _mail, ...without } = office
  expect(await deliverMessages(without)).toBe(0)
  expect((await of(caseId))[0]).toMatchObject({ state: 'waiting', attempts: 0 })
  await deliverMessages(office)
  expect((await of(caseId))[0]).toMatchObject({ state: 'done', evidence: 'no-address' })
})

/** A mailer whose program dies while it sends: nothing comes back. */
const dying = (office_: typeof office) => {
  const sent: string[] = []
  const mail = {
    ...office_.mail,
    send: async (message: MailMessage): Promise<MailAnswer> => {
      sent.push(message.id)
      await office_.mail.send(message)
      throw new Error('killed')
    },
  }
  return { sent, office: { ...office_, mail } }
}

test('J4: a program that dies while it sends leads to one more message of the same id and no third; the letter has come back', async () => {
  const { caseId } = await filed('6', 'crash@example.cn')
  await deliverMessages(office)
  const letterId = await receiptSent(caseId, 'email')
  const { sent, office: killed } = dying(office)
  await expect(deliverMessages(killed)).rejects.toThrow('killed')
  expect((await of(caseId))[0]).toMatchObject({ state: 'failing', attempts: 1, error: 'interrupted' })
  expect(await deliverMessages(office)).toBe(0)
  expect(await retryDelivery(office, clerk, (await of(caseId))[0]?.id ?? '')).toMatchObject({ ok: false })
  minutes += 16
  await expect(deliverMessages(killed)).rejects.toThrow('killed')
  minutes += 16
  await deliverMessages(office)
  expect(sent).toHaveLength(2)
  expect(new Set(sent).size).toBe(1)
  expect((await of(caseId))[0]).toMatchObject({ state: 'given-up', attempts: 2, error: 'interrupted-again' })
  const record = await caseRecord(readOnly(office.db), office.organ.id, caseId)
  expect(record?.file.letters.find((one) => one.letterId === letterId)?.failures).toHaveLength(1)
})

test('J4: while the mail server is spoken to no transaction is open, and two programs send a message once', async () => {
  await filed('7', 'once@example.cn')
  let open = -1
  const before = server.mails.length
  const watching = {
    ...office,
    mail: {
      ...office.mail,
      send: async (message: MailMessage): Promise<MailAnswer> => {
        const { rows } = await sql<{ open: number }>`
          select count(*)::int as open from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`.execute(
          database.db,
        )
        open = rows[0]?.open ?? -1
        return office.mail.send(message)
      },
    },
  }
  const taken = await Promise.all([deliverMessages(watching), deliverMessages(watching)])
  expect(taken.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(server.mails.length - before).toBe(1)
  expect(open).toBeLessThanOrEqual(0)
})

test('K7: an address cannot bring headers of its own', async () => {
  const before = server.mails.length
  const { caseId } = await filed('5', 'a@example.cn\r\nBcc: evil@example.cn')
  await deliverMessages(office)
  expect(server.mails).toHaveLength(before)
  expect((await of(caseId))[0]).toMatchObject({ state: 'done', evidence: 'bad-address' })
})
