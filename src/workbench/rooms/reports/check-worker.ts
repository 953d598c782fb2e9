/** Holds the report being written against every rule, beside the page, so that typing stays smooth. */
import { checkStanding } from '../../../annual-report/desk/standing-report.ts'
import { onAsked, tellPage } from '../audit/worker-port.ts'
import type { CheckAnswer, CheckAsked } from './use-checked.ts'

onAsked((data) => {
  const { number, basis, additions, today, fixed } = data as CheckAsked
  const begun = performance.now()
  const { manuscript, report, findings } = checkStanding(additions, basis, today, fixed)
  const answer: CheckAnswer = { number, manuscript, report, findings, ms: Math.round(performance.now() - begun) }
  tellPage(answer)
})
