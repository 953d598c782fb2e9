import { Pool, type PoolConfig, types, type CustomTypesConfig } from 'pg'
import { GatheringSocket } from './gathering-socket.ts'

// prettier-ignore
const oid = { int8: 20, int8Array: 1016, textArray: 1009, date: 1082, dateArray: 1182, timestamptz: 1184 } as const

type Parser = (text: string) => unknown

/** The parser of the driver; it knows more types than its own list of names has. */
const driverParser = types.getTypeParser as (id: number, format?: string) => Parser
const textArray = driverParser(oid.textArray)

/** A whole number of the server; one that a number of ours cannot hold exactly is a defect. */
function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`${text} is more than a number can hold exactly`)
  return value
}

/** Days stay text, whole numbers are numbers, instants are ISO text in UTC: no value brings a zone along. */
const parsers = new Map<number, Parser>([
  [oid.int8, wholeNumber],
  [oid.int8Array, (text) => (textArray(text) as string[]).map(wholeNumber)],
  [oid.date, (text) => text],
  [oid.dateArray, textArray],
  [oid.timestamptz, (text) => new Date(text).toISOString()],
])

const houseTypes: CustomTypesConfig = {
  getTypeParser: ((id: number, format?: string) =>
    (format === 'binary' ? undefined : parsers.get(id)) ??
    driverParser(id, format)) as CustomTypesConfig['getTypeParser'],
}

/** A pool whose rows have the types of `Schema`. A connection lost while idle is replaced at the next use. */
export const createPool = (url: string, max = 10): Pool => poolOf({ connectionString: url, max })

/** As `createPool`, for statements that do not wait for the answer to the one before; COPY has no place in it. */
export const createPipelinedPool = (url: string, max = 10): Pool =>
  poolOf({ connectionString: url, max, pipeline: true, stream: () => new GatheringSocket() })

function poolOf(config: PoolConfig): Pool {
  const pool = new Pool({ ...config, types: houseTypes, application_name: 'gongkai', idleTimeoutMillis: 10_000 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}
