import { expect, test } from 'vitest'
import { checkManuscript, readManuscript } from '../../src/annual-report/check-manuscript.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { factsOf, someLives } from '../support/lived-cases.ts'
import { built } from './build.ts'

/** More by hand: `HISTORIES=10000 npx vitest run test/histories/lived-reports.test.ts`. */
const histories = Number(process.env.HISTORIES ?? 200)

/** An office has so many cases, begun over four years. */
const cases = 100

test(
  `S20: ${histories} random histories of cases, a hundred an office: the report of every year breaks no rule`,
  () => {
    const whole = { organ: '云溪县商务局', organKind: 'department' } as const
    let reports = 0
    for (let office = 0; office * cases < histories; office += 1) {
      const lives = someLives(cases, civilDate('2021-03-01'), 14, office + 1)
      const facts = { ...factsOf(lives.flatMap((steps) => steps.at(-1)?.after ?? [])), fees: [], ledger: [] }
      for (let year = 2021; year <= 2026; year += 1) {
        const lastYear = readManuscript(built(facts, year - 1, whole))
        const manuscript = built(facts, year, { ...whole, lastYear: lastYear.figures })
        const { findings } = checkManuscript(manuscript, { organKind: whole.organKind, lastYear })
        expect(
          findings.filter(({ verdict }) => verdict !== 'doubt').map(({ rule, says }) => `${rule} ${says.zh}`),
        ).toEqual([])
        reports += 1
      }
    }
    expect(reports).toBe(6 * Math.ceil(histories / cases))
  },
  60_000 + histories * 20,
)
