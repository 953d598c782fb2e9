import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { MayRepeat, ShortWay } from '../http/short-way.ts'
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
  /** Told by a door whose answer may be repeated. */
  readonly mayRepeat?: MayRepeat
}

/** Requests that take longer when the server stops are cut off. */
const patience = 15_000

/** Longer than the proxies commonly met keep a connection that is idle, so that none is closed under a request on its way. */
const idleConnection = 65_000

/** Listens on a port; refuses with the reason when it cannot be had. With a short way, what was answered before does not go through `answer`. */
export function listen(
  answer: (request: Request, from: Sender) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
  shortWay?: ShortWay,
): Promise<Result<Listening, { readonly code: CannotListen; readonly why: string }>> {
  const longWay = getRequestListener((request, env) => {
    const { incoming } = env as { readonly incoming: IncomingMessage }
    const address = addressOf(incoming)
    if (!shortWay) return answer(request, { address })
    return shortWay.remembering(incoming, (mayRepeat) => answer(request, { address, mayRepeat }))
  })
  const server = createServer(
    // Requests without a body need no stream for it.
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: idleConnection, optimizeEmptyRequests: true },
    (incoming, outgoing) => {
      if (shortWay?.answered(incoming, outgoing) !== true) void longWay(incoming, outgoing)
    },
  )
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

const addressOf = ({ socket }: IncomingMessage): string => socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''

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
