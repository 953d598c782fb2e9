import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toldCases } from '../../demo/world/cases.ts'
import { lastDay, loadWorld, type World } from '../../demo/world/load-world.ts'
import { people } from '../../demo/world/people.table.ts'
import { reportedYears, worldReport } from '../../demo/world/reports.ts'
import { edition2021 } from '../../src/annual-report/edition-2021.table.ts'
import { numberAt } from '../../src/annual-report/figures.ts'
import type { BuiltReport } from '../../src/reads/built-report.ts'
import { checkManuscript, readManuscript } from '../../src/annual-report/check-manuscript.ts'
import type { CaseFile } from '../../src/casework/case-file.ts'
import { lettersToSend } from '../../src/casework/letters-owed.ts'
import { stages } from '../../src/casework/stages.table.ts'
import { transitions } from '../../src/casework/transitions.table.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { caseRecord } from '../../src/reads/case-record.ts'
import { nearlyDue, overdue } from '../../src/reads/work-queue.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { openOffice } from '../../src/services/open-office.ts'
import { applicantKinds } from '../../src/statute/applicant-kinds.table.ts'
import { outcomes } from '../../src/statute/outcomes.table.ts'
import { channels } from '../../src/statute/receipt-day.table.ts'
import { addWorkingDays, isWorkingDay, nationalCalendar } from '../../src/statute/working-calendar.ts'
import type { Database } from '../../src/store/database.ts'
import type { Person } from '../../src/store/people.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice, type SampleOffice } from '../support/sample-office.ts'

let database: Database
let office: SampleOffice
let world: World
const files = new Map<string, CaseFile>()
const reports = new Map<number, BuiltReport>()

beforeAll(async () => {
  database = await freshDatabase()
  office = sampleOffice(database)
  world = await loadWorld(office, { setDay: office.setDay })
  for (const [key, { caseId }] of world.cases) {
    const record = await caseRecord(readOnly(database.db), office.organ.id, caseId)
    if (record) files.set(key, record.file)
  }
  for (const year of reportedYears) reports.set(year, await worldReport(office, year, civilDate(lastDay)))
}, 180_000)

afterAll(() => database.close())

const missing = (wanted: Readonly<Record<string, unknown>>, found: Iterable<string | undefined>): string[] =>
  Object.keys(wanted).filter((one) => !new Set(found).has(one))

test('every outcome, channel, kind of applicant and stage is in the world', () => {
  const all = [...files.values()]
  expect(
    missing(
      outcomes,
      all.map(({ done }) => done?.outcome),
    ),
  ).toEqual([])
  expect(
    missing(
      channels,
      all.map(({ registration }) => registration.channel),
    ),
  ).toEqual([])
  expect(
    missing(
      applicantKinds,
      all.map(({ applicantKind }) => applicantKind),
    ),
  ).toEqual([])
  expect(missing(stages, ['none', ...all.map(({ stage }) => stage)])).toEqual([])
})

test('everything that can be done to a case has been done to one', async () => {
  const moved = await database.db.selectFrom('event_log').select('type').where('type', '=', 'due-moved').execute()
  expect(missing(transitions, [...world.commands, ...(moved.length ? ['move-due'] : [])])).toEqual([])
})

test('people act on working days, and nothing is told of after the last day', () => {
  expect(toldCases.flatMap(({ key, days }) => days.flatMap(([day]) => (day > lastDay ? [key] : [])))).toEqual([])
  const holidays = toldCases.flatMap(({ key, days, ...told }) => [
    ...('came' in told && told.by === 'in-person' ? [`${key} ${told.came}`] : []),
    ...days.flatMap(([day, who]) => (who === '本人' || who === '系统' ? [] : [`${key} ${day}`])),
  ])
  const off = holidays.filter((line) => !isWorkingDay(civilDate(line.slice(-10)), nationalCalendar))
  expect(off).toEqual([])
})

test('of those answered only the one meant to be late is late, and no letter is still to be sent', () => {
  const late = [...files].flatMap(([key, { done, letters }]) => {
    const promised = letters.find(({ letterId, sentOn }) => sentOn === done?.on && letterId.endsWith(':reply'))
    return done && promised?.owedOn && done.on > lastReplyDay(key) ? [key] : []
  })
  expect(late).toEqual(['超期答复'])
  const owing = [...files].flatMap(([key, file]) =>
    ['answered', 'closed'].includes(file.stage) ? lettersToSend(file).map(({ key: letter }) => `${key} ${letter}`) : [],
  )
  expect(owing).toEqual([])
})

/** Twenty working days from receipt, and whatever lengthened them; generously, for what was consulted or paid. */
function lastReplyDay(key: string): string {
  const { receivedOn, correction, extensions, consultations, fee, deferral, explanation } = files.get(key) ?? {}
  if (receivedOn === undefined || deferral) return '9999-12-31'
  const from = fee?.paid?.on ?? fee?.waived?.on ?? correction?.correctedOn ?? receivedOn
  const more = (extensions ?? []).reduce((sum, { workingDays }) => sum + workingDays, 0)
  const asked = consultations?.length || explanation || fee || correction ? 20 : 0
  return addWorkingDays(from, 20 + more + asked, nationalCalendar)
}

