import { expect, test } from 'vitest'
import { loadWorld } from '../../demo/world/load-world.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice } from '../support/sample-office.ts'

test('the demo world loads without a refusal', async () => {
  const database = await freshDatabase()
  const office = sampleOffice(database)
  const started = Date.now()
  const world = await loadWorld(office, { setDay: office.setDay })
  console.log(world.happenings, world.letters, Date.now() - started)
  expect(world.cases.size).toBeGreaterThan(5)
  await database.close()
})
