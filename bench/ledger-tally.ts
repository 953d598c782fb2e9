/** `node bench/ledger-tally.ts`: the yearly tally over a million cases, beside the bare `group by` that counts the same cells. */
import type { Pool } from 'pg'
import { editionForYear } from '../src/annual-report/editions.ts'
import { yearPeriod } from '../src/annual-report/count-year.ts'
import { tally } from '../src/annual-report/tally.ts'
import { behindFigure } from '../src/reads/behind-figure.ts'
import { reportCounts } from '../src/reads/report-counts.ts'
import { applicantKinds } from '../src/statute/applicant-kinds.table.ts'
import { outcomes } from '../src/statute/outcomes.table.ts'
import { readOnly } from '../src/store/read-only.ts'
import { middle } from './ledger-measure.ts'
import { onFreshServer } from './ledger-office.ts'

const cases = 1_000_000
const turns = 9
const year = 2023

const listed = (words: readonly string[]): string => `array[${words.map((word) => `'${word}'`).join(', ')}]`

/** Eight years of requests, three of five by natural persons, one of seventy not done, every eleventh carried into another year. */
const fill = (pool: Pool) =>
  pool.query(`
    insert into case_register (organ_id, case_id, number, matter, stage, counted, applicant_id, applicant_kind, channel, arrived_on,
      received_on, wanted, section, due_on, early_on, provisional, outcome, done_on, letter_number, voided, fee_noticed_on, fee_yuan, fee_paid_on, version)
    select 'bench', 'case-' || n, extract(year from day) || '-' || n, 'disclosure', case when n % 70 = 0 then 'open' else 'replied' end,
      n % 97 > 0, 'applicant-' || n % 300000, kind[1 + case when n % 5 < 3 then 0 else (n / 5) % array_length(kind, 1) end], 'online', day,
      day, '2024年度县级商贸流通专项资金的分配结果', '市场科', day + 28, day + 21, false,
      case when n % 70 > 0 then outcome[1 + (n * 7919) % array_length(outcome, 1)] end,
      case when n % 70 > 0 then day + ((n * 31) % 45)::int end,
      case when n % 70 > 0 then '云商公开〔' || extract(year from day) || '〕' || n || '号' end, false,
      case when n % 200 = 0 then day + 5 end, case when n % 200 = 0 then 120 end, case when n % 400 = 0 then day + 9 end, 4
    from generate_series(1, ${cases}::bigint) as n,
      lateral (select date '2018-01-01' + ((n * 2654435761) % 2922)::int as day) as dated,
      (select ${listed(Object.keys(applicantKinds))} as kind, ${listed(Object.keys(outcomes))} as outcome) as words`)

/** What anybody would write who needed the cells once. */
const bare = (pool: Pool) =>
  pool.query(`
    select applicant_kind, outcome, received_on < '${year}-01-01' as carried, done_on <= '${year}-12-31' as done, count(*)
    from case_register
    where organ_id = 'bench' and counted and received_on <= '${year}-12-31' and (done_on is null or done_on >= '${year}-01-01')
    group by 1, 2, 3, 4`)

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

await onFreshServer(async ({ db: writable, pool }) => {
  const db = readOnly(writable)
  await fill(pool)
  await pool.query('vacuum (analyze) case_register')
  const edition = editionForYear(year)
  if (!edition) throw new Error(`no form for ${year}`)
  const period = yearPeriod(year)
  const count = async (): Promise<void> => void tally(await reportCounts(db, 'bench', period, edition), edition)
  const explain = () => behindFigure(db, 'bench', 't3.denied.4.natural', period, edition)
  for (let turn = 0; turn < 3; turn += 1) await Promise.all([count(), bare(pool)])
  const [own, theirs]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < turns; turn += 1) {
    own.push(await timed(count))
    theirs.push(await timed(() => bare(pool)))
  }
  const ratio = middle(own.map((time, turn) => time / (theirs[turn] ?? 0)))
  console.log(
    `  the tally of ${year} over ${cases} cases: ${middle(own).toFixed(0)} ms, the bare group by: ${middle(theirs).toFixed(0)} ms, ` +
      `${ratio.toFixed(2)} times   aim at most 1.5 and 1000 ms: ${ratio <= 1.5 && middle(own) < 1000 ? 'met' : 'missed'}`,
  )
  const behind = await explain()
  console.log(`  the ${behind?.length ?? 0} cases behind one figure: ${(await timed(explain)).toFixed(0)} ms`)
  if (process.env['PLAN']) {
    const { rows } = await pool.query<{
      'QUERY PLAN': string
    }>(`explain (analyze, buffers) select applicant_kind, outcome, count(*) filter (where received_on >= '2023-01-01'), count(*) filter (where received_on < '2023-01-01'), count(*) filter (where done_on <= '2023-12-31') , count(*) filter (where done_on is null or done_on > '2023-12-31') from case_register
    where organ_id = 'bench' and counted = true and received_on <= '2023-12-31' and (done_on is null or done_on >= '2023-01-01') group by 1, 2`)
    console.log(rows.map((row) => row['QUERY PLAN']).join('\n'))
  }
})