test('on the last day some cases are overdue, some nearly due, and one date is provisional', async () => {
  const numbers = async (rows: Promise<readonly { readonly number: string }[]>) =>
    (await rows).map(({ number }) => [...world.cases].find(([, one]) => one.number === number)?.[0])
  const db = readOnly(database.db)
  expect(await numbers(overdue(db, office.organ.id, civilDate(lastDay)))).toContain('已经超期')
  expect(await numbers(nearlyDue(db, office.organ.id, civilDate(lastDay)))).toContain('快到期')
  const provisional = await database.db
    .selectFrom('case_register')
    .select('number')
    .where('provisional', '=', true)
    .execute()
  expect(await numbers(Promise.resolve(provisional))).toEqual(['延期到明年'])
})

test('the reports of all years break no rule, against the year before too', () => {
  for (const [year, { findings }] of reports)
    expect(findings.map(({ rule, says }) => `${year} ${rule} ${says.zh}`)).toEqual([])
  for (const [year, { manuscript, report }] of reports) {
    const lastYear = reports.get(year - 1)
    if (!lastYear) continue
    const { findings } = checkManuscript(manuscript, { today: civilDate(lastDay), lastYear: lastYear.report })
    expect(findings.map(({ rule }) => `${report.year} ${rule}`)).toEqual([])
  }
})

test('art. 49: what one year carries over the next carries in, two to four cases each time', () => {
  const total = (year: number, row: string) => {
    const built = reports.get(year)
    return built && numberAt(readManuscript(built.manuscript).figures, `t3.${row}.total`)
  }
  for (const year of reportedYears) {
    const left = total(year, 'carry-out')
    expect(left).toBeGreaterThanOrEqual(2)
    expect(left).toBeLessThanOrEqual(4)
    if (reports.has(year + 1)) expect(total(year + 1, 'carry-in')).toBe(left)
  }
})

test('the totals of the three years are those written down', () => {
  const golden = join(import.meta.dirname, 'totals.txt')
  const text = totals()
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
})

/** Table 3, the column 总计, and table 4; a line for each row that is not zero in every year. */
function totals(): string {
  const cell = (year: number, key: string) => reports.get(year)?.manuscript.figures[key] ?? ''
  const line = (label: string, key: string): string[] => {
    const values = reportedYears.map((year) => cell(year, key))
    return values.every((value) => value === 0)
      ? []
      : [`${values.map((value) => String(value).padStart(6)).join('')}  ${label}`]
  }
  return [
    reportedYears.map((year) => String(year).padStart(6)).join(''),
    ...edition2021.table3.rows.flatMap(({ key, path }) => line(path.at(-1) ?? '', `t3.${key}.total`)),
    ...edition2021.table4.groups.flatMap(({ key, path }) =>
      edition2021.table4.columns.flatMap((column) =>
        line(`${path.join('·')}·${column.label}`, `t4.${key}.${column.key}`),
      ),
    ),
    '',
  ].join('\n')
}

test('the registers rebuilt from the log are the registers kept, and the log is whole', async () => {
  const opened = await openOffice(office, office.organ.id)
  if (!opened) throw new Error('there is no office')
  const { before, after, ...rebuilt } = await rebuildRegisters(opened)
  expect(after).toBe(before)
  expect(rebuilt.cases).toBe(world.cases.size)
  expect((await verifyLog(database.db)).problems).toEqual([])
}, 120_000)

test('every run writes the same events with the same hashes', async () => {
  const again = await freshDatabase()
  const second = sampleOffice(again)
  await loadWorld(second, { setDay: second.setDay, until: '2023-02-28' })
  const logged = async ({ db }: Database): Promise<string[]> => {
    const rows = await db.selectFrom('event_log').select(['stream', 'seq', 'hash']).execute()
    return rows.map(({ stream, seq, hash }) => `${stream} ${seq} ${hash.toString('hex')}`)
  }
  const [all, some] = [new Set(await logged(database)), await logged(again)]
  await again.close()
  expect(some.length).toBeGreaterThan(40)
  expect(some.filter((line) => !all.has(line))).toEqual([])
}, 120_000)

test('no number of a person could be a real one', () => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  for (const known of Object.values<Person>(people)) {
    if (known.identityNumber !== undefined) {
      const { identityNumber } = known
      const sum = weights.reduce((total, weight, at) => total + weight * Number(identityNumber[at]), 0)
      expect('10X98765432'[sum % 11], known.name).not.toBe(identityNumber[17])
    }
    if (known.telephone !== undefined) expect(known.telephone).toMatch(/^100000\d{5}$/)
  }
})
