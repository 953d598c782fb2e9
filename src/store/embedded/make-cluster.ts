import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { yes, type Result } from '../../kernel/result.ts'
import { refuseStore, type StoreRefusal } from '../store-refusals.table.ts'
import { databaseUser, type Cluster } from './cluster.ts'
import type { ServerProgram } from './server-program.ts'
import { firstClosedFolder, type ServerUser } from './server-user.ts'

/** Makes the folders of a cluster for its user. Refuses a place that cannot be written, or that the user cannot enter. */
export function makeFolders({ home, socket }: Cluster, user: ServerUser | undefined): Result<undefined, StoreRefusal> {
  try {
    for (const folder of [home, socket]) {
      if (folder === undefined || existsSync(folder)) continue
      openTheWay(folder, mkdirSync(folder, { recursive: true }))
      chmodSync(folder, 0o700)
      own(folder, user)
    }
  } catch (error) {
    return refuseStore('folder-not-writable', { folder: home, why: (error as Error).message })
  }
  const closed = user && firstClosedFolder(home, user)
  return closed === undefined || user === undefined
    ? yes(undefined)
    : refuseStore('folder-not-enterable', { folder: home, closed, user: user.name })
}

/** Whatever this process hides from others by default, the user of the server must come through the folders it made. */
function openTheWay(folder: string, firstMade: string | undefined): void {
  if (firstMade === undefined) return
  for (let above = dirname(folder); above.startsWith(firstMade); above = dirname(above)) chmodSync(above, 0o755)
}

/**
 * Makes the data folder when there is none: under another name first, then renamed, so that a data folder is whole or
 * not there. Of programs that begin at once one makes it, the others wait. Refuses one of another major version.
 */
export async function makeData(
  cluster: Cluster,
  program: ServerProgram,
  user: ServerUser | undefined,
  durable: boolean,
): Promise<Result<undefined, StoreRefusal>> {
  const turn = join(cluster.home, 'making')
  for (;;) {
    const found = majorVersionOf(cluster)
    if (found !== undefined)
      return found === program.major
        ? yes(undefined)
        : refuseStore('other-major-version', { folder: cluster.data, found, ours: program.major })
    if (takeTurn(turn)) break
    await pause(20)
  }
  try {
    return majorVersionOf(cluster) === undefined ? await initialise(cluster, program, user, durable) : yes(undefined)
  } finally {
    rmSync(turn, { force: true })
  }
}

const majorVersionOf = ({ data }: Cluster): number | undefined => {
  const file = join(data, 'PG_VERSION')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
}

/** A file with our number says that we are at it; one of a program that has ended says nothing. */
function takeTurn(turn: string): boolean {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder = existsSync(turn) ? Number(readFileSync(turn, 'utf8')) : 0
  if (holder > 0 && !isAlive(holder)) rmSync(turn, { force: true })
  return false
}

async function initialise(
  cluster: Cluster,
  program: ServerProgram,
  user: ServerUser | undefined,
  durable: boolean,
): Promise<Result<undefined, StoreRefusal>> {
  removeUnfinished(cluster.home)
  const unfinished = join(cluster.home, `data.new.${process.pid}.${randomBytes(4).toString('hex')}`)
  mkdirSync(unfinished, { mode: 0o700 })
  own(unfinished, user)
  const passwordFile = `${unfinished}.password`
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  own(passwordFile, user)
  const made = await run(
    program.initdb,
    // prettier-ignore
    [
      '-D', unfinished, '-U', databaseUser, '--pwfile', passwordFile, '-A', 'scram-sha-256',
      '-E', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8',
      '--no-instructions', durable ? '--data-checksums' : '--no-sync',
    ],
    user,
  )
  if (made.code !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    rmSync(passwordFile, { force: true })
    return refuseStore('server-failed', { folder: cluster.home, why: made.said.trim().split('\n').slice(-3).join(' ') })
  }
  renameSync(passwordFile, join(unfinished, 'gongkai.password'))
  renameSync(unfinished, cluster.data)
  return yes(undefined)
}

/** What programs left that were ended while they made a data folder: their number is in the name. */
function removeUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = /^data\.new\.(\d+)\./.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(home, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const own = (path: string, user: ServerUser | undefined): void => {
  if (user) chownSync(path, user.uid, user.gid)
}

function run(
  program: string,
  args: readonly string[],
  user: ServerUser | undefined,
): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (piece: Buffer) => void (said += piece.toString()))
    child.stderr.on('data', (piece: Buffer) => void (said += piece.toString()))
    child.on('error', (error) => done({ code: 1, said: error.message }))
    child.on('close', (code) => done({ code: code ?? 1, said }))
  })
}
