/** `node bench/import.ts [CASES]`: how fast an old ledger comes in, beside the bare inserts of the same rows into the same server. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { civilDate } from '../src/kernel/civil-date.ts'
import { runImport } from '../src/services/import-run.ts'
import { undoImport } from '../src/services/import-undo.ts'
import { openDatabase } from '../src/store/database.ts'
import { stopServer } from '../src/store/embedded/stop-server.ts'
import { migrate } from '../src/store/migrations/migrate.ts'
import { verifyLog } from '../src/store/verify-log.ts'
import { benchOffice } from './ledger-office.ts'
import { madeUpLedger } from '../test/support/made-up-ledger.ts'

const cases = Number(process.argv[2] ?? 100_000)
const place = mkdtempSync(join(tmpdir(), 'gongkai-bench-import-'))
chmodSync(place, 0o755)
const folder = join(place, 'postgres')
const show = (value: number): string => Math.round(value).toLocaleString('en')
const rate = (from: number): string => `${show((cases * 1000) / (performance.now() - from))} cases a second`

let most = 0
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 50)
const megabytes = (): string => {
  const peak = most
  most = 0
  return `${show(peak / 1e6)} MB at most`
}

try {
  const opened = await openDatabase({ folder })
  if (!opened.ok) throw new Error(opened.no.code)
  const { db, pool, close } = opened.value
  await migrate(pool)
  const office = { ...benchOffice({ db }, place), today: () => civilDate('2025-06-30') }
  const actor = { id: 'bench', roles: ['head'] } as const
  const file = madeUpLedger(cases)
  console.log(`${show(cases)} old cases, ${show(file.bytes.length / 1e6)} MB of separated values`)

  for (const [label, rowByRow] of [
    ['all or nothing', false],
    ['row by row, 500 in a transaction', true],
  ] as const) {
    const start = performance.now()
    const done = await runImport(office, actor, 'requests', file, { rowByRow })
    if (!done.ok || done.value.good !== cases) throw new Error(JSON.stringify(done).slice(0, 2_000))
    console.log(`  ${label.padEnd(34)} ${rate(start)}, ${megabytes()}`)
    if (rowByRow) break
    const undo = performance.now()
    const undone = await undoImport(office, actor, done.value.batch)
    if (!undone.ok) throw new Error(JSON.stringify(undone.no))
    console.log(`  ${'undone'.padEnd(34)} ${rate(undo)}`)
  }
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from event_log')
  const verify = performance.now()
  const { problems } = await verifyLog(db)
  console.log(
    `  ${'log verified'.padEnd(34)} ${rate(verify)}, ${show(rows[0]?.count ?? 0)} events, ${problems.length} problems`,
  )

  const bare = performance.now()
  await pool.query('create table bare_log (like event_log including all)')
  await pool.query(
    `insert into bare_log select * from event_log where command_id = (select command_id from event_log where type = 'registered' order by at desc limit 1)`,
  )
  console.log(`  ${'bare copy of the same events'.padEnd(34)} ${rate(bare)}`)
  await close()
} finally {
  clearInterval(watch)
  await stopServer(folder)
  rmSync(place, { recursive: true, force: true })
}
