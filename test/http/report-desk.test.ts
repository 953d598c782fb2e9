import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { checkDraft } from '../../src/annual-report/desk/working-draft.ts'
import { findingKey, weigh } from '../../src/annual-report/desk/weighed-findings.ts'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { reportComparisonShape } from '../../src/api/routes/get-report-comparison.ts'
import {
  reportDeadlineShape,
  reportDeskShape,
  reportListShape,
  reportVersionShape,
} from '../../src/api/shapes/report-desk.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import type { CivilDate } from '../../src/kernel/civil-date.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { samplePartOne } from '../support/published-report.ts'
import { freshDatabase } from '../support/database.ts'
import { noPdf } from '../support/no-pdf.ts'
import { codeOf, sampleApi, sampleRequest } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const people = {
  clerk: await api.session(['clerk']),
  head: await api.session(['head']),
  leader: await api.session(['leader']),
  section: await api.session(['section']),
}
type Who = keyof typeof people

api.office.setDay('2024-05-06')
for (let count = 0; count < 3; count += 1)
  await api.send({ method: 'POST', path: '/requests', cookie: people.clerk, body: sampleRequest })
for (const kind of ['licence-decision', 'penalty-decision', 'coercion-decision'])
  await api.send({
    method: 'POST',
    path: '/ledger',
    cookie: people.clerk,
    body: { kind, on: '2024-05-01', count: 7, title: '按月报汇总' },
  })
api.office.setDay('2025-01-15')

const described = async <Shape extends z.ZodType>(shape: Shape, path: string, who: Who = 'clerk') => {
  const { status, body } = await api.send({ path, cookie: people[who] })
  expect([path, status, body]).toEqual([path, 200, body])
  const read = shape.parse(body)
  expect(read).toEqual(body)
  return read
}
const desk = (who: Who = 'clerk', year = 2024) => described(reportDeskShape, `/reports/${year}/draft`, who)
const act = (who: Who, command: object, more: object = {}, year = 2024) =>
  api.send({ method: 'POST', path: `/reports/${year}/commands`, cookie: people[who], body: { command, ...more } })
const done = async (who: Who, command: object) => {
  const { status, body } = await act(who, command)
  expect([command, status, body]).toEqual([command, 200, body])
}

/** Explains whatever the rules doubt, as a program does that comes to the findings by itself. */
async function explainAll(year = 2024) {
  const { basis, byHand, written, explained, today } = await desk('clerk', year)
  const { findings } = checkDraft({ byHand, written } as never, basis as never, today as CivilDate)
  for (const finding of weigh(findings, explained as never).open)
    await done('clerk', { type: 'explain-doubt', finding: findingKey(finding), reason: '已核对原始登记' })
  return weigh(findings, {})
}

test('G1, G2, G14: a report is begun; the desk shows what is counted and the days left', async () => {
  const { reports } = await described(reportListShape, '/reports')
  expect(reports.map(({ year, stage }) => [year, stage])).toEqual([
    [2025, 'none'],
    [2024, 'none'],
  ])
  expect(await described(reportDeadlineShape, '/reports/2024/deadline')).toEqual({
    year: 2024,
    day: '2025-01-31',
    certain: true,
    daysLeft: 16,
  })
  expect(codeOf(await act('section', { type: 'begin' }))).toBe('report-not-for')
  await done('clerk', { type: 'begin' })
  const { stage, basis, available } = await desk()
  expect(stage).toBe('draft')
  expect(basis.counts.requests).toContainEqual({ measure: 'new', applicant: 'natural', count: 3 })
  expect(available.map(({ type }) => type)).toContain('submit')
})

test('G6, G12: no fault passes; clerk, head and leader each do their step, and nobody the other’s', async () => {
  await done('clerk', { type: 'enter-figure', cell: 't3.new.total', value: 4, reason: '试填' })
  await done('clerk', { type: 'write', passage: '1', paragraphs: samplePartOne })
  await done('clerk', { type: 'write', passage: '5', paragraphs: ['公开目录更新不够及时，下一年度按季度核对。'] })
  expect(codeOf(await act('clerk', { type: 'submit' }))).toBe('report-faults-stand')
  await done('clerk', { type: 'take-back-figure', cell: 't3.new.total' })
  await done('clerk', {
    type: 'enter-figure',
    cell: 't2.licence.decisions',
    value: 9,
    reason: '窗口系统2件未接入台账',
  })
  const { faults } = await explainAll()
  expect(faults).toEqual([])
  await done('clerk', { type: 'submit' })
  expect(codeOf(await act('clerk', { type: 'pass' }))).toBe('report-not-for')
  await done('head', { type: 'return', reason: '第五部分再具体些' })
  expect((await desk()).returned).toMatchObject({ reason: '第五部分再具体些' })
  await done('clerk', { type: 'submit' })
  await done('head', { type: 'pass' })
  expect(codeOf(await act('head', { type: 'sign' }))).toBe('report-not-for')
  const { version } = await desk()
  expect(codeOf(await act('leader', { type: 'sign' }, { seen: version - 1 }))).toBe('report-changed-meanwhile')
  await done('leader', { type: 'sign' })
  await done('head', { type: 'publish' })
  expect(await described(reportDeadlineShape, '/reports/2024/deadline')).toMatchObject({
    publishedOn: '2025-01-15',
    met: true,
  })
})

