import { expect, test } from 'vitest'
import { type Outcome, type OutcomeCode, outcomes } from '../statute/outcomes.table.ts'
import { edition2019 } from './edition-2019.table.ts'
import { edition2021 } from './edition-2021.table.ts'

const all: readonly (readonly [string, Outcome])[] = Object.entries(outcomes)
const forms = [edition2019, edition2021] as const

test.each(forms.map((edition) => [edition.id, edition] as const))(
  '%s: every outcome has its row in table 3, and every outcome row its outcome',
  (id, { table3 }) => {
    const inForm = table3.rows.filter(({ role }) => role === 'outcome').map(({ key }) => key)
    const used = new Set(all.map(([, { reportRow }]) => reportRow[id]))
    expect([...used].toSorted()).toEqual(inForm.toSorted())
  },
)

test.each([
  ['denied.internal-affairs', 'denied.5'],
  ['denied.register-enquiry', 'denied.8'],
  ['unable.to-be-created', 'unable.2'],
  ['refused.repeated', 'refused.2'],
] as const satisfies readonly (readonly [OutcomeCode, string])[])(
  '%s is counted in row %s, under the same words',
  (code, key) => {
    const { label, reportRow } = outcomes[code]
    expect(reportRow['2021']).toBe(key)
    expect(edition2021.table3.rows.find((row) => row.key === key)?.path.at(-1)).toContain(label.zh)
  },
)
