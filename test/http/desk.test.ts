import { afterAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { receivingHintsShape } from '../../src/api/routes/post-receiving-hints.ts'
import { rehearsalShape } from '../../src/api/routes/post-rehearsal.ts'
import { taskListShape } from '../../src/api/routes/get-tasks.ts'
import { viewsShape } from '../../src/api/routes/get-views.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, otherOrgan, sampleApi, sampleRequest } from '../support/sample-api.ts'
import { signedIn } from '../support/signed-in.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
api.office.setDay('2025-03-03')
const people = {
  clerk: await api.session(['clerk']),
  head: await api.session(['head']),
  stranger: await api.session(['clerk'], { organId: otherOrgan.id }),
}
const section = (await signedIn(api.signIn, api.office.organ.id, ['section'], { section: '流通科' })).cookie

const registered: string[] = []
for (const channel of ['in-person', 'email', 'in-person'] as const) {
  const { body } = await api.send({
    method: 'POST',
    path: '/requests',
    cookie: people.clerk,
    body: { ...sampleRequest, channel },
  })
  registered.push((body as { caseId: string }).caseId)
}
const [first = '', , third = ''] = registered

const read = async <Shape extends z.ZodType>(shape: Shape, path: string, cookie: string): Promise<z.output<Shape>> => {
  const { status, body } = await api.send({ path, cookie })
  expect([path, status, body]).toEqual([path, 200, body])
  return shape.parse(body)
}
const tasks = (cookie: string, query = '') => read(taskListShape, `/tasks${query}`, cookie)
const command = (caseId: string, body: object) =>
  api.send({ method: 'POST', path: `/cases/${caseId}/commands`, cookie: people.clerk, body: { command: body } })

test('J3, C18: the tasks of a clerk are what the cases wait for from a clerk, most urgent first, counted by kind and nearness', async () => {
  const { tasks: listed, counts, today, more } = await tasks(people.clerk)
  expect([today, more]).toEqual(['2025-03-03', false])
  expect(listed.map(({ kind }) => kind).toSorted()).toEqual([
    'assign',
    'assign',
    'confirm-receipt',
    'send-letter',
    'send-letter',
  ])
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(listed.length)
  const only = await tasks(people.clerk, '?kind=assign&nearness=later')
  expect(only.tasks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ['assign', '2025-03-31'],
    ['assign', '2025-03-31'],
  ])
})

test('C16: a day that has passed makes a task overdue, and the office’s own day makes it due now', async () => {
  api.office.setDay('2025-03-25')
  expect((await tasks(people.clerk, '?kind=assign')).tasks.map(({ nearness }) => nearness)).toEqual(['now', 'now'])
  api.office.setDay('2025-04-01')
  expect((await tasks(people.clerk, '?kind=assign')).tasks.map(({ nearness }) => nearness)).toEqual([
    'overdue',
    'overdue',
  ])
  api.office.setDay('2025-03-04')
})

test('C15: people of a section see what was asked of their section, whatever they ask for', async () => {
  expect((await tasks(section, '?whose=office')).tasks).toEqual([])
  for (const [caseId, name] of [
    [first, '流通科'],
    [third, '外贸科'],
  ] as const)
    expect(
      (await command(caseId, { type: 'call-for-records', callId: 'one', section: name, answerBy: '2025-03-10' }))
        .status,
    ).toBe(200)
  const { tasks: own, sections } = await tasks(section, '?whose=office')
  expect(own.map(({ caseId, kind, section: name }) => [caseId, kind, name])).toEqual([
    [first, 'answer-records-call', '流通科'],
  ])
  expect(sections).toEqual([])
})

test('the registers rebuilt from the log hold the same tasks', async () => {
  const { before, after } = await rebuildRegisters(api.office)
  expect(after).toBe(before)
})

test('another organ sees none of it', async () => {
  expect((await tasks(people.stranger, '?whose=office')).tasks).toEqual([])
})

test('a view is kept for its person alone, replaced under its name, forgotten when he says so', async () => {
  const save = (search: string) =>
    api.send({ method: 'POST', path: '/views', cookie: people.clerk, body: { room: 'tasks', name: '逾期', search } })
  await save('nearness=overdue')
  await save('nearness=overdue&kind=assign')
  const { views } = await read(viewsShape, '/views', people.clerk)
  expect(views).toMatchObject([{ room: 'tasks', name: '逾期', search: 'nearness=overdue&kind=assign' }])
  const viewId = views[0]?.viewId ?? ''
  expect((await read(viewsShape, '/views', people.head)).views).toEqual([])
  await api.send({ method: 'POST', path: `/views/${viewId}/forget`, cookie: people.head, body: {} })
  expect((await read(viewsShape, '/views', people.clerk)).views).toHaveLength(1)
  await api.send({ method: 'POST', path: `/views/${viewId}/forget`, cookie: people.clerk, body: {} })
  expect((await read(viewsShape, '/views', people.clerk)).views).toEqual([])
})

test('B3, B7: while a request is entered: its day of receipt, whether he asked before (masked), and what was asked already', async () => {
  const { name, telephone } = sampleRequest.applicant
  const { status, body } = await api.send({
    method: 'POST',
    path: '/receiving-hints',
    cookie: people.clerk,
    body: {
      channel: 'in-person',
      arrivedOn: '2025-03-04',
      applicant: { name, telephone },
      wanted: sampleRequest.wanted,
    },
  })
  expect(status).toBe(200)
  const { received, known, alike } = receivingHintsShape.parse(body)
  expect(received).toEqual({ on: '2025-03-04', due: '2025-04-01', provisional: false })
  expect(known).toMatchObject({ cases: 3, thisMonth: 3 })
  expect(known?.name).not.toBe(name)
  expect(JSON.stringify(body)).not.toContain(telephone)
  expect(alike.map(({ sameApplicant }) => sameApplicant)).toEqual([true, true, true])
})

test('C13: a command rehearsed tells what it would lead to and changes nothing', async () => {
  const body = { command: { type: 'ask-correction', items: ['名称'], guidance: '请写明', letterId: 'correction' } }
  const rehearsed = await api.send({ method: 'POST', path: `/cases/${first}/rehearse`, cookie: people.clerk, body })
  expect(rehearsalShape.parse(rehearsed.body)).toMatchObject({
    letters: ['L02'],
    served: { stage: 'correcting', periods: [{ kind: 'correction' }] },
  })
  const again = await api.send({ path: `/cases/${first}`, cookie: people.clerk })
  expect(again.body).toMatchObject({ file: { stage: 'open' } })
  const byHead = await api.send({ method: 'POST', path: `/cases/${first}/rehearse`, cookie: people.head, body })
  expect([byHead.status, codeOf(byHead)]).toEqual([403, 'wrong-role'])
})
