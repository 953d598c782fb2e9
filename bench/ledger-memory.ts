/** `node bench/ledger-memory.ts`: resident memory over many commands and reads, and over opening and closing the house. */
import { handleCase } from '../src/services/handle-case.ts'
import { yearPeriod } from '../src/annual-report/count-year.ts'
import { editions } from '../src/annual-report/editions.ts'
import { openOffice } from '../src/services/open-office.ts'
import { keepOrgan } from '../src/services/open-office.ts'
import { reportCounts } from '../src/reads/report-counts.ts'
import { databaseAt } from '../src/store/database.ts'
import { readOnly } from '../src/store/read-only.ts'
import { benchOffice, clerk, onFreshServer, registerCases } from './ledger-office.ts'

const commands = 20_000
const cases = 2000
const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1e6)

await onFreshServer(async (database, place) => {
  const office = benchOffice(database, place)
  await registerCases(office, cases)
  const told: number[] = []
  for (let done = 1; done <= commands; done += 8) {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        handleCase(office, {
          caseId: `case-${1 + ((done + at) % cases)}`,
          actor: clerk,
          command: { type: 'assign', section: `科室${done}` },
          key: `${done}-${at}`,
        }),
      ),
    )
    if (answers.some(({ ok }) => !ok)) throw new Error(JSON.stringify(answers))
    if (done % 200 === 1) await reportCounts(readOnly(office.db), 'bench', yearPeriod(2025), editions['2021'])
    if (done % (commands / 10) === 1 && done > 1) told.push(megabytes())
  }
  console.log(`  memory over ${commands} commands of eight clerks, with a tally after every 200, MB: ${told.join(' ')}`)

  await keepOrgan(office, office.organ)
  told.length = 0
  for (let opened = 1; opened <= 300; opened += 1) {
    const house = databaseAt(database.url, 2, () => Promise.resolve())
    if (!(await openOffice({ ...office, db: house.db }, 'bench'))) throw new Error('no office')
    await house.close()
    if (opened % 30 === 0) told.push(megabytes())
  }
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where application_name = 'gongkai'`,
  )
  console.log(`  memory over 300 houses opened and closed, MB: ${told.join(' ')}; connections left ${rows[0]?.count}`)
})
