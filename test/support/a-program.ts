/** A program with the embedded database open, for tests that end it without mercy: writes notes on one case until then. */
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { writeNotes } from './store-samples.ts'

const [folder = '', caseId = ''] = process.argv.slice(2)
const opened = await openDatabase({ folder })
if (!opened.ok) throw new Error(opened.no.code)
const house = opened.value
await migrate(house.pool)
for (let written = 1; ; written += 1) {
  await writeNotes(house, caseId, [`${written}`])
  // Only what was acknowledged is told.
  process.stdout.write(`${written}\n`)
}
