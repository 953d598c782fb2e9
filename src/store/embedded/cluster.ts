import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { firstClosedFolder, serverUser } from './server-user.ts'

/** Where the parts of an embedded server lie; everything is below one folder. */
export interface Cluster {
  readonly home: string
  readonly data: string
  readonly password: string
  /** Folder of the unix socket; undefined where sockets cannot be used, then a port of 127.0.0.1 is. */
  readonly socket: string | undefined
  readonly log: string
  /** Stands while somebody wants the server to run on when no program uses it. */
  readonly keep: string
}

/** What the name of a socket file may measure on every system. */
const longestSocketPath = 103

/**
 * The parts of the server of a folder. Root's own folders are closed to the user the server must run under: then
 * the server lies in /var/lib, under a name that follows from the folder's.
 */
export function clusterAt(folder: string): Cluster {
  const home = enterable(resolve(folder))
  const data = join(home, 'data')
  const socket = join(home, 'socket')
  const fits = Buffer.byteLength(join(socket, '.s.PGSQL.5432')) <= longestSocketPath && process.platform !== 'win32'
  return {
    home,
    data,
    password: join(data, 'gongkai.password'),
    socket: fits ? socket : undefined,
    log: join(home, 'server.log'),
    keep: join(home, 'keep-running'),
  }
}

function enterable(home: string): string {
  const user = serverUser(home)
  if (!user || firstClosedFolder(home, user) === undefined) return home
  return join('/var/lib/gongkai', `postgres-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`)
}

export const databaseName = 'gongkai'
export const databaseUser = 'gongkai'

/** The address of a database of the cluster. */
export function clusterUrl(cluster: Cluster, port: number, password: string, database: string): string {
  const who = `${databaseUser}:${encodeURIComponent(password)}`
  return cluster.socket === undefined
    ? `postgresql://${who}@127.0.0.1:${port}/${database}`
    : `postgresql://${who}@/${database}?host=${encodeURIComponent(cluster.socket)}&port=${port}`
}
