/** What keeps the office from working without being a defect of the program. */
export type Outage = 'not-ready' | 'disk-full'

/** Codes of the system and of PostgreSQL (class 08; 53; 57P) for a database that cannot be reached, stops, or is full up. */
// prettier-ignore
const outages: Readonly<Record<string, Outage>> = {
  ECONNREFUSED: 'not-ready', ECONNRESET: 'not-ready', EPIPE: 'not-ready', ETIMEDOUT: 'not-ready', ENOTFOUND: 'not-ready', EHOSTUNREACH: 'not-ready',
  '08000': 'not-ready', '08001': 'not-ready', '08003': 'not-ready', '08004': 'not-ready', '08006': 'not-ready',
  '53300': 'not-ready', '57P01': 'not-ready', '57P02': 'not-ready', '57P03': 'not-ready',
  '53100': 'disk-full', ENOSPC: 'disk-full', EDQUOT: 'disk-full',
}

/** Which outage an error tells of, if any: a socket that is not there is a server that does not run. */
export function outageOf(error: unknown): Outage | undefined {
  if (!(error instanceof Error)) return undefined
  const { code = '', syscall } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' && syscall === 'connect') return 'not-ready'
  if (code === '' && /^Connection terminated|connection timeout|not queryable/i.test(error.message)) return 'not-ready'
  return outages[code]
}
