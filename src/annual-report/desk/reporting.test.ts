import { expect, test } from 'vitest'
import { civilDate } from '../../kernel/civil-date.ts'
import { replay } from '../../kernel/decider.ts'
import { cellsOf } from '../figures.ts'
import { editions } from '../editions.ts'
import type { YearCounts } from '../year-counts.ts'
import { availableReportCommands } from './available-commands.ts'
import { reportRefusalWords } from './refusal-words.ts'
import { refuse, type ReportRefusalCode, reportRefusals } from './refusals.table.ts'
import type { Leak } from './leak.ts'
import type { ReportBasis } from './report-basis.ts'
import { checkStanding, fixedReport } from './standing-report.ts'
import { checkDraft, workingManuscript } from './working-draft.ts'
import type { ReportCommand } from './report-commands.ts'
import type { ReportDesk } from './report-desk.ts'
import { noReport, type ReportFile } from './report-file.ts'
import { reportFileForms, type ReportFiles } from './report-events.ts'
import { reporting } from './reporting.ts'
import { type ReportRight, reportRights, reportTransitions } from './transitions.table.ts'
import { findingKey, weigh } from './weighed-findings.ts'

const table2 = cellsOf(editions['2021']).filter(({ table }) => table === 2)
const counts: YearCounts = {
  requests: [
    { measure: 'new', applicant: 'natural', count: 3 },
    { measure: 'done', applicant: 'natural', outcome: 'disclosed.provided', count: 2 },
    { measure: 'carry-out', applicant: 'natural', count: 1 },
  ],
  disputes: [],
  proactive: Object.fromEntries(table2.map(({ key }) => [key, 0])),
  fees: { notices: 1, noticeYuan: 100, paidYuan: 100 },
}
const basis: ReportBasis = { organ: '云溪县商务局', year: 2024, edition: '2021', organKind: 'department', counts }

const person = (id: string, ...rights: readonly ReportRight[]): ReportDesk['actor'] => ({ id, rights })
const clerk = person('lin', 'report.write')
const head = person('he', 'report.write', 'report.check', 'report.publish')
const leader = person('wei', 'report.sign')
const nobody = person('wu')

const at = (actor: ReportDesk['actor'], more: Partial<ReportDesk> = {}): ReportDesk => ({
  today: civilDate('2025-01-15'),
  now: '2025-01-15T02:00:00.000Z',
  actor,
  basis,
  leaks: [],
  ...more,
})

type Done = readonly [ReportCommand, ReportDesk]

/** A report after commands that are all accepted. */
const after = (steps: readonly Done[], from: ReportFile = noReport): ReportFile =>
  steps.reduce<ReportFile>((file, [command, desk]) => {
    const ruling = reporting.decide(file, command, desk)
    if (!ruling.ok) throw new Error(`${command.type}: ${JSON.stringify(ruling.no)}`)
    return replay(reporting, ruling.value, file)
  }, from)

const partOne = [
  '（一）主动公开',
  '2024年，本机关通过政府网站主动公开政府信息，未制发行政规范性文件。',
  '（二）依申请公开',
  '2024年，本机关新收政府信息公开申请{t3.new.total}件，办理完毕{t3.done.total}件，结转下年度继续办理{t3.carry-out.total}件。',
  '（三）政府信息管理',
  '按季度核对公开目录。',
  '（四）政府信息公开平台建设',
  '公开专栏设在县政府网站，由办公室维护。',
  '（五）监督保障',
  '全年组织业务培训一次。',
]
const files = Object.fromEntries(
  reportFileForms.map((form) => [form, { hash: form.padEnd(64, '0'), size: 1 }]),
) as unknown as ReportFiles

const begin: Done = [{ type: 'begin' }, at(clerk)]
const write: Done = [{ type: 'write', passage: '1', paragraphs: partOne }, at(clerk)]
const five: Done = [
  { type: 'write', passage: '5', paragraphs: ['公开目录更新不够及时，下一年度按季度核对。'] },
  at(clerk),
]
const submit: Done = [{ type: 'submit' }, at(clerk)]
const pass: Done = [{ type: 'pass' }, at(head)]
const sign: Done = [{ type: 'sign' }, at(leader)]
const publish: Done = [{ type: 'publish', files }, at(head)]
const correct: Done = [{ type: 'correct', reason: '行政许可决定漏计1件' }, at(clerk)]

/** Explains every doubt the rules still have. */
function explained(file: ReportFile, more: Partial<ReportDesk> = {}): ReportFile {
  const desk = at(clerk, more)
  const { findings } = checkDraft(file, desk.basis, desk.today)
  return after(
    weigh(findings, file.explained).open.map((finding) => [
      { type: 'explain-doubt', finding: findingKey(finding), reason: '已核对原始登记' },
      desk,
    ]),
    file,
  )
}

