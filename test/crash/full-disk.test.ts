import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'

const database = await freshDatabase()
const place = mkdtempSync(join(tmpdir(), 'gongkai-disk-'))
afterAll(async () => {
  await database.close()
  rmSync(place, { recursive: true, force: true })
})

const root = join(import.meta.dirname, '../..')
/** Root may mount; anybody else may in a world of users of his own. */
const ownMounts = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount']

interface Told {
  readonly status: number
  readonly text: string
  readonly registered: number
}

test('a full disk: the applicant is told that nothing was sent, nothing is half done, and with room the same form goes through', () => {
  const program = spawnSync(
    'unshare',
    [
      ...ownMounts,
      process.execPath,
      '--import',
      join(root, 'bin/jsx-hook.js'),
      join(root, 'test/support/on-a-small-disk.ts'),
      database.url,
      join(place, 'files'),
    ],
    { encoding: 'utf8' },
  )
  expect(program.stderr).not.toMatch(/Error/)
  const [full, roomy] = program.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
  expect(full).toMatchObject({ status: 503, registered: 0 })
  expect(full?.text).toContain('您刚才的操作没有办理')
  expect(roomy).toMatchObject({ status: 200, registered: 1 })
})
