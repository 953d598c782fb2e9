import { afterAll, expect, test } from 'vitest'
import { loadWorld } from '../../demo/world/load-world.ts'
import type { CaseEvent } from '../../src/casework/case-events.ts'
import type { CaseFile } from '../../src/casework/case-file.ts'
import { casework } from '../../src/casework/casework.ts'
import { dueOf } from '../../src/casework/case-clock.ts'
import { closesAtOnce } from '../../src/casework/evolve-decision.ts'
import { stages } from '../../src/casework/stages.table.ts'
import { addDays, type CivilDate, civilDate } from '../../src/kernel/civil-date.ts'
import { replay } from '../../src/kernel/decider.ts'
import { type CaseFigure, caseFigureCodes, type LookedAt } from '../../src/reads/case-figures.ts'
import { caseList, type CaseListAsked } from '../../src/reads/case-list.ts'
import { dashboard } from '../../src/reads/dashboard.ts'
import { actOnCase } from '../../src/services/act-on-case.ts'
import { isWorkingDay } from '../../src/statute/working-calendar.ts'
import { readHistories } from '../../src/store/bulk.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { storySettings } from '../support/case-story.ts'
import { freshDatabase } from '../support/database.ts'
import { type LivedStep, someLives } from '../support/lived-cases.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const base = sampleOffice(database)
// The world has what random histories seldom reach: replies, in time and late, and what follows them.
await loadWorld(base, { setDay: base.setDay })
const office = { ...base, settings: { ...storySettings, makesRules: true } }
const { calendar } = office
const organ = office.organ.id
const db = readOnly(office.db)

const lives = someLives(300, civilDate('2023-03-01'), 3, 41)

