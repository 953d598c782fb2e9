import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { no, type Result, yes } from '../kernel/result.ts'

export interface Listening {
  readonly port: number
  /** Takes no more requests, finishes those that run, and answers when the last is done. */
  readonly stop: () => Promise<void>
}

/** Why a port cannot be had. */
export type CannotListen = 'port-taken' | 'port-forbidden' | 'no-such-host' | 'cannot-listen'

const reasons: Readonly<Record<string, CannotListen>> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'no-such-host',
  ENOTFOUND: 'no-such-host',
}

/** Where a request came from. */
export interface Sender {
  readonly address: string
}

/** Requests that take longer when the server stops are cut off. */
const patience = 15_000

/** Listens on a port; refuses with the reason when it cannot be had. */
export function listen(
  answer: (request: Request, from: Sender) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Result<Listening, { readonly code: CannotListen; readonly why: string }>> {
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, { address: addressOf(env) }),
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000 },
  }) as Server
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(no({ code: reasons[error.code ?? ''] ?? 'cannot-listen', why: error.message })),
    )
    server.listen(port, host, () => {
      const { port: given } = server.address() as AddressInfo
      resolve(yes({ port: given, stop: () => stop(server) }))
    })
  })
}

const addressOf = (env: unknown): string =>
  (env as { readonly incoming?: IncomingMessage }).incoming?.socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    const late = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    })
  })
