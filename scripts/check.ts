/** The one list that people and CI run. Every step runs, whatever the others say; the last line counts. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name: string): string => join(root, 'node_modules/.bin', name)
const testReport = join(root, 'var/test-report.json')

const steps = [
  { name: 'format', command: [bin('oxfmt'), '--check', '.'] },
  { name: 'floors', command: [process.execPath, 'scripts/check-floors.ts'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'types of the workbench', command: [bin('tsc'), '--noEmit', '-p', 'src/workbench'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'workbench', command: [bin('vite'), 'build', '--logLevel', 'warn'] },
  { name: 'docs', command: [process.execPath, 'scripts/write-docs.ts', '--check'] },
] as const

const run = ([program, ...args]: readonly string[]): Promise<number> =>
  new Promise((done) => {
    const child = spawn(program ?? '', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', () => done(1))
    child.on('close', (code) => done(code ?? 1))
  })

const total = { passed: 0, failed: 0, skipped: 0 }

for (const { name, command } of steps) {
  const good = (await run(command)) === 0
  console.log(`${good ? '✓' : '✗'} ${name}`)
  total[good ? 'passed' : 'failed'] += 1
}

mkdirSync(join(root, 'var'), { recursive: true })
rmSync(testReport, { force: true })
const code = await run([
  bin('vitest'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${testReport}`,
])
if (existsSync(testReport)) {
  const report = JSON.parse(readFileSync(testReport, 'utf8')) as Record<string, number>
  total.passed += report['numPassedTests'] ?? 0
  total.failed += report['numFailedTests'] ?? 0
  total.skipped += (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0)
  if (code !== 0 && !report['numFailedTests']) total.failed += 1
} else total.failed += 1

process.exitCode = total.failed || total.skipped ? 1 : 0
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
