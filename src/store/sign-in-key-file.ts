import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { no, yes, type Result } from '../kernel/result.ts'

/**
 * The key by which sessions are signed and second factors sealed; made, for its owner alone, when there is none. Another key ends
 * all sessions, and second factors must be set up anew. Refuses a file whose first line that is no comment is not 32 bytes or more
 * in BASE64.
 */
export function signInKeyAt(path: string): Result<string, 'not-a-key'> {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, freshKey(), { mode: 0o600, flag: 'wx', flush: true })
  }
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .find((each) => each.trim() !== '' && !each.startsWith('#'))
  const key = line?.trim() ?? ''
  return Buffer.from(key, 'base64').length >= 32 && /^[A-Za-z0-9+/=_-]+$/.test(key) ? yes(key) : no('not-a-key')
}

const freshKey = (): string =>
  [
    '# Key of sign-in: it signs sessions and seals second factors. Keep a copy apart from the backups.',
    randomBytes(48).toString('base64'),
    '',
  ].join('\n')
