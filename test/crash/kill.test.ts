import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { readHistory } from '../../src/store/event-log.ts'
import { serverStatus, stopServer } from '../../src/store/embedded/stop-server.ts'
import { streamOf } from '../../src/store/streams.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { startProgram } from '../support/start-program.ts'
import type { Noted } from '../support/store-samples.ts'

const place = mkdtempSync(join(tmpdir(), 'gongkai-crash-'))
chmodSync(place, 0o755)
const folder = join(place, 'postgres')
afterAll(async () => {
  await stopServer(folder)
  rmSync(place, { recursive: true, force: true })
})

/** Whole, in order, and with everything that was acknowledged. */
async function expectWhole(caseId: string, acknowledged: readonly string[]): Promise<void> {
  const opened = await openDatabase({ folder })
  if (!opened.ok) throw new Error(JSON.stringify(opened.no))
  const { db, close } = opened.value
  const { events } = await readHistory<Noted>(db, streamOf('o1', 'case', caseId))
  const texts = events.map(({ text }) => text)
  const commands = texts.filter((_, index) => index % 2 === 0)
  expect(texts, 'no half command').toEqual(commands.flatMap((text) => [text, `${text} again`]))
  expect(new Set(commands)).toEqual(new Set([...commands, ...acknowledged]))
  expect((await verifyLog(db)).problems).toEqual([])
  await close()
}

test('the program is killed 15 times while it writes: no acknowledged command is lost, none is half', async () => {
  for (let round = 0; round < 15; round += 1) {
    const program = startProgram(folder, `program-${round}`)
    await program.more(1 + (round % 5))
    await program.kill()
    await expectWhole(`program-${round}`, program.acknowledged)
  }
}, 180_000)

test('the server is killed 15 times while a program writes: it starts it again each time, and nothing acknowledged is lost', async () => {
  const program = startProgram(folder, 'server')
  for (let round = 0; round < 15; round += 1) {
    await program.more(1 + (round % 7))
    const { pid } = serverStatus(folder)
    if (pid === undefined) throw new Error('no server runs')
    process.kill(pid, 'SIGKILL')
  }
  await program.more(1)
  await program.kill()
  await expectWhole('server', program.acknowledged)
}, 180_000)
