import { expect, test } from 'vitest'
import { readManuscript } from '../check-manuscript.ts'
import type { YearCounts } from '../year-counts.ts'
import { bindFigures } from './bind-figures.ts'
import { fillFigures } from './live-figures.ts'
import { workingManuscript } from './working-draft.ts'
import type { ReportBasis } from './report-basis.ts'

const counts: YearCounts = {
  requests: [
    { measure: 'new', applicant: 'natural', count: 11 },
    { measure: 'new', applicant: 'legal', count: 2 },
    { measure: 'done', applicant: 'natural', outcome: 'disclosed.provided', count: 9 },
    { measure: 'carry-out', applicant: 'natural', count: 2 },
    { measure: 'carry-out', applicant: 'legal', count: 2 },
  ],
  disputes: [],
  proactive: { 't2.licence.decisions': 318 },
}
const basis: ReportBasis = { organ: '云溪县商务局', year: 2024, edition: '2021', counts }

test('G9: the numbers of a draft become places where each is certainly one cell, and filled again they read as before', () => {
  const manuscript = workingManuscript({ byHand: {}, written: {} }, basis)
  const { claims } = readManuscript(manuscript)
  const bound = manuscript.parts[1].map((text) => bindFigures(text, claims, manuscript.figures))
  expect(bound.join('')).toContain('{t2.licence.decisions}')
  expect(bound.join('')).toContain('{t3.new.total}')
  expect(bound.map((text) => fillFigures(text, manuscript.figures, basis))).toEqual(manuscript.parts[1])
})
