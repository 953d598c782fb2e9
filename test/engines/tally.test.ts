import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { countYear, yearPeriod } from '../../src/annual-report/count-year.ts'
import type { Edition } from '../../src/annual-report/edition.ts'
import { editions } from '../../src/annual-report/editions.ts'
import { figureCases } from '../../src/annual-report/figure-cases.ts'
import { disputeFits, requestFits } from '../../src/annual-report/figure-cases-fit.ts'
import { cellsOf, type FigureKey } from '../../src/annual-report/figures.ts'
import { tally } from '../../src/annual-report/tally.ts'
import type { CountedPeriod, DisputeCount, RequestCount } from '../../src/annual-report/year-counts.ts'
import type { CaseEvent } from '../../src/casework/case-events.ts'
import type { CaseFile } from '../../src/casework/case-file.ts'
import { casework } from '../../src/casework/casework.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { replay } from '../../src/kernel/decider.ts'
import { behindFigure } from '../../src/reads/behind-figure.ts'
import { reportCounts } from '../../src/reads/report-counts.ts'
import { disputeCounts, requestCounts } from '../../src/reads/request-counts.ts'
import { actOnCase } from '../../src/services/act-on-case.ts'
import { readHistories } from '../../src/store/bulk.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { writeLedgerEntry } from '../../src/store/registers.ts'
import { storySettings } from '../support/case-story.ts'
import { freshDatabase } from '../support/database.ts'
import { factsOf, type LivedStep, someLives } from '../support/lived-cases.ts'
import { ledgerFact } from '../support/random-facts.ts'
import { sampleOffice } from '../support/sample-office.ts'
import { type Cells, whole } from '../histories/build.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = { ...sampleOffice(database), settings: { ...storySettings, makesRules: true } }
const organ = office.organ.id
const db = readOnly(office.db)
const forms: readonly Edition[] = Object.values(editions)

/** Histories told through the service, but for the last step of each; refused is nothing. */
const lives = someLives(600, civilDate('2021-03-01'), 2)
const caseIdOf = (at: number): string => `case-${at}`
const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026]

