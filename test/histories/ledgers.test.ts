import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkManuscript, readManuscript } from '../../src/annual-report/check-manuscript.ts'
import type { DisputeFact, LedgerFact } from '../../src/annual-report/year-counts.ts'
import { type CivilDate, civilDate, dayNumber, fromDayNumber } from '../../src/kernel/civil-date.ts'
import { replay } from '../../src/kernel/decider.ts'
import { entryKinds, type EntryKind } from '../../src/ledgers/entry-kinds.table.ts'
import type { LedgerCommand } from '../../src/ledgers/ledger-commands.ts'
import { type LedgerEntry, noEntry } from '../../src/ledgers/ledger-entry.ts'
import type { LedgerContents, LedgerEvent } from '../../src/ledgers/ledger-events.ts'
import { ledgers } from '../../src/ledgers/ledgers.ts'
import { toDisputeRow, toLedgerRow } from '../../src/ledgers/to-ledger-row.ts'
import type { DisputeResultCode } from '../../src/statute/dispute-results.table.ts'
import { disputeResults } from '../../src/statute/dispute-results.table.ts'
import type { History } from '../support/random-facts.ts'
import { built } from './build.ts'

const day = fc
  .integer({ min: dayNumber(civilDate('2018-06-01')), max: dayNumber(civilDate('2026-11-30')) })
  .map(fromDayNumber)

const contents: fc.Arbitrary<LedgerContents> = fc
  .record(
    {
      kind: fc.constantFrom(...(Object.keys(entryKinds) as EntryKind[])),
      on: day,
      count: fc.constantFrom(1, 1, 12),
      title: fc.constantFrom('云溪县商品市场管理办法', '零售商促销行为备案'),
      number: fc.constant('云商规〔2023〕1号'),
      publicOn: day,
      ledBy: fc.constant('云溪县市场监督管理局'),
      fen: fc.integer({ min: 0, max: 900_000_000 }),
      path: fc.constantFrom('reconsideration', 'direct-suit', 'suit-after'),
    },
    { requiredKeys: ['kind', 'on', 'count'] },
  )
  .chain((whole) => fc.constantFrom(whole, sparing(whole)))

/** The fields its kind has, so that more than a few are accepted. */
function sparing({ kind, on, title = '无名', fen = 100, path = 'direct-suit', count }: LedgerContents): LedgerContents {
  const { shape } = entryKinds[kind]
  return {
    kind,
    on,
    count: shape === 'dispute' || shape === 'money' ? 1 : count,
    title,
    ...((shape === 'money' || shape === 'procurement') && { fen }),
    ...(shape === 'dispute' && { path }),
  }
}

const reason = fc.constantFrom('登记有误', '')
const command: fc.Arbitrary<LedgerCommand> = fc.oneof(
  contents.map((what): LedgerCommand => ({ type: 'enter', contents: what })),
  fc.tuple(contents, reason).map(([what, why]): LedgerCommand => ({ type: 'amend', contents: what, reason: why })),
  day.map((on): LedgerCommand => ({ type: 'publish', on })),
  fc
    .tuple(day, fc.constantFrom('repealed' as const, 'lapsed' as const, 'taken-off' as const))
    .map(([on, ending]): LedgerCommand => ({ type: 'end', on, ending })),
  fc
    .tuple(day, fc.constantFrom(...(Object.keys(disputeResults) as DisputeResultCode[])))
    .map(([on, result]): LedgerCommand => ({ type: 'resolve', on, result })),
  reason.map((why): LedgerCommand => ({ type: 'resume', reason: why })),
  reason.map((why): LedgerCommand => ({ type: 'strike-out', reason: why })),
)

/** One entry's life: it is entered first, what else is tried may be refused. */
const life = fc.tuple(contents.map(sparing), fc.array(command, { maxLength: 6 }))

const desk = {
  today: civilDate('2026-11-30'),
  actor: { id: 'lin', roles: ['clerk', 'head'] as const },
  settings: { makesRules: false },
}

function lived([first, rest]: readonly [LedgerContents, readonly LedgerCommand[]]) {
  let entry: LedgerEntry = noEntry
  const events: LedgerEvent[] = []
  for (const next of [{ type: 'enter', contents: first } as const, ...rest]) {
    const ruling = ledgers.decide(entry, next, desk)
    if (!ruling.ok) continue
    events.push(...ruling.value)
    entry = replay(ledgers, ruling.value, entry)
  }
  return { entry, events }
}

function factsOf(entries: readonly LedgerEntry[]): History {
  const ledger: LedgerFact[] = []
  const disputes: DisputeFact[] = []
  for (const entry of entries) {
    if (!entry.contents) continue
    const [row, dispute] = [toLedgerRow(entry), toDisputeRow(entry)]
    if (row?.counted) ledger.push(given(row))
    if (dispute && !dispute.voided) disputes.push(given({ ...dispute, endedOn: dispute.decidedOn }))
  }
  return { requests: [], disputes, fees: [], ledger }
}

/** What is undefined in a row is left out of a fact. */
const given = <Row extends object>(row: Row): { [Field in keyof Row]: Exclude<Row[Field], undefined> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as never

const lapsedIn = (year: number, { ledger }: History): boolean =>
  ledger.some(({ ending, endedOn }) => ending === 'lapsed' && endedOn !== undefined && yearOf(endedOn) === year)

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4))

test('S23: whatever is tried on the ledgers, what they keep makes reports that break no rule', () => {
  fc.assert(
    fc.property(fc.array(life, { maxLength: 40 }), fc.integer({ min: 2020, max: 2026 }), (lives, year) => {
      const facts = factsOf(lives.map((one) => lived(one).entry))
      const lastYear = readManuscript(built(facts, year - 1))
      const { findings } = checkManuscript(built(facts, year), { lastYear, organKind: 'department' })
      const faults = findings.filter(({ verdict }) => verdict !== 'doubt')
      expect(faults.map(({ rule, says }) => `${rule}: ${says.zh}`)).toEqual([])
      const stock = findings.filter(({ rule }) => rule === 'T2-21-STOCK')
      if (!lapsedIn(year, facts)) expect(stock).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('An entry told again from its events is the same entry, and has the same row', () => {
  fc.assert(
    fc.property(life, (one) => {
      const { entry, events } = lived(one)
      const again = replay(ledgers, JSON.parse(JSON.stringify(events)) as LedgerEvent[])
      expect(again).toEqual(entry)
      if (entry.contents) expect(toLedgerRow(again)).toEqual(toLedgerRow(entry))
    }),
    { numRuns: 300 },
  )
})

test('Nothing in the ledgers ends or is published before it began, or lies in the future', () => {
  fc.assert(
    fc.property(life, (one) => {
      const { ledger, disputes } = factsOf([lived(one).entry])
      for (const { on, endedOn, publicOn } of ledger)
        for (const later of [endedOn, publicOn])
          if (later !== undefined) expect([on <= later, later <= desk.today]).toEqual([true, true])
      for (const { filedOn, endedOn } of disputes) expect(endedOn === undefined || filedOn <= endedOn).toBe(true)
    }),
    { numRuns: 500 },
  )
})
