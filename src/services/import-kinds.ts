import { importRequests } from './import-requests.ts'
import { undoCases } from './import-undoer.ts'

/** The ledgers that can be brought in, and taken back. */
export const importKinds = { requests: { writer: importRequests, undoer: undoCases } } as const

export type ImportKind = keyof typeof importKinds
