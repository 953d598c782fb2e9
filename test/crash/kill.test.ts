import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { openDatabase } from '../../src/store/database.ts'
import { serverStatus, stopServer } from '../../src/store/embedded/stop-server.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { sampleOffice } from '../support/sample-office.ts'
import { startProgram } from '../support/start-program.ts'

const place = mkdtempSync(join(tmpdir(), 'gongkai-crash-'))
chmodSync(place, 0o755)
const folder = join(place, 'postgres')
afterAll(async () => {
  await stopServer(folder)
  rmSync(place, { recursive: true, force: true })
})

const kills = 15

/** Nothing lost, nothing half: what was acknowledged is there, each command whole, the registers are what the log says. */
async function expectWhole(acknowledged: readonly string[]): Promise<void> {
  const opened = await openDatabase({ folder })
  if (!opened.ok) throw new Error(JSON.stringify(opened.no))
  const { db, close } = opened.value
  const office = sampleOffice(opened.value)
  const answered = await db.selectFrom('command_answer').select('key').execute()
  const logged = await db.selectFrom('event_log').select('command_id').distinct().execute()
  const keys = new Set(answered.map(({ key }) => key))
  expect(new Set(logged.map(({ command_id }) => command_id)), 'events and answers, or neither').toEqual(keys)
  expect(acknowledged.filter((key) => !keys.has(key))).toEqual([])

  const rows = await db.selectFrom('case_register').select(['case_id', 'number', 'version']).orderBy('number').execute()
  expect(rows.map(({ number }) => Number(number.slice(5)))).toEqual(rows.map((_, index) => index + 1))
  expect(await db.selectFrom('person').select('person_id').execute()).toHaveLength(3)
  const { before, after } = await rebuildRegisters(office)
  expect(after, 'replayed, the log gives the same registers').toBe(before)
  expect((await verifyLog(db)).problems).toEqual([])
  await close()
}

test(`the program is killed ${kills} times while it works: no acknowledged command is lost, none is half`, async () => {
  const acknowledged: string[] = []
  let next = startProgram(folder, 'program-0', 'a-clerk.ts')
  for (let round = 1; round <= kills; round += 1) {
    const program = next
    // The one that comes after it is already on its way: two use the server at once.
    next = startProgram(folder, `program-${round}`, 'a-clerk.ts')
    await program.more(1 + 7 * (round % 5))
    await program.kill()
    acknowledged.push(...program.acknowledged)
  }
  await next.kill()
  await expectWhole([...acknowledged, ...next.acknowledged])
}, 180_000)

test(`the server is killed ${kills} times while a program works: it starts it again each time, and nothing acknowledged is lost`, async () => {
  const program = startProgram(folder, 'server', 'a-clerk.ts')
  let killed: number | undefined
  for (let round = 0; round < kills; round += 1) {
    await program.more(1 + 3 * (round % 7))
    let { pid } = serverStatus(folder)
    // What was told just before the last kill may be heard only now, and the server that was killed may still be seen.
    while (pid === undefined || pid === killed) {
      await program.more(1)
      pid = serverStatus(folder).pid
    }
    process.kill(pid, 'SIGKILL')
    killed = pid
  }
  await program.more(1)
  await program.kill()
  await expectWhole(program.acknowledged)
}, 180_000)
