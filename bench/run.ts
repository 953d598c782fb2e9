/** `npm run bench`: how fast reports are read and checked. Each measure has a process of its own, so that none rests on what another left behind. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { benchFormats } from './make-files.ts'

const measures = [...benchFormats.map((format) => ['read-format.ts', format]), ['read-workers.ts']]

console.log('Read, recognised and checked in one thread, and beside it the same files merely converted by others:')
for (const [file = '', ...rest] of measures) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file), ...rest], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
