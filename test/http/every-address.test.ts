import { randomUUID } from 'node:crypto'
import type { RouteConfig } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { needOf } from '../../src/api/needs.ts'
import { routes } from '../../src/api/routes.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { may, type StaffRole, staffRoles } from '../../src/organ/staff-roles.table.ts'
import { fileRequest } from '../../src/services/file-request.ts'
import { keepAttachment } from '../../src/services/keep-attachment.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { keepUpload } from '../../src/services/uploads.ts'
import { freshDatabase } from '../support/database.ts'
import { otherOrgan, sampleApi, sampleRequest } from '../support/sample-api.ts'
import { sampleOrgan } from '../support/sample-office.ts'
import { actOnDocument, sampleNotice, writer } from '../support/sample-documents.ts'
import { signedIn } from '../support/signed-in.ts'
import { smallPng } from '../support/small-files.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const { office } = api

const listed = routes as readonly { readonly route: RouteConfig }[]
const everyRole = Object.keys(staffRoles) as StaffRole[]
/** Words of the first organ that stand nowhere else: whoever reads one of them elsewhere has read too much. */
const secret = '白鹭洲九号卷宗'

/** What the first organ has, by what addresses and bodies call it. */
type Names = Readonly<Record<string, string>>

/** The same kind of names, of nothing. */
const nothing = (names: Names): Names =>
  Object.fromEntries(
    Object.entries(names).map(([name, known]) => [
      name,
      /^\d+$/.test(known)
        ? '987654'
        : /^[0-9a-f]{12,64}$/.test(known)
          ? 'c0ffee'.repeat(11).slice(0, known.length)
          : name === 'stream'
            ? `case:${randomUUID()}`
            : randomUUID(),
    ]),
  )

async function firstOrgan(): Promise<Names> {
  office.setDay('2024-12-02')
  const { cookie, userId } = await signedIn(api.signIn, sampleOrgan.id, everyRole, { name: secret })
  const send = async (path: string, body: unknown) => {
    const answer = await api.send({ method: 'POST', path, cookie, body })
    expect([path, answer.status, answer.body]).toMatchObject([path, expect.any(Number), {}])
    if (answer.status > 299) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body as Readonly<Record<string, string>>
  }
  const upload = { draft: 'form', kind: 'identity', name: `${secret}.png`, bytes: smallPng, by: 'applicant' } as const
  const kept = await keepUpload(office, upload)
  const filed =
    kept.ok &&
    (await fileRequest(
      office,
      {
        matter: 'disclosure',
        applicant: { name: secret, telephone: '13900001111', email: 'zhou@example.cn' },
        applicantKind: 'natural',
        wanted: { description: secret },
        delivery: { form: 'electronic', route: 'online' },
      },
      'form',
      [kept.value],
    ))
  if (!kept.ok || !filed || !filed.ok) throw new Error('The first organ could not be made')
  const { caseId, applicantId } = filed.value
  await send(`/cases/${caseId}/commands`, { command: { type: 'confirm-receipt' } })
  const letters = await api.send({ path: `/cases/${caseId}`, cookie })
  const [letterId = 'none'] = (letters.body as { lettersToSend: string[] }).lettersToSend
  if (letterId !== 'none') {
    const actor = { id: userId, roles: ['clerk', 'head'] } as const
    const sent = await sendLetter(office, actor, { caseId, letterId, route: 'post' })
    if (!sent.ok) throw new Error(JSON.stringify(sent.no))
  }
  const file = await keepAttachment(office, writer, `${secret}.txt`, Buffer.from(secret))
  if (!file.ok) throw new Error(file.no.code)
  const { documentId } = await actOnDocument(office, {
    type: 'draft',
    contents: {
      ...sampleNotice,
      madeOn: civilDate('2024-12-02'),
      title: secret,
      attachments: [{ hash: file.value.hash, name: `${secret}.txt` }],
    },
  })
  const { entryId = '' } = await send('/ledger', {
    kind: 'penalty-decision',
    on: '2024-11-28',
    count: 31,
    title: secret,
  })
  const { viewId = '' } = await send('/views', { room: 'cases', name: secret, search: 'only=open' })
  const { id: linkId = '' } = await send('/invitations', { name: secret, roles: ['clerk'], days: 7 })
  const held = await api.fetch(`/api/v1/imports?kind=requests&name=${encodeURIComponent(secret)}.csv`, {
    method: 'POST',
    headers: {
      cookie,
      origin: 'http://localhost',
      'content-type': 'application/octet-stream',
      'idempotency-key': 'held',
    },
    body: secret,
  })
  const { importId } = (await held.json()) as { importId: string }
  const deliveryId = '918273645'
  await office.db
    .updateTable('outbox')
    .set({ id: deliveryId })
    .where('organ_id', '=', sampleOrgan.id)
    .where('kind', '=', 'filed')
    .execute()
  const session = await office.db
    .selectFrom('auth_session')
    .select('id')
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  await office.db
    .insertInto('answered_request')
    .values({
      organ_id: sampleOrgan.id,
      entry_id: 'listed',
      case_id: caseId,
      title: secret,
      summary: secret,
      outcome: 'granted.full',
      received_on: '2025-03-03',
      answered_on: '2025-03-03',
      released_by: userId,
      released_at: office.now(),
    } as never)
    .execute()
  return {
    caseId,
    applicantId,
    letterId,
    attachmentId: kept.value.id,
    documentId,
    hash: file.value.hash,
    entryId,
    viewId,
    linkId,
    importId,
    userId,
    deliveryId,
    sessionId: session.id,
    stream: `case:${caseId}`,
    answeredId: 'listed',
  }
}

