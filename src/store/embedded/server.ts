import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { yes, type Result } from '../../kernel/result.ts'
import { refuseStore, type StoreRefusal } from '../store-refusals.table.ts'
import { clusterAt, clusterUrl, databaseName, type Cluster } from './cluster.ts'
import { knock, makeDatabase } from './knock.ts'
import { makeData, makeFolders } from './make-cluster.ts'
import { isServerAlive, readPidFile } from './pid-file.ts'
import { serverProgram, type ServerProgram } from './server-program.ts'
import { serverUser, type ServerUser } from './server-user.ts'

export interface StartOptions {
  /** False only where losing the data is of no matter, as in tests. */
  readonly durable?: boolean
  /** Milliseconds to wait for a server that starts or recovers. */
  readonly patience?: number
}

export interface RunningServer {
  readonly url: string
  readonly pid: number
  /** Whether this call started it; else it ran already. */
  readonly started: boolean
}

/**
 * Starts the PostgreSQL of a folder, or attaches to the one that runs there; makes the folder when there is none. The server
 * outlives this program. A server whose own program was killed is started anew and recovers.
 */
export async function startServer(
  folder: string,
  { durable = true, patience = 60_000 }: StartOptions = {},
): Promise<Result<RunningServer, StoreRefusal>> {
  const cluster = clusterAt(folder)
  const user = serverUser(cluster.home)
  const folders = makeFolders(cluster, user)
  if (!folders.ok) return folders
  const program = serverProgram(cluster.home, user)
  if (!program) return refuseStore('no-server-program', { platform: `${process.platform}-${process.arch}` })
  const data = await makeData(cluster, program, user, durable)
  if (!data.ok) return data

  const password = readFileSync(cluster.password, 'utf8')
  const deadline = Date.now() + patience
  let started = false
  let why = ''
  while (Date.now() < deadline) {
    const running = readPidFile(cluster)
    if (!running || !isServerAlive(running.pid)) {
      if (running) removeStale(cluster, running.pid)
      const outcome = await launch({ cluster, program, user, durable, deadline })
      if (outcome.state === 'failed') return refuseStore('server-failed', { folder: cluster.home, why: outcome.why })
      started ||= outcome.state === 'ready'
      why = outcome.why
      if (outcome.state === 'rival') await pause(50)
      continue
    }
    const url = clusterUrl(cluster, running.port, password, databaseName)
    const answer = running.port > 0 ? await knock(url) : 'nobody'
    if (answer === 'open') return yes({ url, pid: running.pid, started })
    if (answer === 'stranger') return refuseStore('other-program', { folder: cluster.home })
    if (answer === 'no-database')
      await makeDatabase(clusterUrl(cluster, running.port, password, 'postgres'), databaseName)
    else await pause(10)
  }
  return refuseStore('server-failed', {
    folder: cluster.home,
    why: why || `no answer in ${patience / 1000} s; see ${cluster.log}`,
  })
}

/** The pid file of a dead server, whose number another program may have by now; the server would not start beside it. */
function removeStale({ data }: Cluster, pid: number): void {
  const file = join(data, 'postmaster.pid')
  const [first] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  try {
    process.kill(pid, 0)
  } catch {
    return
  }
  if (Number(first) === pid) rmSync(file, { force: true })
}

interface Launch {
  readonly cluster: Cluster
  readonly program: ServerProgram
  readonly user: ServerUser | undefined
  readonly durable: boolean
  readonly deadline: number
}

interface Launched {
  /** A rival holds the folder: another program started the server at the same time, or parts of a killed one still end. */
  readonly state: 'ready' | 'rival' | 'failed'
  readonly why: string
}

const largestLog = 10_000_000

async function launch({ cluster, program, user, durable, deadline }: Launch): Promise<Launched> {
  if (existsSync(cluster.log) && statSync(cluster.log).size > largestLog) truncateSync(cluster.log)
  const log = openSync(cluster.log, 'a', 0o600)
  const before = statSync(cluster.log).size
  const child = spawn(program.postgres, ['-D', cluster.data, ...settings(cluster, await freePort(cluster), durable)], {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  const ended = endOf(child)
  child.unref()
  while (Date.now() < deadline) {
    const end = await Promise.race([ended, pause(10, undefined, { ref: true })])
    if (end !== undefined) {
      const said = readFileSync(cluster.log).subarray(before).toString()
      const rival =
        /lock file .* (?:already exists|is empty)|still in use|is another (?:post(?:master|gres)|server)/i.test(said)
      return { state: rival ? 'rival' : 'failed', why: end || lastFatal(said) }
    }
    const written = readPidFile(cluster)
    if (written?.pid === child.pid && written?.ready) return { state: 'ready', why: '' }
  }
  return { state: 'failed', why: `not ready in time; see ${cluster.log}` }
}

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((done) => {
    child.on('error', (error) => done(error.message))
    child.on('exit', () => done(''))
  })

const lastFatal = (said: string): string =>
  said
    .split('\n')
    .findLast((line) => /FATAL|PANIC|ERROR|error/.test(line))
    ?.trim() ??
  said.trim().split('\n').at(-1) ??
  ''

// prettier-ignore
function settings(cluster: Cluster, port: number, durable: boolean): readonly string[] {
  const listening: Readonly<Record<string, string>> = cluster.socket === undefined
    ? { listen_addresses: '127.0.0.1', unix_socket_directories: '' }
    : { listen_addresses: '', unix_socket_directories: cluster.socket, unix_socket_permissions: '0700' }
  const safety: Readonly<Record<string, string>> = durable
    ? { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
    : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
  const all = {
    ...listening, ...safety,
    port: String(port), cluster_name: 'gongkai', timezone: 'UTC', log_timezone: 'UTC', max_connections: '200',
    password_encryption: 'scram-sha-256', max_wal_size: '2GB', wal_compression: 'on', jit: 'off',
  }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** A socket lies in the folder and may have any number; a port must be free on this machine. The last one is tried first. */
async function freePort(cluster: Cluster): Promise<number> {
  if (cluster.socket !== undefined) return 5432
  const kept = join(cluster.home, 'port')
  const last = existsSync(kept) ? Number(readFileSync(kept, 'utf8')) : 0
  const port = (await tryPort(last)) ?? (await tryPort(0)) ?? 0
  writeFileSync(kept, String(port))
  return port
}

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((done) => {
    const server = createServer()
    server.once('error', () => done(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : undefined))
    })
  })