test('G11: what was published is kept to the byte, and read back it gives the published figures', async () => {
  const version = await described(reportVersionShape, '/reports/2024/versions/1')
  expect(version.byHand['t2.licence.decisions']).toMatchObject({ value: 9, counted: 7 })
  for (const [form, { hash, size }] of Object.entries(version.files)) {
    const answer = await api.fetch(`/api/v1/reports/2024/versions/1/${form}`, { headers: { cookie: people.clerk } })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([form, createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([form, hash, size])
    if (form !== 'docx') continue
    const document = await readDocument(bytes, 'report.docx', noPdf)
    if (!document.ok) throw new Error(document.no.code)
    const read = Object.entries(readReport(document.value).figures).map(([key, { value }]) => [key, value])
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(Object.entries(version.manuscript.figures).map(([key, value]) => [key, Number(value)])),
    )
  }
})

test('G13: figures are fixed when signed; what came in later is shown, and corrected as a version of its own', async () => {
  await api.send({
    method: 'POST',
    path: '/ledger',
    cookie: people.clerk,
    body: { kind: 'penalty-decision', on: '2024-11-05', count: 2, title: '补登' },
  })
  expect((await desk()).moved).toEqual([{ cell: 't2.penalty.decisions', was: 7, now: 9 }])
  expect(
    codeOf(await act('clerk', { type: 'enter-figure', cell: 't2.penalty.decisions', value: 9, reason: '补' })),
  ).toBe('report-wrong-stage')
  await done('clerk', { type: 'correct', reason: '行政处罚处理决定漏计2件' })
  await explainAll()
  await done('clerk', { type: 'submit' })
  await done('head', { type: 'pass' })
  await done('leader', { type: 'sign' })
  api.office.setDay('2025-03-04')
  await done('head', { type: 'publish' })
  const [first, second] = await Promise.all([
    described(reportVersionShape, '/reports/2024/versions/1'),
    described(reportVersionShape, '/reports/2024/versions/2'),
  ])
  expect([first, second].map(({ manuscript }) => manuscript.figures['t2.penalty.decisions'])).toEqual([7, 9])
  expect(second).toMatchObject({ correction: '行政处罚处理决定漏计2件', on: '2025-03-04' })
  expect((await described(reportDeadlineShape, '/reports/2024/deadline')).met).toBe(true)
  expect((await desk()).moved).toEqual([])
})

test('G5: the next year is compared with what was published, and its carry-over follows', async () => {
  await done('clerk', { type: 'correct', reason: '试' })
  await done('clerk', { type: 'drop-correction' })
  const { carryOver, cells } = await described(reportComparisonShape, '/reports/2025/compare')
  expect(carryOver.every(({ holds }) => holds)).toBe(true)
  expect(cells.find(({ key }) => key === 't2.licence.decisions')).toMatchObject({
    a: { value: 9 },
    b: { value: 0 },
    difference: -9,
  })
})

test('The register of reports is what the log says', async () => {
  const { before, after } = await rebuildRegisters(api.office)
  expect(after).toBe(before)
})

test('F7: a mobile number given on purpose is allowed by name, with a reason, and the report is published', async () => {
  await done('clerk', { type: 'correct', reason: '补充投诉受理联系人' })
  const reachable = '投诉受理联系人刘某，手机13800001234。'
  await done('clerk', { type: 'write', passage: '6', paragraphs: ['无其他需要报告的事项。', reachable] })
  await explainAll()
  await done('clerk', { type: 'submit' })
  expect((await desk('head')).leaks).toMatchObject([
    { kind: 'mobile', passage: '6', at: 2, where: { zh: '第六部分第2段' }, text: '13800001234', state: 'open' },
  ])
  expect(codeOf(await act('head', { type: 'pass' }))).toBe('report-personal-data')
  expect(codeOf(await act('clerk', { type: 'allow-findings', reason: '本人同意' }))).toBe('report-not-for')
  await done('head', { type: 'allow-findings', reason: '本人书面同意公开' })
  const allowed = await desk('head')
  expect(allowed.leaks).toMatchObject([{ state: 'allowed' }])
  expect(allowed.signOff.allowed).toMatchObject({ reason: '本人书面同意公开' })
  expect(allowed.names[allowed.signOff.allowed?.by ?? '']).not.toBe('')
  await done('head', { type: 'pass' })
  await done('leader', { type: 'sign' })
  await done('head', { type: 'publish' })
  const version = (await desk('head')).versions.at(-1)?.version
  const { manuscript } = await described(reportVersionShape, `/reports/2024/versions/${version}`)
  expect(manuscript.parts[6]).toContain(reachable)
})