/** Which name an `{id}` of an address is, by how the address begins; the first that fits. */
const idsOf: readonly (readonly [RegExp, string])[] = [
  [/^\/cases\//, 'caseId'],
  [/^\/applicants\//, 'applicantId'],
  [/^\/documents\//, 'documentId'],
  [/^\/ledger\//, 'entryId'],
  [/^\/views\//, 'viewId'],
  [/^\/invitations\//, 'linkId'],
  [/^\/imports\//, 'importId'],
  [/^\/staff\//, 'userId'],
  [/^\/deliveries\//, 'deliveryId'],
  [/^\/answered\//, 'answeredId'],
  [/^\/log\/verifications\//, 'importId'],
]

const plainParts: Names = { year: '2024', version: '1', form: 'pdf', key: 't3.new' }

function pathFor(path: string, names: Names): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, part: string) => {
    const name = part === 'id' ? idsOf.find(([begins]) => begins.test(path))?.[1] : part
    const known = name === undefined ? undefined : (names[name] ?? plainParts[name])
    if (known === undefined) throw new Error(`${path}: what {${part}} names is not in this test yet`)
    return encodeURIComponent(known)
  })
}

/** What is asked after the address, where ids of another organ can be named or something must be. */
const queries: Readonly<Record<string, (names: Names) => string>> = {
  listCases: ({ applicantId }) => `?applicant=${applicantId}`,
  previewLetter: () => '?route=post',
  letterBytes: () => '',
  openApplicant: () => '?why=check',
  deliveries: ({ caseId }) => `?case=${caseId}`,
  dashboard: () => '?from=2025-01-01&to=2025-12-31',
  signIns: ({ userId }) => `?userId=${userId}`,
  keepFile: () => '?name=a.txt',
  attachRecords: () => '?name=a.txt&purpose=search',
  handInImport: () => '?kind=requests&name=a.csv',
  personReadings: ({ caseId }) => `?case=${caseId}`,
  logEvents: ({ stream }) => `?stream=${stream}`,
}

const letterId = 'l'
/** A body in good shape, with the ids that may stand in it; what is not named here takes `{}`. */
const bodies: Readonly<Record<string, (names: Names) => unknown>> = {
  registerRequest: () => sampleRequest,
  receivingHints: () => ({ wanted: { description: secret }, applicant: { name: secret, telephone: '13900001111' } }),
  saveView: () => ({ room: 'cases', name: 'mine', search: '' }),
  actOnCase: () => ({ command: { type: 'withdraw', reason: '不需要', letterId } }),
  rehearseCommand: () => ({ command: { type: 'withdraw', reason: '不需要', letterId } }),
  composeAhead: () => ({ command: { type: 'withdraw', reason: '不需要', letterId } }),
  faultyRows: () => ({ mapping: {}, language: 'zh' }),
  simulateDecision: () => ({ decision: { outcome: 'unable.does-not-exist', facts: { searched: '档案室' } } }),
  splitCase: () => ({ parts: [{ description: '甲' }, { description: '乙' }] }),
  mergeCase: () => ({ into: 'zzzz' }),
  composeFeeAhead: () => ({ tariff: 'pieces' }),
  notifyFee: () => ({ tariff: 'pieces' }),
  sendLetter: () => ({ route: 'post' }),
  actOnEntry: () => ({ command: { type: 'strike-out', reason: '错' } }),
  actOnDocument: () => ({ command: { type: 'submit' } }),
  draftDocument: ({ documentId, hash }) => ({
    contents: { ...sampleNotice, attachments: [{ hash, name: 'a.txt' }], interprets: documentId },
  }),
  previewImport: () => ({ mapping: {} }),
  runImport: () => ({ mapping: {}, rowByRow: false, again: false }),
  undoImport: () => ({ leaveOthers: false }),
  endSessions: ({ sessionId }) => ({ id: sessionId }),
  changeStaff: () => ({ active: false }),
  renewAccess: () => ({ days: 3, secondStepOff: true }),
  takeOffAnswer: () => ({ reason: '写错了' }),
  takeOffFile: () => ({ reason: '加错了' }),
  amendAnswer: () => ({ title: '一项答复', summary: '改过的摘要' }),
  releaseAnswer: ({ caseId }) => ({ caseId, title: '一项答复', summary: '一项答复的摘要' }),
}

async function ask({ method, path, operationId = '', request }: RouteConfig, cookie: string, names: Names) {
  const takes = Object.keys(request?.body?.content ?? {})[0]
  const body = bodies[operationId]?.(names) ?? {}
  const answer = await api.fetch(`/api/v1${pathFor(path, names)}${queries[operationId]?.(names) ?? ''}`, {
    method: method.toUpperCase(),
    headers: {
      cookie,
      origin: 'http://localhost',
      ...(method !== 'get' && { 'idempotency-key': randomUUID() }),
      ...(takes !== undefined && { 'content-type': takes }),
    },
    ...(takes !== undefined && { body: takes === 'application/json' ? JSON.stringify(body) : 'text' }),
  })
  return { status: answer.status, text: await answer.text() }
}

/** An answer without the names that were asked for, and without what is new each time. */
const plain = (text: string, names: Names): string =>
  Object.entries(names)
    .toSorted(([, one], [, other]) => other.length - one.length)
    .reduce((rest, [name, known]) => rest.replaceAll(known, `<${name}>`), text)

let names: Names = {}
beforeAll(async () => {
  names = await firstOrgan()
  office.setDay('2025-03-03')
}, 60_000)

/** Everything that is kept of an organ, and how people sign in. */
async function everythingOf(organ: string): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'organ_id' order by 1`.execute(office.db)
  const kept: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select row_to_json(t)::text as row from ${sql.table(name)} t where organ_id = ${organ} order by 1`.execute(
      office.db,
    )
    kept.push(`${name}: ${rows.map(({ row }) => row).join('\n')}`)
  }
  return kept.join('\n')
}

/** What makes something new of its own, or is for the whole house: its answers are told apart by nothing but what they make. */
const makes: ReadonlySet<string> = new Set([
  'registerRequest',
  'keepParty',
  'invite',
  'saveView',
  'handInImport',
  'keepFile',
  'verifyLog',
])

test('A16, F12: to all roles of another organ, each address answers of what is here as of what is nowhere', async () => {
  const { cookie } = await signedIn(api.signIn, otherOrgan.id, everyRole)
  const before = await everythingOf(sampleOrgan.id)
  const nobody = nothing(names)
  for (const { route } of listed) {
    if (needOf(route) === 'anyone') continue
    const operation = route.operationId ?? ''
    const [here, nowhere] = [await ask(route, cookie, names), await ask(route, cookie, nobody)]
    expect([operation, here.status]).not.toEqual([operation, 500])
    expect([operation, plain(here.text, names).includes(secret)]).toEqual([operation, false])
    if (makes.has(operation)) continue
    expect([operation, here.status, plain(here.text, names)]).toEqual([
      operation,
      nowhere.status,
      plain(nowhere.text, nobody),
    ])
  }
  expect(await everythingOf(sampleOrgan.id)).toBe(before)
}, 120_000)

test('A16, F12: what is named by an id of another organ is said not to be there', async () => {
  const { cookie } = await signedIn(api.signIn, otherOrgan.id, everyRole)
  const told: string[] = []
  for (const { route } of listed) {
    if (needOf(route) === 'anyone' || !/\{(?:id|hash|stream)\}/.test(route.path)) continue
    const { status, text } = await ask(route, cookie, names)
    if (!((status === 404 || status === 409) && /"code":"(?:no-such|link-unknown|not-listed)/.test(text)))
      told.push(`${route.operationId} ${status} ${text}`)
  }
  // What answers of nothing as of something, and has nothing to tell: the first test holds them against what is nowhere.
  expect(told.map((each) => each.split(' ')[0])).toEqual(['forgetView'])
}, 120_000)

test('K1: each address opens to the roles its row names, and to no other; without a role only to what is for all staff', async () => {
  const parts: readonly (readonly StaffRole[])[] = [[], ...everyRole.map((role) => [role])]
  for (const roles of parts) {
    const { cookie } = await signedIn(api.signIn, sampleOrgan.id, roles)
    for (const { route } of listed) {
      const need = needOf(route)
      if (need === 'anyone') continue
      const { status, text } = await ask({ ...route, operationId: '' }, cookie, nothing(names))
      const opens = need === 'staff' || may(roles, need)
      expect([roles, route.operationId, status !== 401 && !text.includes('"code":"no-right"')]).toEqual([
        roles,
        route.operationId,
        opens,
      ])
    }
  }
}, 180_000)