const written = explained(after([begin, write, five]))
const signed = after([submit, pass, sign], written)
const published = after([publish], signed)

test('G12, law 12: written by the clerk, passed by the head, signed by the leader, published at the clock’s time', () => {
  expect(published.stage).toBe('published')
  expect(published.versions).toHaveLength(1)
  expect(published.versions[0]).toMatchObject({
    version: 1,
    at: '2025-01-15T02:00:00.000Z',
    signOff: { submitted: { by: 'lin' }, passed: { by: 'he' }, signed: { by: 'wei' } },
    manuscript: { signedOn: '2025-01-15' },
  })
})

test('G9: prose draws its numbers from the figures and follows them', () => {
  const prose = (file: ReportFile) => workingManuscript(file, basis).parts[1][3]
  expect(prose(written)).toBe('2024年，本机关新收政府信息公开申请3件，办理完毕2件，结转下年度继续办理1件。')
  const more = {
    ...basis,
    counts: { ...counts, requests: [{ ...counts.requests[0], count: 5 }] as typeof counts.requests },
  }
  expect(workingManuscript(written, more).parts[1][3]).toContain('新收政府信息公开申请5件')
})

test('G13: what was signed stands as it was signed, on the desk as in print, whatever is counted later', () => {
  const more = {
    ...basis,
    counts: { ...counts, requests: [{ ...counts.requests[0], count: 5 }] as typeof counts.requests },
  }
  const later = civilDate('2025-11-20')
  for (const file of [signed, published]) {
    const fixed = fixedReport(file)
    const { manuscript, findings } = checkStanding(file, more, later, fixed)
    expect(manuscript).toBe(fixed?.manuscript)
    expect(manuscript.signedOn).toBe('2025-01-15')
    expect(findings.filter(({ rule }) => rule === 'DATE-SIGN')).toEqual([])
  }
  const correcting = after([correct], published)
  expect(fixedReport(correcting)).toBeUndefined()
  expect(checkStanding(correcting, more, later, undefined).manuscript.figures['t3.new.total']).toBe(5)
})

test('G10: a figure entered by hand keeps what was counted, who said so and why', () => {
  const entered = after(
    [
      [
        { type: 'enter-figure', cell: 't2.licence.decisions', value: 12, reason: '窗口系统未接入，按月报统计' },
        at(clerk),
      ],
    ],
    written,
  )
  expect(entered.byHand['t2.licence.decisions']).toEqual({
    by: 'lin',
    on: '2025-01-15',
    value: 12,
    counted: 0,
    reason: '窗口系统未接入，按月报统计',
  })
  expect(workingManuscript(entered, basis).figures['t2.licence.decisions']).toBe(12)
  const back = after([[{ type: 'take-back-figure', cell: 't2.licence.decisions' }, at(clerk)]], entered)
  expect(workingManuscript(back, basis).figures['t2.licence.decisions']).toBe(0)
})

test('G13, law 12: a correction is a version of its own; the first version stays as it was published', () => {
  const corrected = after(
    [
      [{ type: 'enter-figure', cell: 't2.licence.decisions', value: 1, reason: '漏计' }, at(clerk)],
      [{ type: 'submit' }, at(clerk)],
      pass,
      sign,
      publish,
    ],
    after([correct], published),
  )
  expect(corrected.versions.map(({ version, correction }) => [version, correction])).toEqual([
    [1, undefined],
    [2, '行政许可决定漏计1件'],
  ])
  expect(corrected.versions.map(({ manuscript }) => manuscript.figures['t2.licence.decisions'])).toEqual([0, 1])
  expect(corrected.versions[0]).toEqual(published.versions[0])
})

test('G13: a correction that is dropped leaves the desk as it was published', () => {
  const begun = after(
    [correct, [{ type: 'enter-figure', cell: 't2.licence.decisions', value: 1, reason: '漏计' }, at(clerk)]],
    published,
  )
  const dropped = after([[{ type: 'drop-correction' }, at(head)]], begun)
  expect(dropped).toMatchObject({ stage: 'published', byHand: {}, versions: published.versions })
  expect(dropped.correction).toBeUndefined()
})

test('G12: what came back says why until it is submitted again', () => {
  const returned = after([submit, [{ type: 'return', reason: '第五部分过于笼统' }, at(head)]], written)
  expect(returned).toMatchObject({ stage: 'draft', returned: { by: 'he', reason: '第五部分过于笼统' } })
  expect(after([submit], returned).returned).toBeUndefined()
})

const moved = { ...basis, counts: { ...counts, proactive: { ...counts.proactive, 't2.penalty.decisions': 4 } } }
const broken = {
  ...basis,
  counts: { ...counts, requests: [...counts.requests, { measure: 'new', applicant: 'natural', count: 1 } as const] },
}

