import type { AnnualReport, Claim } from '../report.ts'
import { sumOf } from './claim-weight.ts'
import type { Remark } from './define-rule.ts'
import { families, isOutcome, nothingIn, rowsOf } from './outcome-families.ts'

/** The outcomes one sentence lists, when they are all there are, must come to the requests handled. */
export function outcomesThatDoNotSum(report: AnnualReport): Remark[] {
  const bySentence = Map.groupBy(
    report.claims.filter(({ counts, unsure, approximate }) => !unsure && !approximate && isOutcome(counts)),
    ({ sentence }) => sentence,
  )
  return [...bySentence].flatMap(([sentence, outcomes]) => {
    const [first] = outcomes
    const rows = outcomes.flatMap(({ counts }) => rowsOf(counts))
    if (!first || rows.length < 3 || new Set(rows).size < rows.length) return []
    const done = handledIn(report, first)
    const sum = outcomes.reduce((total, { value }) => total + value, 0)
    const unnamed = families.filter((family) => !rows.includes(family))
    const all = unnamed.every((family) => nothingIn(report, family))
    if (done === undefined || sum === done || (sum < done && !all)) return []
    const addends = outcomes.map(({ value }) => value).join('+')
    return [
      {
        at: { sentence, place: first.at },
        found: `${addends}=${sum}`,
        expected: String(done),
        says: {
          zh: `正文所列各类答复为${addends}=${sum}，而办理总数是${done}，相差${Math.abs(done - sum)}。各类之和应等于总数，请对照表三改正。`,
          en: `The outcomes the text lists come to ${addends}=${sum}, while ${done} requests were handled, a difference of ${Math.abs(done - sum)}. They must add up: correct them by table 3.`,
        },
      },
    ]
  })
}

/** The handled requests: as the same paragraph states them, else the table's. */
function handledIn(report: AnnualReport, near: Claim): number | undefined {
  const stated = report.claims.find(({ counts, at, unsure }) => counts === 'requests.done' && at === near.at && !unsure)
  const table = sumOf(report.figures, ['t3.done.total'])
  return stated?.value ?? (table.numbers > 0 ? table.sum : undefined)
}
