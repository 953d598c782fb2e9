import { afterAll, expect, test } from 'vitest'
import { transitions } from '../../src/casework/transitions.table.ts'
import type { CaseRole } from '../../src/casework/roles.table.ts'
import { tokenRoles } from '../../src/services/api-token.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi, sampleRequest } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const tokens = {
  clerk: await api.token(['clerk']),
  section: await api.token(['section']),
  head: await api.token(['head']),
}

const { body } = await api.send({ method: 'POST', path: '/requests', token: tokens.clerk, body: sampleRequest })
const { caseId } = body as { caseId: string }

const day = '2025-03-10'
const wanted = { description: '同一件事' }
const decision = { outcome: 'unable.does-not-exist', facts: { searched: '检索了档案室' } }
const letterId = 'letter'

/** Each command in good shape; whoever may not do it hears so before anything else is looked at. */
// prettier-ignore
const samples: Readonly<Record<string, object>> = {
  'sign-for': {}, 'confirm-receipt': {}, 'prove-identity': {},
  assign: { section: '流通科' },
  'call-for-records': { callId: 'call', section: '流通科', answerBy: day },
  'answer-records-call': { callId: 'call', found: 'all', note: '' },
  'ask-correction': { items: ['年度'], guidance: '请写明年度', letterId },
  'receive-correction': { wanted },
  consult: { consultationId: 'c', party: 'third-party', partyId: 'p', about: '合同', letterId },
  'record-consultation-answer': { consultationId: 'c', answer: 'objects', reasons: '' },
  'lapse-consultation': { consultationId: 'c' },
  'propose-extension': { workingDays: 5, reason: '量大' },
  'approve-extension': { workingDays: 5, reason: '量大', letterId },
  'decline-extension': { reason: '不必' },
  'ask-reasons': { why: '次数多', letterId },
  'receive-reasons': { reasons: '研究' },
  'judge-reasons': { reasonable: true, why: '合理' },
  defer: { to: day, letterId },
  'waive-fee': { reason: '困难' },
  'record-payment': { yuan: 100 },
  'propose-decision': { decision },
  'return-decision': { reason: '再查' },
  'approve-decision': { letterId },
  'record-service': { letterId, proof: '回执' },
  'record-delivery-failure': { letterId, reason: '退回' },
  withdraw: { reason: '不需要', letterId },
  'reclassify-applicant': { kind: 'legal', reason: '律所' },
  'pass-on': { to: '信访局', letterId },
  'record-publication': { where: '网站' },
  'record-dispute': { disputeId: 'd', kind: 'suit', before: '云溪县人民法院', number: '', against: 'reply' },
  'record-dispute-result': { disputeId: 'd', result: 'suit.revoked' },
  'decide-record': { result: 'corrected', why: '有误', letterId },
  void: { reason: '误录' },
}

/** Commands that have an address of their own. */
const elsewhere: Readonly<Record<string, { path: string; body: object }>> = {
  register: { path: '/requests', body: sampleRequest },
  'send-letter': { path: `/cases/${caseId}/letters/letter`, body: { route: 'post' } },
  'notify-fee': { path: `/cases/${caseId}/fee`, body: { tariff: 'pieces' } },
  merge: { path: `/cases/${caseId}/merge`, body: { into: 'a' } },
  split: { path: `/cases/${caseId}/parts`, body: { parts: [wanted, wanted] } },
}

const lacking = Object.entries(transitions).flatMap(([type, { by }]) =>
  tokenRoles.flatMap((role) => ((by as readonly CaseRole[]).includes(role) ? [] : [[type, role] as const])),
)

test.each(lacking)(
  'K1: “%s” is not for a token of the role %s: 403, and the case stays as it is',
  async (type, role) => {
    const sample = samples[type]
    const sent = elsewhere[type] ?? {
      path: `/cases/${caseId}/commands`,
      body: { command: { type, ...sample } },
    }
    const answer = await api.send({ method: 'POST', token: tokens[role], ...sent })
    if (type === 'move-due') expect([answer.status, codeOf(answer)]).toEqual([422, 'wrong-shape'])
    else expect([answer.status, codeOf(answer)]).toEqual([403, 'wrong-role'])
  },
)

test('after all of them nothing has happened to the case', async () => {
  const { body: view } = await api.send({ path: `/cases/${caseId}`, token: tokens.clerk })
  expect(view).toMatchObject({ version: 1 })
})

test('K1: names, letters and addresses are not shown to a section', async () => {
  for (const path of ['applicant?why=看看', 'letters/letter/pdf', 'letters/letter/preview?route=post']) {
    const answer = await api.send({ path: `/cases/${caseId}/${path}`, token: tokens.section })
    expect([path, answer.status, codeOf(answer)]).toEqual([path, 403, 'no-right'])
  }
})