const leak = { passage: '3', at: 2, label: { zh: '手机号码', en: 'mobile number' }, text: '13800001234' } as const
const mobile: Leak = { ...leak, kind: 'mobile', weight: 'held' }
const secretMark: Leak = { ...leak, kind: 'secret-mark', text: '机密★10年', weight: 'forbidden' }

// prettier-ignore
const refusals: Readonly<Record<ReportRefusalCode, readonly [ReportFile, ReportCommand, ReportDesk]>> = {
  'report-wrong-stage':       [written, { type: 'sign' }, at(leader)],
  'report-not-for':           [noReport, { type: 'begin' }, at(nobody)],
  'report-no-form':           [noReport, { type: 'begin' }, at(clerk)],
  'report-not-begun':         [noReport, { type: 'begin' }, at(clerk, { today: civilDate('2023-12-31') })],
  'report-year-not-over':     [written, { type: 'submit' }, at(clerk, { today: civilDate('2024-12-31') })],
  'report-no-cell':           [written, { type: 'enter-figure', cell: 't9.x.y', value: 1, reason: '补' }, at(clerk)],
  'report-not-a-figure':      [written, { type: 'enter-figure', cell: 't3.new.natural', value: '-1', reason: '补' }, at(clerk)],
  'report-no-reason':         [written, { type: 'enter-figure', cell: 't3.new.natural', value: 9, reason: ' ' }, at(clerk)],
  'report-nothing-changed':   [written, { type: 'enter-figure', cell: 't3.new.natural', value: 3, reason: '补' }, at(clerk)],
  'report-not-by-hand':       [written, { type: 'take-back-figure', cell: 't3.new.natural' }, at(clerk)],
  'report-not-written':       [written, { type: 'take-back-passage', passage: '2' }, at(clerk)],
  'report-unknown-figure':    [written, { type: 'write', passage: '1', paragraphs: ['新收{t3.neu.total}件。'] }, at(clerk)],
  'report-no-such-doubt':     [written, { type: 'explain-doubt', finding: 'T3-ID||x', reason: '核对过' }, at(clerk)],
  'report-faults-stand':      [written, { type: 'submit' }, at(clerk, { basis: broken })],
  'report-doubts-stand':      [after([begin, write, [{ type: 'write', passage: '6', paragraphs: ['无其他需要报告的事项。'] }, at(clerk)]]), { type: 'submit' }, at(clerk)],
  'report-assumed':           [after([begin]), { type: 'submit' }, at(clerk)],
  'report-figures-moved':     [after([submit], written), { type: 'pass' }, at(head, { basis: moved })],
  'report-words-moved':       [after([submit], written), { type: 'pass' }, at(head, { basis: { ...basis, counts: { ...counts, fees: { notices: 2, noticeYuan: 5, paidYuan: 5 } } } })],
  'report-own-work':          [after([submit], written), { type: 'pass' }, at(person('lin', 'report.check'))],
  'report-secret-mark':       [after([submit], written), { type: 'pass' }, at(head, { leaks: [secretMark, mobile] })],
  'report-personal-data':     [after([submit], written), { type: 'pass' }, at(head, { leaks: [mobile] })],
  'report-nothing-found':     [after([submit], written), { type: 'allow-findings', reason: '本人同意' }, at(head)],
  'report-nothing-corrected': [after([correct], published), { type: 'submit' }, at(clerk)],
  'report-no-correction':     [written, { type: 'drop-correction' }, at(clerk)],
}

/** Told by the service, which finds no form before anything is ruled. */
const elsewhere: readonly string[] = ['report-no-form']

test.each(Object.entries(refusals))('%s is refused in whole sentences', (code, [file, command, desk]) => {
  const ruling = reporting.decide(file, command, desk)
  const no = elsewhere.includes(code) ? refuse('report-no-form', { year: 2018 }) : ruling.ok ? undefined : ruling.no
  if (!no) throw new Error(`${command.type} was accepted`)
  expect(no.code).toBe(code)
  const { says, todo } = reportRefusalWords(no)
  for (const sentence of [says.zh, says.en, todo.zh, todo.en]) {
    expect(sentence).not.toBe('')
    expect(sentence).not.toMatch(/[{}]|undefined/)
  }
})

test('Every refusal of the table is met', () => {
  expect(Object.keys(refusals).toSorted()).toEqual(Object.keys(reportRefusals).toSorted())
})

test('Who signs is not who wrote, even with every right; whoever only passed it may sign', () => {
  const all = Object.keys(reportRights) as ReportRight[]
  const submitted = after([submit], written)
  const passed = after([[{ type: 'pass' }, at(person('one', ...all))]], submitted)
  expect(reporting.decide(passed, { type: 'sign' }, at(person('lin', ...all)))).toMatchObject({
    no: { code: 'report-own-work' },
  })
  expect(reporting.decide(passed, { type: 'sign' }, at(person('one', ...all))).ok).toBe(true)
})

