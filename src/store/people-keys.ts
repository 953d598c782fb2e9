import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Keys for what is known of people; they come from the configuration and are never in the database. */
export interface PeopleKeys {
  /** The version new entries are sealed with. */
  readonly current: number
  /** 32 bytes each; old versions stay until `resealPeople` has come to its end. */
  readonly keys: ReadonlyMap<number, Buffer>
  /** 32 bytes for recognising an applicant without opening anybody; it does not change with the others. */
  readonly lookupKey: Buffer
}

const algorithm = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** Whom an entry belongs to; sealed with it, so that no entry can be put in another's place. */
export interface Sealed {
  readonly organ: string
  readonly person: string
}

/** AES-256-GCM: nonce, tag, then the sealed words. */
export function seal({ keys, current }: PeopleKeys, of: Sealed, words: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv(algorithm, keyOf(keys, current), nonce).setAAD(boundTo(of))
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Throws when the entry was changed, belongs to somebody else, or its key is not configured. */
export function unseal({ keys }: PeopleKeys, version: number, of: Sealed, entry: Buffer): string {
  const decipher = createDecipheriv(algorithm, keyOf(keys, version), entry.subarray(0, nonceLength))
    .setAAD(boundTo(of))
    .setAuthTag(entry.subarray(nonceLength, nonceLength + tagLength))
  return Buffer.concat([decipher.update(entry.subarray(nonceLength + tagLength)), decipher.final()]).toString('utf8')
}

/** A mark by which the same identity number, telephone or name is recognised; it does not tell what it is. */
export const lookupMark = ({ lookupKey }: PeopleKeys, organ: string, what: string, value: string): Buffer =>
  createHmac('sha256', lookupKey)
    .update(JSON.stringify([organ, what, value]))
    .digest()

const boundTo = ({ organ, person }: Sealed): Buffer => Buffer.from(JSON.stringify([organ, person]))

function keyOf(keys: PeopleKeys['keys'], version: number): Buffer {
  const key = keys.get(version)
  if (!key) throw new Error(`The key for people of version ${version} is not configured`)
  return key
}
