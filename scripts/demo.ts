/** The demonstration: audits the folder `demo/reports`, prints the summary and leaves `var/audit.html`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { spawnSync } from 'node:child_process'

const root = join(import.meta.dirname, '..')
const page = join(root, 'var/audit.html')
mkdirSync(join(root, 'var'), { recursive: true })

// The reports are meant to have faults: exit code 1 says that they were found.
const found = 1

const gongkai = (told: 'inherit' | 'pipe', ...args: readonly string[]): number => {
  const bin = join(root, 'bin/gongkai.js')
  const run = spawnSync(process.execPath, [bin, ...args], { cwd: root, stdio: ['ignore', 'inherit', told] })
  if (run.status !== found && told === 'pipe') process.stderr.write(run.stderr)
  return run.status ?? 1
}

const codes = [
  gongkai('inherit', 'report', 'check', 'demo/reports', '--today', '2025-04-01'),
  gongkai('pipe', 'report', 'check', 'demo/reports', '--today', '2025-04-01', '--format', 'html', '--out', page),
]
console.log(`\nvar/audit.html → ${pathToFileURL(page).href}`)
process.exitCode = codes.every((code) => code === found) ? 0 : 1