test('F7: what was found holds a report up at every step until somebody else allows it by name and with a reason', () => {
  const leaks = [mobile]
  const submitted = after([submit], written)
  const allow = { type: 'allow-findings', reason: '刘某系投诉受理联系人，本人书面同意公开' } as const
  const passing = at(head, { leaks })
  expect(reporting.decide(submitted, { type: 'pass' }, passing)).toMatchObject({ no: { code: 'report-personal-data' } })
  expect(reporting.decide(submitted, allow, at(person('lin', 'report.check'), { leaks }))).toMatchObject({
    no: { code: 'report-own-work' },
  })
  expect(reporting.decide(submitted, allow, at(clerk, { leaks }))).toMatchObject({ no: { code: 'report-not-for' } })
  expect(reporting.decide(submitted, { ...allow, reason: ' ' }, passing)).toMatchObject({
    no: { code: 'report-no-reason' },
  })
  const allowed = after([[allow, passing]], submitted)
  expect(allowed.signOff.allowed).toEqual({
    by: 'he',
    on: '2025-01-15',
    reason: allow.reason,
    found: [{ kind: 'mobile', passage: '3', at: 2 }],
  })
  expect(availableReportCommands(submitted, passing)).toContain('allow-findings')
  expect(availableReportCommands(allowed, passing)).not.toContain('allow-findings')
  const through = after(
    [
      [{ type: 'pass' }, passing],
      [{ type: 'sign' }, at(leader, { leaks })],
      [{ type: 'publish', files }, passing],
    ],
    allowed,
  )
  expect(through.stage).toBe('published')
  expect(after([[{ type: 'return', reason: '改' }, passing]], allowed).signOff).toEqual({})
  const another = { ...mobile, passage: '4' } as const
  expect(reporting.decide(allowed, { type: 'pass' }, at(head, { leaks: [mobile, another] }))).toMatchObject({
    no: { code: 'report-personal-data', facts: { count: 1 } },
  })
})

test('F9: nobody can allow the mark of a state secret in a report', () => {
  const all = person('one', ...(Object.keys(reportRights) as ReportRight[]))
  const submitted = after([submit], written)
  const only = at(all, { leaks: [secretMark] })
  expect(availableReportCommands(submitted, only)).not.toContain('allow-findings')
  expect(reporting.decide(submitted, { type: 'allow-findings', reason: '已解密' }, only)).toMatchObject({
    no: { code: 'report-nothing-found' },
  })
  const both = at(all, { leaks: [secretMark, mobile] })
  const allowed = after([[{ type: 'allow-findings', reason: '本人同意' }, both]], submitted)
  expect(reporting.decide(allowed, { type: 'pass' }, both)).toMatchObject({ no: { code: 'report-secret-mark' } })
  const signedBefore = reporting.decide(signed, { type: 'publish', files }, both)
  expect(signedBefore).toMatchObject({ no: { code: 'report-secret-mark' } })
})

test('A button that is shown is never refused for stage, right or person', () => {
  const never = [
    'report-wrong-stage',
    'report-not-for',
    'report-own-work',
    'report-no-correction',
    'report-nothing-found',
  ]
  const commands: readonly ReportCommand[] = [
    { type: 'begin' },
    { type: 'enter-figure', cell: 't3.new.natural', value: 9, reason: '补' },
    { type: 'take-back-figure', cell: 't3.new.natural' },
    { type: 'write', passage: '2', paragraphs: ['见下表。'] },
    { type: 'take-back-passage', passage: '1' },
    { type: 'explain-doubt', finding: '', reason: '核对过' },
    { type: 'submit' },
    { type: 'return', reason: '笼统' },
    { type: 'allow-findings', reason: '本人同意' },
    { type: 'pass' },
    { type: 'sign' },
    { type: 'publish', files },
    { type: 'correct', reason: '漏计' },
    { type: 'drop-correction' },
  ]
  expect(commands.map(({ type }) => type)).toEqual(Object.keys(reportTransitions))
  const stages = [
    noReport,
    written,
    after([submit], written),
    after([submit, pass], written),
    signed,
    published,
    after([correct], published),
  ]
  for (const file of stages)
    for (const actor of [clerk, head, leader, nobody])
      for (const command of commands) {
        const ruling = reporting.decide(file, command, at(actor))
        const may = ruling.ok || !never.includes(ruling.no.code)
        expect([file.stage, actor.id, command.type, may]).toEqual([
          file.stage,
          actor.id,
          command.type,
          availableReportCommands(file, at(actor)).includes(command.type),
        ])
      }
})
