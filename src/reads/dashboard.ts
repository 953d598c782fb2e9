import { type AliasedExpression, type Expression, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { countWorkingDays, type WorkingCalendar } from '../statute/working-calendar.ts'
import type { Schema } from '../store/schema.ts'
import { type CaseFigure, caseFigureCodes, caseFigures, isCounted, type LookedAt } from './case-figures.ts'

export type FigureCounts = Readonly<Record<CaseFigure, number>>

/** By what the figures are told apart. */
export const dashboardSides = ['channel', 'applicant_kind', 'section', 'outcome'] as const

export type DashboardSide = (typeof dashboardSides)[number]

/** The figures of the requests that share something; `code` is null for what has none yet. */
export interface SideCounts {
  readonly code: string | null
  readonly counts: FigureCounts
}

export interface MonthCounts {
  /** `2026-03`. */
  readonly month: string
  readonly received: number
  readonly answered: number
  readonly inTime: number
}

export interface DisputeFigures {
  readonly path: Schema['dispute_register']['path']
  /** Filed and ended within the period; pending at its end. */
  readonly filed: number
  readonly ended: number
  readonly pending: number
}

export interface Dashboard {
  readonly counts: FigureCounts
  readonly sides: Readonly<Record<DashboardSide, readonly SideCounts[]>>
  readonly months: readonly MonthCounts[]
  /** Working days from receipt to reply, waiting for others included; undefined when nothing was answered. */
  readonly medianWorkingDays: number | undefined
  readonly disputes: readonly DisputeFigures[]
}

/** The work of a period in figures, from the registers; each figure is the number of the cases `isInFigure` lets through. */
export async function dashboard(
  db: ReadonlyKysely<Schema>,
  organId: string,
  looked: LookedAt,
  calendar: WorkingCalendar,
): Promise<Dashboard> {
  const [groups, months, medianWorkingDays, disputes] = await Promise.all([
    groupedCounts(db, organId, looked),
    monthCounts(db, organId, looked),
    medianDays(db, organId, looked, calendar),
    disputeFigures(db, organId, looked),
  ])
  const whole = groups.find(({ side }) => side === undefined)
  const sideOf = (wanted: DashboardSide): readonly SideCounts[] =>
    groups
      .filter(({ side, counts }) => side === wanted && caseFigureCodes.some((figure) => counts[figure] > 0))
      .map(({ code, counts }) => ({ code, counts }))
      .toSorted((a, b) => b.counts.received - a.counts.received || (a.code ?? '').localeCompare(b.code ?? ''))
  return {
    counts: whole?.counts ?? noCounts,
    sides: {
      channel: sideOf('channel'),
      applicant_kind: sideOf('applicant_kind'),
      section: sideOf('section'),
      outcome: sideOf('outcome'),
    },
    months,
    medianWorkingDays,
    disputes,
  }
}

const noCounts = Object.fromEntries(caseFigureCodes.map((figure) => [figure, 0])) as FigureCounts

interface Group {
  /** Undefined for all of them together. */
  readonly side: DashboardSide | undefined
  readonly code: string | null
  readonly counts: FigureCounts
}

/** All figures of the whole and of each side, in one pass over the register. */
async function groupedCounts(db: ReadonlyKysely<Schema>, organId: string, looked: LookedAt): Promise<readonly Group[]> {
  const sets = sql.join([sql`()`, ...dashboardSides.map((side) => sql`(${sql.ref(side)})`)])
  const rows = await db
    .selectFrom('case_register')
    .where('organ_id', '=', organId)
    .where(isCounted)
    .where('received_on', '<=', looked.to)
    .where((of) => of.or([of('done_on', 'is', null), of('done_on', '>=', looked.from)]))
    .select([...dashboardSides])
    .select(
      dashboardSides.map((side): AliasedExpression<number, `no_${DashboardSide}`> =>
        sql<number>`grouping(${sql.ref(side)})`.as(`no_${side}`),
      ),
    )
    .select((of) =>
      caseFigureCodes.map((figure) => of.fn.countAll<number>().filterWhere(caseFigures[figure](looked)).as(figure)),
    )
    .groupBy(sql`grouping sets (${sets})` as unknown as Expression<string>)
    .execute()
  return rows.map((row) => {
    const side = dashboardSides.find((one) => row[`no_${one}`] === 0)
    return {
      side,
      code: side ? row[side] : null,
      counts: Object.fromEntries(caseFigureCodes.map((figure) => [figure, row[figure]])) as FigureCounts,
    }
  })
}

/** Month by month, those in which nothing was received or answered included. */
const monthCounts = (
  db: ReadonlyKysely<Schema>,
  organId: string,
  { from, to }: LookedAt,
): Promise<readonly MonthCounts[]> =>
  db
    .selectFrom(
      sql<MonthCounts>`(
        select to_char(month, 'YYYY-MM') as month,
          coalesce(sum(received), 0)::int as received,
          coalesce(sum(answered), 0)::int as answered,
          coalesce(sum(in_time), 0)::int as "inTime"
        from generate_series(date_trunc('month', ${from}::date), ${to}::date, '1 month') as month
        left join (
          select date_trunc('month', received_on) as month, count(*) as received, 0 as answered, 0 as in_time
          from case_register
          where organ_id = ${organId} and counted and received_on between ${from} and ${to} group by 1
          union all
          select date_trunc('month', done_on), 0, count(*), count(*) filter (where done_on <= reply_due_on)
          from case_register
          where organ_id = ${organId} and counted and done_on between ${from} and ${to} group by 1
        ) as counted using (month)
        group by 1
      )`.as('months'),
    )
    .selectAll()
    .orderBy('month')
    .execute()

/** The median is found over spans, of which there are few however many cases there are; the day of receipt is day zero. */
async function medianDays(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { from, to }: LookedAt,
  calendar: WorkingCalendar,
): Promise<number | undefined> {
  const spans = await db
    .selectFrom('case_register')
    .where('organ_id', '=', organId)
    .where(isCounted)
    .where((of) => of.between('done_on', from, to))
    .where('reply_due_on', 'is not', null)
    .groupBy(['received_on', 'done_on'])
    .select((of) => ['received_on', 'done_on', of.fn.countAll<number>().as('cases')])
    .execute()
  const lengths = spans.flatMap(({ received_on, done_on, cases }) =>
    received_on && done_on ? [{ days: countWorkingDays(received_on, done_on, calendar), cases }] : [],
  )
  return medianOf(lengths.toSorted((a, b) => a.days - b.days))
}

/** Of an even number the mean of the two in the middle. */
function medianOf(lengths: readonly { readonly days: number; readonly cases: number }[]): number | undefined {
  const total = lengths.reduce((sum, { cases }) => sum + cases, 0)
  if (total === 0) return undefined
  const at = (place: number): number => {
    let passed = 0
    for (const { days, cases } of lengths) {
      passed += cases
      if (place < passed) return days
    }
    return 0
  }
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2
}

async function disputeFigures(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { from, to }: LookedAt,
): Promise<readonly DisputeFigures[]> {
  return db
    .selectFrom('dispute_register')
    .where('organ_id', '=', organId)
    .where('voided', '=', false)
    .where('filed_on', '<=', to)
    .groupBy('path')
    .orderBy('path')
    .select((of) => [
      'path',
      of.fn.countAll<number>().filterWhere('filed_on', '>=', from).as('filed'),
      of.fn
        .countAll<number>()
        .filterWhere((or) => or.between('decided_on', from, to))
        .as('ended'),
      of.fn
        .countAll<number>()
        .filterWhere((or) => or.or([or('decided_on', 'is', null), or('decided_on', '>', to)]))
        .as('pending'),
    ])
    .execute()
}
