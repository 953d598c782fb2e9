import { cite } from '../../statute/citation.ts'
import type { AnnualReport } from '../report.ts'
import { sameOrganKey } from '../same-organ.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { overlap, shinglesOf, sketchOf } from './shingles.ts'

/** From this share on two texts count as alike (docs/adr/0064-copied-text.md). */
const alike = 0.5
/** Shorter texts are alike by chance. */
const leastShingles = 150
/** Shingles that so many reports share are phrases of the trade, not copying. */
const commonplace = 40
/** At least so many sampled shingles in common before a pair is compared in full. */
const leastShared = 6
/** Of the pairs that share most, so many are compared in full. */
const mostCompared = 8

/** Parts one and five repeat last year's report or another organ's (内容雷同). */
export const boiler = defineRule(
  {
    id: 'BOILER',
    severity: 'warning',
    cite: cite('report-form-2021'),
    title: {
      zh: '内容不得与上年报告或其他机关的报告雷同',
      en: 'The text does not repeat last year’s report or another organ’s',
    },
  },
  (report, { lastYear, others = [] }) => {
    if (!lastYear && others.length === 0) return []
    const own = shinglesOf(report)
    if (own.length < leastShingles) return []
    const repeated = lastYear ? shareOf(own, lastYear) : 0
    return [
      ...(repeated >= alike ? [repeatsLastYear(report, repeated)] : []),
      ...nearest(report, own, others).map(({ other, share }) => repeatsOther(report, share, other)),
    ]
  },
)

/** How much of the shorter of two texts the other has, 0 to 1; nothing of a text too short to tell. */
const shareOf = (own: Uint32Array, other: AnnualReport): number => {
  const theirs = shinglesOf(other)
  return theirs.length < leastShingles ? 0 : overlap(own, theirs)
}

const indexes = new WeakMap<readonly AnnualReport[], ReadonlyMap<number, readonly number[]>>()

/** Which reports of an audit have which sampled shingle; built once for a list of reports. */
function indexOf(others: readonly AnnualReport[]): ReadonlyMap<number, readonly number[]> {
  const known = indexes.get(others)
  if (known) return known
  const index = new Map<number, number[]>()
  others.forEach((other, at) => {
    for (const hash of sketchOf(shinglesOf(other))) {
      const holders = index.get(hash)
      if (!holders) index.set(hash, [at])
      else if (holders.length <= commonplace) holders.push(at)
    }
  })
  indexes.set(others, index)
  return index
}

/** The other organ's report that is most alike, if any is alike enough. */
function nearest(
  report: AnnualReport,
  own: Uint32Array,
  others: readonly AnnualReport[],
): readonly { readonly other: AnnualReport; readonly share: number }[] {
  const shared = new Map<number, number>()
  const index = others.length === 0 ? undefined : indexOf(others)
  for (const hash of sketchOf(own)) {
    const holders = index?.get(hash) ?? []
    if (holders.length <= commonplace) for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + 1)
  }
  return [...shared]
    .filter(([, count]) => count >= leastShared)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCompared)
    .flatMap(([at]) => {
      const other = others[at]
      const isOther = other && other !== report && !isOfSameOrgan(other, report)
      const share = isOther ? shareOf(own, other) : 0
      return isOther && share >= alike ? [{ other, share }] : []
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, 1)
}

const isOfSameOrgan = (a: AnnualReport, b: AnnualReport): boolean =>
  a.organ !== null && sameOrganKey(a.organ) === sameOrganKey(b.organ)

const repeatsLastYear = (report: AnnualReport, share: number): Remark => ({
  ...alikeAt(report, share),
  says: {
    zh: `第一、五部分有${percent(share)}的文字与上年报告相同。请按本年实际重写，不要沿用上年的稿子。`,
    en: `${percent(share)} of parts one and five is the same as in last year’s report. Rewrite them from this year’s work.`,
  },
})

function repeatsOther(report: AnnualReport, share: number, other: AnnualReport): Remark {
  const whose = other.organ ?? other.title?.value ?? ''
  return {
    ...alikeAt(report, share),
    says: {
      zh: `第一、五部分有${percent(share)}的文字与${whose}的报告相同。请核对是否照抄，按本机关实际重写。`,
      en: `${percent(share)} of parts one and five is the same as in the report of ${whose}. See whether it was copied, and rewrite it from your own work.`,
    },
  }
}

function alikeAt({ sections }: AnnualReport, share: number): Omit<Remark, 'says'> {
  const one = sections.find(({ ordinal }) => ordinal === 1)
  return { verdict: 'doubt', at: { section: 1, ...(one && { place: one.at }) }, found: percent(share), expected: '' }
}

const percent = (share: number): string => `${Math.round(share * 100)}%`
