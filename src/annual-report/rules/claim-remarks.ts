import { plain } from '../read/plain.ts'
import type { AnnualReport, Claim } from '../report.ts'
import { claimName } from './claim-name.ts'
import { heldAgainst, sumOf } from './claim-weight.ts'
import type { Remark } from './define-rule.ts'

/** A claim beside what its cells come to. */
export interface WeighedClaim {
  readonly claim: Claim
  readonly sum: number
}

/** Claims that some figures stand behind and that do not agree with them; approximate numbers are left to their own rule. */
export function brokenClaims(report: AnnualReport, subjects: RegExp): WeighedClaim[] {
  return report.claims.flatMap((claim) => {
    if (claim.keys.length === 0 || claim.approximate || !subjects.test(claim.counts)) return []
    const cells = sumOf(report.figures, claim.keys)
    if (heldAgainst(claim.value, cells) !== 'broken') return []
    return alsoFits(report, claim) ? [] : [{ claim, sum: cells.sum }]
  })
}

/** Readings the sentence leaves open: received with those carried over. 新收 leaves none. */
function alsoFits(report: AnnualReport, { counts, value, sentence }: Claim): boolean {
  if (counts !== 'requests.new' || new RegExp(`新收[^，。；\\d]{0,16}${value}`).test(plain(sentence))) return false
  const intake = sumOf(report.figures, ['t3.new.total', 't3.carry-in.total'])
  return intake.numbers === 2 && value === intake.sum && value > 0
}

/** Certain when the sentence is, and no other sentence of the report has the same number right. */
export const verdictOf = (report: AnnualReport, claim: Claim): 'fault' | 'doubt' =>
  claim.unsure === true ||
  report.claims.some((other) => other !== claim && other.counts === claim.counts && rightAbout(report, other))
    ? 'doubt'
    : 'fault'

const rightAbout = (report: AnnualReport, claim: Claim): boolean =>
  claim.keys.length > 0 && heldAgainst(claim.value, sumOf(report.figures, claim.keys)) === 'holds'

/** A number of the prose that differs from its table. */
export function differs(report: AnnualReport, { claim, sum }: WeighedClaim, table: 2 | 3 | 4): Remark {
  const named = claimName(claim.counts)
  const several = claim.keys.length > 1
  const verdict = verdictOf(report, claim)
  const [unsure, maybe] = verdict === 'doubt' ? ['如果说的是同一件事，', 'If both speak of the same thing, '] : ['', '']
  return {
    verdict,
    at: { sentence: claim.sentence, place: claim.at, ...(claim.keys[0] !== undefined && { cell: claim.keys[0] }) },
    found: String(claim.value),
    expected: String(sum),
    says: {
      zh: `正文写${named.zh}${claim.value}${claim.unit}，而${tableZh[table]}${several ? '相应各栏合计' : '该栏'}为${sum}。${unsure}两处应当一致，请核对后改正。`,
      en: `The text gives ${claim.value} for ${named.en}, while ${several ? 'the cells of' : 'the cell in'} table ${table} ${several ? 'come to' : 'has'} ${sum}. ${maybe}both must agree: check and correct.`,
    },
  }
}

const tableZh = { 2: '表二', 3: '表三', 4: '表四' } as const
