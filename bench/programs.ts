import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Ends with one line that says what is missing; a measure without its yardstick says nothing. */
export function needPrograms(...names: readonly string[]): void {
  const missing = names.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0)
  if (missing.length === 0) return
  console.error(`Not measured: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not installed.`)
  process.exit(2)
}

const ticksASecond = 100

/** Seconds of processor a program has used so far, in user and system; undefined where the system does not tell. */
export function processorSeconds(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number)
    return (user + system) / ticksASecond
  } catch {
    return undefined
  }
}
