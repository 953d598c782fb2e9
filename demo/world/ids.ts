import { createHash } from 'node:crypto'
import type { PersonKey } from './people.table.ts'

/** Ids like any other, but the same in every run. */
export function countedIds(series = 'demo'): () => string {
  let count = 0
  return () => {
    const digits = createHash('sha256')
      .update(`${series} ${(count += 1)}`)
      .digest('hex')
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      digits.slice(12, 16),
      digits.slice(16, 20),
      digits.slice(20, 32),
    ].join('-')
  }
}

const shortHash = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 12)

/** What has a name within its case, as an id: letters of the alphabet and digits only, for addresses. */
export const ownId = (number: string, name: string): string => `${number}:${name.replaceAll(/[^\w:-]+/g, shortHash)}`

/** `L08 甲 reply`: what 甲 is told of the decision to disclose; the first reply when none is named. */
export function letterId(number: string, letter: string): string {
  const [, told, reply = 'reply'] = /^L08 (\S+)(?: (\S+))?$/.exec(letter) ?? []
  return told === undefined ? ownId(number, letter) : `${ownId(number, reply)}:L08:${ownId(number, told)}`
}

export const personId = (key: PersonKey): string => `party-${shortHash(key)}`
