import { importRequests } from './import-requests.ts'

/** The ledgers that can be brought in. */
export const importKinds = { requests: importRequests } as const

export type ImportKind = keyof typeof importKinds
