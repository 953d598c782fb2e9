/** A program with the embedded database open, for tests that end it or its server without mercy: writes two notes at a time. */
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { writeNotes } from './store-samples.ts'

const [folder = '', caseId = ''] = process.argv.slice(2)
const opened = await openDatabase({ folder })
if (!opened.ok) throw new Error(opened.no.code)
const house = opened.value
await migrate(house.pool)
for (let command = 1; ; command += 1) {
  const acknowledged = await writeNotes(house, caseId, [`${command}`, `${command} again`]).then(
    () => true,
    () => false,
  )
  // Only what was acknowledged is told.
  if (acknowledged) process.stdout.write(`${command}\n`)
}
