/** The demonstration: audits the folder `demo/reports`, prints the summary and leaves `var/audit.html`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { spawnSync } from 'node:child_process'

const root = join(import.meta.dirname, '..')
const page = join(root, 'var/audit.html')
mkdirSync(join(root, 'var'), { recursive: true })

const gongkai = (...args: readonly string[]): number =>
  spawnSync(process.execPath, [join(root, 'bin/gongkai.js'), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1

// The reports are meant to have faults: exit code 1 says that they were found.
const found = 1
const codes = [
  gongkai('report', 'check', 'demo/reports', '--today', '2025-04-01'),
  gongkai('report', 'check', 'demo/reports', '--today', '2025-04-01', '--format', 'html', '--out', page),
]
console.log(`\nvar/audit.html → ${pathToFileURL(page).href}`)
process.exitCode = codes.every((code) => code === found) ? 0 : 1