function act(at: number, { today, actor, command }: LivedStep): Promise<void> {
  return office.db.transaction().execute(async (trx) => {
    const commandId = office.newId()
    const result = await actOnCase(
      trx,
      { ...office, today: () => today },
      { caseId: caseIdOf(at), actor, command, commandId },
    )
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.no)}`)
  })
}

await Promise.all(
  [0, 1, 2, 3].map(async (desk) => {
    for (const [at, steps] of lives.entries())
      if (at % 4 === desk) for (const step of steps.length > 1 ? steps.slice(0, -1) : steps) await act(at, step)
  }),
)

/** The cases as the log tells them. */
async function files(): Promise<readonly CaseFile[]> {
  const names = lives.map((_, at) => `case:${caseIdOf(at)}`)
  const histories = await readHistories<CaseEvent>(office.db, organ, names)
  return [...histories.values()].map(({ events }) => replay(casework, events))
}

/** What was counted, by its name; a query may give the same thing in several rows. */
function summed(counts: readonly (RequestCount | DisputeCount)[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>()
  for (const { count, ...of } of counts) {
    const named: Partial<RequestCount & DisputeCount> = of
    const name = [named.measure, named.applicant, named.outcome, named.path, named.result].join(' ')
    sums.set(name, (sums.get(name) ?? 0) + count)
  }
  return Object.fromEntries(sums)
}

const cellsNow = async (period: CountedPeriod, form: Edition): Promise<Cells> =>
  tally(await reportCounts(db, organ, period, form), form)

test('G2, G5: what the registers count is what the replayed log counts, for every year and as of any day', async () => {
  const facts = factsOf(await files())
  expect(facts.requests.length).toBeGreaterThan(100)
  expect(facts.disputes.length).toBeGreaterThan(20)
  const days = fc.sample(fc.integer({ min: 1, max: 365 }), { numRuns: 3, seed: 7 })
  for (const year of years)
    for (const day of [undefined, ...days]) {
      const period = yearPeriod(year, day === undefined ? undefined : civilDate(dayOfYear(year, day)))
      const pure = countYear(facts, period)
      expect(summed(await requestCounts(db, organ, period))).toEqual(summed(pure.requests))
      expect(summed(await disputeCounts(db, organ, period))).toEqual(summed(pure.disputes))
    }
})

const dayOfYear = (year: number, day: number): string => new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10)

test('G3, S22: behind every figure of both forms stand exactly as many cases, disputes and entries as it says', async () => {
  const entries = fc.sample(ledgerFact, { numRuns: 150, seed: 11 })
  await office.db.transaction().execute(async (trx) => {
    for (const [at, { kind, on, publicOn, endedOn, ending, count, fen }] of entries.entries())
      await writeLedgerEntry(trx, {
        organ_id: organ,
        entry_id: `entry-${at}`,
        kind,
        on_day: on,
        until_day: endedOn ?? null,
        ending: ending ?? null,
        public_on: publicOn ?? null,
        count,
        fen: fen ?? null,
        title: '台账',
        number: null,
        counted: true,
        struck: false,
        version: 1,
      })
  })
  let cases = 0
  for (const form of forms)
    for (const year of [2022, 2024]) {
      const period = yearPeriod(year)
      const cells = await cellsNow(period, form)
      const told = await Promise.all(
        cellsOf(form).map(async ({ key }) => {
          const behind = await behindFigure(db, organ, key, period, form)
          cases += behind?.length ?? 0
          return [key, behind?.reduce((sum, { share }) => sum + share, 0)]
        }),
      )
      expect(told).toEqual(cellsOf(form).map(({ key }) => [key, cells[key] === '' ? 0 : whole(cells, key)]))
    }
  expect(cases).toBeGreaterThan(500)
})

/** What a case adds to a figure. */
function share(key: FigureKey, file: CaseFile, period: CountedPeriod, form: Edition): number {
  const asked = figureCases(key, form)
  if (!asked || asked.of === 'ledger') return 0
  const { requests, disputes } = factsOf([file])
  return asked.of === 'requests'
    ? requests.filter((fact) => requestFits(asked, fact, period)).length
    : disputes.filter((fact) => disputeFits(asked, fact, period)).length
}

/** Cases with the step that is still to come, by whether the report sees it. */
function mutations(isSeen: boolean): { readonly at: number; readonly was: LivedStep; readonly last: LivedStep }[] {
  const facts = ({ after }: LivedStep): string => JSON.stringify(factsOf([after]))
  return lives.flatMap((steps, at) => {
    const [was, last] = steps.slice(-2)
    return was && last && (facts(was) !== facts(last)) === isSeen ? [{ at, was, last }] : []
  })
}

test('one more command on one case changes exactly the cells its case stands behind, before or after', async () => {
  const asked = forms.flatMap((form) => years.map((year) => ({ form, period: yearPeriod(year) })))
  const look = (): Promise<Cells[]> => Promise.all(asked.map(({ form, period }) => cellsNow(period, form)))
  let [before, changed] = [await look(), 0]
  for (const { at, was, last } of [...mutations(true).slice(0, 12), ...mutations(false).slice(0, 6)]) {
    await act(at, last)
    const after = await look()
    for (const [index, { form, period }] of asked.entries())
      for (const { key } of cellsOf(form)) {
        const [old, now] = [before[index] ?? {}, after[index] ?? {}]
        const moves = share(key, last.after, period, form) - share(key, was.after, period, form)
        const moved = old[key] === '' ? 0 : whole(now, key) - whole(old, key)
        if (moved !== moves)
          expect([last.command.type, period, key, moved]).toEqual([last.command.type, period, key, moves])
        if (moved !== 0) changed += 1
      }
    before = after
  }
  expect(changed).toBeGreaterThan(100)
})
