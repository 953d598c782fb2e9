import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkManuscript, readManuscript } from '../../src/annual-report/check-manuscript.ts'
import { yearPeriod } from '../../src/annual-report/count-year.ts'
import type { Finding } from '../../src/annual-report/finding.ts'
import type { OrganKind } from '../../src/annual-report/organ-kinds.table.ts'
import { rules } from '../../src/annual-report/rules/rules.table.ts'
import { ledgerKinds, type LedgerKind } from '../../src/statute/ledger-kinds.table.ts'
import { history, type History, years } from '../support/random-facts.ts'
import { built } from './build.ts'

/** More by hand: `HISTORIES=10000 npx vitest run test/histories/built-reports.test.ts`. */
const histories = Number(process.env.HISTORIES ?? 200)

/**
 * What may remain to be looked at in a report that is counted and drafted, and why it cannot be otherwise: prose nobody
 * has rewritten is last year's; whether a direct suit was against a denial, the table does not show; documents lapse;
 * a sum may be unusually large and right.
 */
const doubts = new Set(['BOILER doubt', 'T4-PATH doubt', 'T2-21-STOCK doubt', 'T2-UNIT doubt'])

const told = ({ rule, verdict, says }: Finding): string => `${rule} ${verdict}: ${says.zh}`

const withoutRules = (Object.keys(ledgerKinds) as LedgerKind[]).filter((kind) => kind !== 'regulation')

// prettier-ignore
const organs: Readonly<Partial<Record<OrganKind, { readonly organ: string; readonly kinds?: readonly LedgerKind[] }>>> = {
  department:               { organ: '云溪县商务局', kinds: withoutRules },
  'county-government':      { organ: '云溪县人民政府', kinds: withoutRules },
  'city-government':        { organ: '临川市人民政府' },
}

test(
  `G2, G4, G5, G7, G9, S20: ${histories} histories, the report of every year breaks no rule, and what is in doubt has its reason`,
  () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        fc
          .constantFrom(...(Object.keys(organs) as OrganKind[]))
          .chain((kind) => fc.tuple(fc.constant(kind), history(60, organs[kind]?.kinds))),
        fc.constantFrom(...years),
        fc.boolean(),
        ([organKind, facts], year, isLastYearAtHand) => {
          const of = { organ: organs[organKind]?.organ ?? '', organKind }
          const lastYear = isLastYearAtHand && year > 2019 ? readManuscript(built(facts, year - 1, of)) : undefined
          const manuscript = built(facts, year, { ...of, ...(lastYear && { lastYear: lastYear.figures }) })
          const { findings } = checkManuscript(manuscript, { organKind, ...(lastYear && { lastYear }) })
          expect(findings.filter(({ rule, verdict }) => !doubts.has(`${rule} ${verdict}`)).map(told)).toEqual([])
          expect(findings.filter(({ rule }) => rule === 'T2-21-STOCK').length > 0).toBe(
            lastYear !== undefined && year > 2021 && lapsed(facts, year),
          )
          for (const { rule } of findings) seen.add(rule)
        },
      ),
      { numRuns: histories },
    )
    expect(rules.length).toBe(44)
    expect([...seen].every((rule) => doubts.has(`${rule} doubt`))).toBe(true)
  },
  60_000 + histories * 20,
)

/** Whether a document that counted as in force lapsed in the year. */
function lapsed({ ledger }: History, year: number): boolean {
  const { from, to } = yearPeriod(year)
  return ledger.some(({ endedOn, ending }) => ending === 'lapsed' && endedOn && endedOn >= from && endedOn <= to)
}

test('A report built twice from the same facts is the same', () => {
  fc.assert(
    fc.property(history(), fc.constantFrom(...years), (facts, year) => {
      expect(JSON.stringify(built(facts, year))).toBe(JSON.stringify(built(facts, year)))
    }),
    { numRuns: 30 },
  )
})
