/**
 * The demonstration: audits the folder `demo/reports` and leaves `var/audit.html`; then lets the demo world happen under
 * `var/demo`, builds its three annual reports, audits them together and leaves `var/demo/audit.html`; at last it opens portal and
 * workbench on one port, until it is told to stop.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { spawnSync } from 'node:child_process'
import { lastDay } from '../demo/world/load-world.ts'
import { demoSite } from './demo-site.ts'
import { demoWorld, tour } from './demo-world.ts'

const root = join(import.meta.dirname, '..')
const page = join(root, 'var/audit.html')
const worldPage = join(root, 'var/demo/audit.html')
mkdirSync(join(root, 'var'), { recursive: true })

const clean = 0
const found = 1

const gongkai = (told: 'inherit' | 'pipe', expected: number, ...args: readonly string[]): boolean => {
  const bin = join(root, 'bin/gongkai.js')
  const run = spawnSync(process.execPath, [bin, ...args], { cwd: root, stdio: ['ignore', 'inherit', told] })
  if (run.status !== expected && told === 'pipe') process.stderr.write(run.stderr)
  return run.status === expected
}

// The reports in the folder are meant to have faults, those of the demo world none.
const faulty = ['report', 'check', 'demo/reports', '--today', '2025-04-01']
const asMeant = [
  gongkai('inherit', found, ...faulty),
  gongkai('pipe', found, ...faulty, '--format', 'html', '--out', page),
]
console.log(`\nvar/audit.html → ${pathToFileURL(page).href}\n`)

const reports = await demoWorld((line) => console.log(line))
const sound = ['report', 'check', ...reports.map(({ docx }) => docx), '--today', lastDay]
asMeant.push(
  gongkai('inherit', clean, ...sound),
  gongkai('pipe', clean, ...sound, '--format', 'html', '--out', worldPage),
)
console.log(tour(worldPage))
if (asMeant.includes(false)) process.exitCode = 1
else await demoSite((line) => console.log(line))
