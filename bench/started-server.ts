import type { ChildProcess } from 'node:child_process'

/** What `portal-server.ts` says when it listens. */
export interface Started {
  readonly port: number
  /** Address of a document. */
  readonly document: string
  /** Of its database. */
  readonly database: string
  /** Session of a clerk, as a `Cookie`. */
  readonly session: string
}

/** Waits until the server listens. */
export const startedServer = (server: ChildProcess): Promise<Started> =>
  new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server under measure ended with ${code}`)))
    server.stdout?.once('data', (piece: Buffer) => resolve(JSON.parse(piece.toString()) as Started))
  })
