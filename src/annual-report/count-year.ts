import { type CivilDate, civilDateOf } from '../kernel/civil-date.ts'
import type {
  CountedPeriod,
  DisputeCount,
  DisputeFact,
  FeeCount,
  FeeFact,
  RequestCount,
  RequestFact,
  RequestMeasure,
  YearCounts,
} from './year-counts.ts'

/** What is counted; each request and dispute of the office stands there once, whenever it came. */
export interface CountedFacts {
  readonly requests: Iterable<RequestFact>
  readonly disputes: Iterable<DisputeFact>
  /** Left out when the office keeps no account of its fee notices. */
  readonly fees?: Iterable<FeeFact>
}

/** 1 January to 31 December of a year, or to an earlier day of it. */
export function yearPeriod(year: number, asOf?: CivilDate): CountedPeriod {
  const [from, to] = [civilDateOf(year, 1, 1), civilDateOf(year, 12, 31)]
  if (!from || !to) throw new Error(`${year} is no year of the calendar`)
  return { from, to: asOf !== undefined && asOf < to ? asOf : to }
}

/**
 * What requests, disputes and fee notices came to in a period. A request received in it is new whatever became of it
 * later; one received before and not done before it is carried in; one not done by its end is carried out. A dispute
 * is counted while it lasts, under its result in the period in which that came (docs/adr/0105-a-request-in-a-year.md, 0106-a-dispute-in-a-year.md).
 * Facts that end before they begin, or end without saying how, are defects.
 */
export function countYear(facts: CountedFacts, period: CountedPeriod): Omit<YearCounts, 'proactive'> {
  return {
    requests: requestCounts(facts.requests, period),
    disputes: disputeCounts(facts.disputes, period),
    ...(facts.fees && { fees: feeCount(facts.fees, period) }),
  }
}

function requestCounts(facts: Iterable<RequestFact>, period: CountedPeriod): RequestCount[] {
  const counts = new Counts<Omit<RequestCount, 'count'>>()
  for (const fact of facts) {
    const { applicant, outcome } = fact
    mustEndInOrder(fact.receivedOn, fact.doneOn, outcome)
    for (const measure of measuresOf(fact, period))
      if (measure === 'done' && outcome) counts.add(`done ${applicant} ${outcome}`, { measure, applicant, outcome })
      else counts.add(`${measure} ${applicant}`, { measure, applicant })
  }
  return counts.list()
}

/** What `requestMeasures` describes as data, told in two comparisons; `tally.test.ts` holds both against each other. */
function measuresOf({ receivedOn, doneOn }: RequestFact, { from, to }: CountedPeriod): RequestMeasure[] {
  if (receivedOn > to || (doneOn !== undefined && doneOn < from)) return []
  return [receivedOn < from ? 'carry-in' : 'new', doneOn !== undefined && doneOn <= to ? 'done' : 'carry-out']
}

function disputeCounts(facts: Iterable<DisputeFact>, { from, to }: CountedPeriod): DisputeCount[] {
  const counts = new Counts<Omit<DisputeCount, 'count'>>()
  for (const { path, filedOn, endedOn, result } of facts) {
    mustEndInOrder(filedOn, endedOn, result)
    if (filedOn > to || (endedOn !== undefined && endedOn < from)) continue
    if (result && endedOn !== undefined && endedOn <= to) counts.add(`${path} ${result}`, { path, result })
    else counts.add(path, { path })
  }
  return counts.list()
}

function feeCount(facts: Iterable<FeeFact>, { from, to }: CountedPeriod): FeeCount {
  let [notices, noticeYuan, paidYuan] = [0, 0, 0]
  for (const { noticedOn, yuan, paidOn, paidYuan: paid = 0 } of facts) {
    if (noticedOn >= from && noticedOn <= to) {
      notices += 1
      noticeYuan += yuan
    }
    if (paidOn !== undefined && paidOn >= from && paidOn <= to) paidYuan += paid
  }
  return { notices, noticeYuan, paidYuan }
}

function mustEndInOrder(from: CivilDate, to: CivilDate | undefined, how: string | undefined): void {
  if ((to === undefined) !== (how === undefined))
    throw new Error(`What began on ${from} ended ${to ?? 'on no day'}, as ${how ?? 'nothing'}`)
  if (to !== undefined && to < from) throw new Error(`What began on ${from} cannot have ended on ${to}`)
}

/** How often each thing was seen, in the order of its name. */
class Counts<Thing extends object> {
  readonly #seen = new Map<string, { readonly thing: Thing; count: number }>()

  add(name: string, thing: Thing): void {
    const known = this.#seen.get(name)
    if (known) known.count += 1
    else this.#seen.set(name, { thing, count: 1 })
  }

  list(): (Thing & { readonly count: number })[] {
    return [...this.#seen].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { thing, count }]) => ({ ...thing, count }))
  }
}
