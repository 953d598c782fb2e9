import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { clusterAt, clusterUrl, databaseName, type Cluster } from './cluster.ts'
import { isServerAlive, readPidFile } from './pid-file.ts'
import { serverProgram } from './server-program.ts'
import { serverUser } from './server-user.ts'

export interface ServerStatus {
  readonly state: 'running' | 'stopped' | 'none'
  readonly folder: string
  readonly pid?: number
  readonly url?: string
  readonly startedAt?: string
}

/** Whether the server of a folder runs; `none`: no server was ever made there. Changes nothing. */
export function serverStatus(folder: string): ServerStatus {
  const cluster = clusterAt(folder)
  const password = passwordOf(cluster)
  if (password === undefined) return { state: 'none', folder: cluster.home }
  const file = readPidFile(cluster)
  if (!file || !isServerAlive(file.pid)) return { state: 'stopped', folder: cluster.home }
  return {
    state: 'running',
    folder: cluster.home,
    pid: file.pid,
    url: clusterUrl(cluster, file.port, password, databaseName),
    startedAt: file.startedAt.toISOString(),
  }
}

/** Stops the server of a folder: sessions are ended, what was committed is kept. Answers whether one ran. */
export async function stopServer(folder: string, patience = 60_000): Promise<boolean> {
  const cluster = clusterAt(folder)
  const file = readPidFile(cluster)
  rmSync(cluster.keep, { force: true })
  if (!file || !isServerAlive(file.pid)) return false
  if (process.platform === 'win32') await stopByProgram(cluster)
  else process.kill(file.pid, 'SIGINT')
  const deadline = Date.now() + patience
  while (isServerAlive(file.pid)) {
    if (Date.now() > deadline)
      throw new Error(`The server ${file.pid} of ${cluster.home} did not stop in ${patience / 1000} s`)
    await pause(5)
  }
  return true
}

/** Windows knows no signals that a server could answer. */
async function stopByProgram({ home, data }: Cluster): Promise<void> {
  const program = serverProgram(home, serverUser(home))
  if (!program) throw new Error('The program that stops the server is missing')
  await new Promise((done) => {
    spawn(program.pgCtl, ['stop', '-m', 'fast', '-D', data], { stdio: 'ignore' }).on('close', done).on('error', done)
  })
}

function passwordOf({ password }: Cluster): string | undefined {
  try {
    return readFileSync(password, 'utf8')
  } catch {
    return undefined
  }
}