async function act(at: number, { today, actor, command }: LivedStep): Promise<void> {
  await office.db.transaction().execute(async (trx) => {
    const asked = { caseId: `case-${at}`, actor, command, commandId: office.newId() }
    const result = await actOnCase(trx, { ...office, today: () => today }, asked)
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.no)}`)
  })
}

await Promise.all(
  [0, 1, 2, 3].map(async (desk) => {
    for (const [at, steps] of lives.entries()) if (at % 4 === desk) for (const step of steps) await act(at, step)
  }),
)

/** A request as its events tell it, counted slowly. */
interface Told {
  readonly file: CaseFile
  readonly received: CivilDate
  readonly done: CivilDate | undefined
  /** The legal date as it stood when the first reply was made, or stands now. */
  readonly due: CivilDate | undefined
}

const cases = await database.db.selectFrom('case_register').select('case_id').execute()
const histories = await readHistories<CaseEvent>(
  office.db,
  organ,
  cases.map(({ case_id }) => `case:${case_id}`),
)
const told: readonly Told[] = [...histories.values()].flatMap(({ events }): Told[] => {
  const file = replay(casework, events)
  if (!stages[file.stage].counted || file.registration.matter !== 'disclosure' || !file.receivedOn) return []
  const answeredBy = events.findIndex((_, at) => replay(casework, events.slice(0, at + 1)).done)
  const whenAnswered = answeredBy < 0 ? file : replay(casework, events.slice(0, answeredBy + 1))
  const isOwed = !(file.done && closesAtOnce(file.done.outcome))
  return [
    {
      file,
      received: file.receivedOn,
      done: file.done?.on,
      due: isOwed ? dueOf(whenAnswered, calendar)?.due : undefined,
    },
  ]
})

const sentOn = ({ letters }: CaseFile, id: string | undefined): CivilDate | undefined =>
  letters.find(({ letterId }) => letterId === id)?.sentOn

const inside = (day: CivilDate | undefined, { from, to }: LookedAt): boolean =>
  day !== undefined && from <= day && day <= to

const isOpen = ({ received, done }: Told, { to }: LookedAt): boolean =>
  received <= to && (done === undefined || done > to)

const slowly: Readonly<Record<CaseFigure, (told: Told, looked: LookedAt) => boolean>> = {
  received: ({ received }, looked) => inside(received, looked),
  answered: ({ done }, looked) => inside(done, looked),
  'in-time': ({ done, due }, looked) => inside(done, looked) && due !== undefined && (done ?? '') <= due,
  late: ({ done, due }, looked) => inside(done, looked) && due !== undefined && (done ?? '') > due,
  open: isOpen,
  overdue: (one, looked) =>
    isOpen(one, looked) &&
    one.due !== undefined &&
    one.due < (looked.today <= looked.to ? looked.today : addDays(looked.to, 1)),
  corrections: ({ file }, looked) => inside(sentOn(file, file.correction?.letterId), looked),
  extensions: ({ file }, looked) =>
    inside(
      file.extensions.map(({ letterId }) => sentOn(file, letterId)).find((day) => day !== undefined),
      looked,
    ),
}

const periods: readonly LookedAt[] = [
  ['2023-01-01', '2023-12-31', '2026-03-16'],
  ['2024-01-01', '2024-12-31', '2026-03-16'],
  ['2024-02-10', '2024-05-03', '2024-05-03'],
  ['2025-01-01', '2025-12-31', '2025-06-30'],
  ['2026-01-01', '2026-12-31', '2026-11-20'],
  ['2019-01-01', '2019-12-31', '2026-03-16'],
].map(([from = '', to = '', today = '']) => ({ from: civilDate(from), to: civilDate(to), today: civilDate(today) }))

test('W8: every figure of the dashboard is what the replayed log gives, for the whole and for each channel, applicant, section and outcome', async () => {
  expect(told.filter(({ done }) => done).length).toBeGreaterThan(50)
  for (const figure of caseFigureCodes)
    expect([figure, periods.some((looked) => told.some((one) => slowly[figure](one, looked)))]).toEqual([figure, true])
  for (const looked of periods) {
    const shown = await dashboard(db, organ, looked, calendar)
    const count = (figure: CaseFigure, of: (file: CaseFile) => boolean = () => true) =>
      told.filter((one) => of(one.file) && slowly[figure](one, looked)).length
    for (const figure of caseFigureCodes) {
      expect([figure, shown.counts[figure]]).toEqual([figure, count(figure)])
      const whole = (rows: readonly { readonly counts: Readonly<Record<CaseFigure, number>> }[]) =>
        rows.reduce((sum, { counts }) => sum + counts[figure], 0)
      for (const rows of Object.values(shown.sides)) expect([figure, whole(rows)]).toEqual([figure, count(figure)])
      for (const { code, counts } of shown.sides.channel)
        expect(counts[figure]).toBe(count(figure, ({ registration }) => registration.channel === code))
      for (const { code, counts } of shown.sides.applicant_kind)
        expect(counts[figure]).toBe(count(figure, ({ applicantKind }) => applicantKind === code))
      for (const { code, counts } of shown.sides.section)
        expect(counts[figure]).toBe(count(figure, ({ section }) => (section ?? null) === code))
      for (const { code, counts } of shown.sides.outcome)
        expect(counts[figure]).toBe(count(figure, ({ done }) => (done?.outcome ?? null) === code))
    }
    for (const { month, received, answered, inTime } of shown.months) {
      const of = (figure: CaseFigure, day: (one: Told) => CivilDate | undefined) =>
        told.filter((one) => slowly[figure](one, looked) && day(one)?.startsWith(month)).length
      expect([month, received]).toEqual([month, of('received', (one) => one.received)])
      expect([month, answered]).toEqual([month, of('answered', ({ done }) => done)])
      expect([month, inTime]).toEqual([month, of('in-time', ({ done }) => done)])
    }
  }
})

test('W8: months in which nothing happened are shown', async () => {
  const { months } = await dashboard(db, organ, periods[5] ?? fail(), calendar)
  expect(months.map(({ month }) => month)).toHaveLength(12)
})

test('W8: the median is that of the working days counted one by one', async () => {
  for (const looked of periods) {
    const { medianWorkingDays } = await dashboard(db, organ, looked, calendar)
    const lengths = told
      .flatMap(({ received, done, due }) => (done && due && inside(done, looked) ? [daysBetween(received, done)] : []))
      .toSorted((a, b) => a - b)
    const [low, high] = [lengths[Math.floor((lengths.length - 1) / 2)], lengths[Math.floor(lengths.length / 2)]]
    expect(medianWorkingDays).toBe(low === undefined || high === undefined ? undefined : (low + high) / 2)
  }
})

function daysBetween(from: CivilDate, to: CivilDate): number {
  let days = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) days += 1
  return days
}

test('G10: every figure lists exactly the cases it counts', async () => {
  for (const looked of periods) {
    const { from, to, today } = looked
    const { counts, sides } = await dashboard(db, organ, looked, calendar)
    const listed = async (code: CaseFigure, more: Partial<CaseListAsked> = {}) =>
      (await caseList(db, organ, today, { figure: { code, from, to }, limit: 1_000, ...more })).rows.length
    for (const figure of caseFigureCodes) {
      expect([figure, await listed(figure)]).toEqual([figure, counts[figure]])
      for (const { code, counts: own } of sides.channel)
        expect(await listed(figure, { channel: code ?? '' })).toBe(own[figure])
      for (const { code, counts: own } of sides.section)
        expect(await listed(figure, code === null ? { assigned: false } : { section: code })).toBe(own[figure])
    }
  }
})

test('E1: disputes filed, ended and pending are those of the cases', async () => {
  for (const looked of periods) {
    const { disputes } = await dashboard(db, organ, looked, calendar)
    const files = [...histories.values()].map(({ events }) => replay(casework, events))
    const all = files.flatMap((file) => (file.stage === 'voided' ? [] : file.disputes))
    for (const { path, filed, ended, pending } of disputes) {
      const own = all.filter((dispute) => dispute.path === path && dispute.filedOn <= looked.to)
      expect(filed).toBe(own.filter(({ filedOn }) => filedOn >= looked.from).length)
      expect(ended).toBe(own.filter((dispute) => inside(dispute.ended?.on, looked)).length)
      expect(pending).toBe(own.filter((dispute) => !dispute.ended || dispute.ended.on > looked.to).length)
    }
  }
})

function fail(): never {
  throw new Error('no period')
}
