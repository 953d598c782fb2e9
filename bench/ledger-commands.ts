/** `node bench/ledger-commands.ts`: a clerk's commands a second, beside pgbench that sends the same statements to the same server. */
import { join } from 'node:path'
import type { Pool } from 'pg'
import { handleCase } from '../src/services/handle-case.ts'
import type { Office } from '../src/services/office.ts'
import { databaseAt } from '../src/store/database.ts'
import { middle } from './ledger-measure.ts'
import { benchOffice, clerk, onFreshServer, registerCases } from './ledger-office.ts'
import { isPgbenchThere, pgbenchScript, runPgbench, statementsOf } from './ledger-pgbench.ts'

const cases = 2000
const seconds = Number(process.env['SECONDS'] ?? 3)
const turns = Number(process.env['TURNS'] ?? 5)
const aim = 0.5

let section = 0
/** One clerk's command on a case: it is handed to another section. */
async function assign(office: Office, caseId: string): Promise<void> {
  section += 1
  const result = await handleCase(office, {
    caseId,
    actor: clerk,
    command: { type: 'assign', section: `科室${section}` },
  })
  if (!result.ok) throw new Error(JSON.stringify(result.no))
}

/** Commands a second that so many clerks get done on random cases. */
async function commandsPerSecond(office: Office, clients: number): Promise<number> {
  const start = performance.now()
  let done = 0
  const work = async (): Promise<void> => {
    while (performance.now() - start < seconds * 1000) {
      await assign(office, `case-${1 + Math.floor(Math.random() * cases)}`)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, work))
  return (done * 1000) / (performance.now() - start)
}

/** The same cases once more, for pgbench. */
async function copyCases(pool: Pool): Promise<void> {
  for (const table of ['event_log', 'case_register']) {
    const { rows } = await pool.query<{ columns: string }>(
      `select string_agg(column_name, ', ') as columns from information_schema.columns
       where table_name = $1 and column_name <> 'organ_id' and is_generated = 'NEVER'`,
      [table],
    )
    const columns = rows[0]?.columns ?? ''
    await pool.query(`insert into ${table} (organ_id, ${columns}) select 'pgbench', ${columns} from ${table}`)
  }
}

const show = (value: number): string => value.toFixed(0).padStart(6)

await onFreshServer(async (database, place) => {
  const { pool, url } = database
  const office = benchOffice(database, place)
  await registerCases(office, cases + 1)
  const lone = `case-${cases + 1}`
  const sent = await statementsOf(() => assign(office, lone))
  const ofPgbench = (value: unknown): unknown => (value === 'bench' ? 'pgbench' : value)
  const script = pgbenchScript(
    sent.map(({ text, values }) => ({ text, values: values.map(ofPgbench) })),
    lone,
    cases,
  )
  await copyCases(pool)
  if (process.env['SHOW']) console.log(script)
  await pool.query('vacuum analyze')

  for (const clients of [1, 8]) {
    const narrow = databaseAt(url, clients, () => Promise.resolve())
    const ours: number[] = []
    const theirs: number[] = []
    const ratios: number[] = []
    await commandsPerSecond(benchOffice(narrow, place), clients)
    for (let turn = 0; turn < turns; turn += 1) {
      const own = await commandsPerSecond(benchOffice(narrow, place), clients)
      ours.push(own)
      if (!isPgbenchThere()) continue
      const other = await runPgbench(url, script, join(place, 'command.sql'), clients, seconds)
      theirs.push(other)
      ratios.push(own / other)
    }
    await narrow.close()
    const beside = isPgbenchThere()
      ? `pgbench ${show(middle(theirs))}   ${middle(ratios).toFixed(2)} of it   aim ${aim}: ${middle(ratios) >= aim ? 'met' : 'missed'}`
      : 'pgbench is not installed here'
    console.log(`  ${clients} at once: ${show(middle(ours))} commands a second   ${beside}`)
  }
})
