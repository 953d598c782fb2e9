import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { no, yes, type Result } from '../kernel/result.ts'
import type { PeopleKeys } from './people-keys.ts'

/** Line and reason, of the first line that is no key. */
export interface KeyFileFault {
  readonly line: number
  readonly why: 'not-a-key' | 'twice' | 'no-lookup' | 'no-version'
}

/**
 * The keys of a file: a line for each version, `1 BASE64`, and one `lookup BASE64`; 32 bytes each. The highest version seals.
 * To change the key, a line with the next version is added.
 */
export function parsePeopleKeys(text: string): Result<PeopleKeys, KeyFileFault> {
  const keys = new Map<number, Buffer>()
  let lookupKey: Buffer | undefined
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, name = '', base64 = ''] = /^(lookup|[1-9]\d{0,3})\s+([A-Za-z0-9+/=_-]+)\s*$/.exec(line) ?? []
    const key = Buffer.from(base64, 'base64')
    if (key.length !== 32) return no({ line: index + 1, why: 'not-a-key' })
    if (name === 'lookup' ? lookupKey : keys.has(Number(name))) return no({ line: index + 1, why: 'twice' })
    if (name === 'lookup') lookupKey = key
    else keys.set(Number(name), key)
  }
  if (keys.size === 0) return no({ line: lines.length, why: 'no-version' })
  if (!lookupKey) return no({ line: lines.length, why: 'no-lookup' })
  return yes({ current: Math.max(...keys.keys()), keys, lookupKey })
}

/** The keys of a file that is made, for its owner alone, when there is none. Without it nothing of people can be read. */
export function peopleKeysAt(path: string): Result<PeopleKeys, KeyFileFault> {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, freshKeys(), { mode: 0o600, flag: 'wx', flush: true })
  }
  return parsePeopleKeys(readFileSync(path, 'utf8'))
}

const freshKeys = (): string =>
  [
    '# Keys for what is known of applicants. Keep a copy apart from the backups: without it nobody can read it.',
    `1 ${randomBytes(32).toString('base64')}`,
    `lookup ${randomBytes(32).toString('base64')}`,
    '',
  ].join('\n')
