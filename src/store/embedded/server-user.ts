import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Under whom the server runs. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
  readonly name: string
}

/** In this order; PostgreSQL refuses to run as root. */
const candidates = ['gongkai', 'postgres', 'nobody']

/**
 * Who shall run the server of a folder when we are root: the folder's owner, else the first known of a few users.
 * Undefined: we are not root, and run it ourselves.
 */
export function serverUser(home: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = knownUsers()
  const owner = existsSync(home) ? statSync(home) : undefined
  if (owner && owner.uid !== 0) {
    const named = users.find(({ uid }) => uid === owner.uid)
    return { uid: owner.uid, gid: owner.gid, name: named?.name ?? String(owner.uid) }
  }
  for (const name of candidates) {
    const user = users.find((known) => known.name === name)
    if (user) return user
  }
  return { uid: 65534, gid: 65534, name: '65534' }
}

function knownUsers(): readonly ServerUser[] {
  if (!existsSync('/etc/passwd')) return []
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

/** The first folder on the way to a path that the user may not enter; undefined when the way is open. */
export function firstClosedFolder(path: string, { uid, gid }: ServerUser): string | undefined {
  const way: string[] = []
  for (let folder = path; ; folder = dirname(folder)) {
    way.unshift(folder)
    if (dirname(folder) === folder) break
  }
  return way.find((folder) => {
    if (!existsSync(folder)) return false
    const entry = statSync(folder)
    const mayEnter = entry.uid === uid ? 0o100 : entry.gid === gid ? 0o010 : 0o001
    return entry.isDirectory() && (entry.mode & mayEnter) === 0
  })
}
