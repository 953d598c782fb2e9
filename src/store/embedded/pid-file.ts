import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'

/** What the server tells of itself in `postmaster.pid`. */
export interface PidFile {
  readonly pid: number
  readonly port: number
  readonly startedAt: Date
  readonly ready: boolean
}

/** The pid file of a cluster; undefined when there is none or it is not yet written whole. */
export function readPidFile({ data }: Cluster): PidFile | undefined {
  const lines = readIfThere(join(data, 'postmaster.pid'))?.split('\n') ?? []
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return {
    pid,
    startedAt: new Date(Number(lines[2]) * 1000),
    port: Number(lines[3]),
    ready: lines[7]?.trim() === 'ready',
  }
}

/** Whether the process runs and, where the system tells, is a PostgreSQL: after a restart of the machine the number may be another's. */
export function isServerAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const stat = readIfThere(`/proc/${pid}/stat`)
  if (stat === undefined) return !existsSync('/proc/self/stat')
  // `pid (name) state …`: a zombie (Z) has ended and only waits to be counted.
  const [, name = '', state = ''] = /\((.*)\) (\S)/.exec(stat) ?? []
  return name.startsWith('postgres') && state !== 'Z'
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
