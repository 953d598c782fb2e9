import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { no, yes, type Result } from '../../kernel/result.ts'
import { refuseStore, type StoreRefusal } from '../store-refusals.table.ts'
import { clusterAt } from './cluster.ts'
import { isServerAlive, readPidFile } from './pid-file.ts'
import { enter, type Presence } from './presence.ts'
import { startServer } from './server.ts'
import { stopServer } from './stop-server.ts'

/** A program's stay with the embedded server of a folder. */
export interface Stay {
  readonly url: string
  /** Ends the stay; the last to leave stops the server, unless it shall keep running. */
  readonly leave: () => Promise<void>
}

/** A server that stops while we come in is started again; more often than this somebody means it. */
const mostTries = 5

/**
 * Starts the server or comes to the one that runs. A server that dies while we stay is started again (its pid file is left);
 * one that was stopped stays so until somebody starts it, and then we are there again.
 */
export async function stayWith(folder: string): Promise<Result<Stay, StoreRefusal>> {
  const cluster = clusterAt(folder)
  const stay: { presence?: Presence; comingBack?: Promise<void>; over: boolean } = { over: false }

  const comeIn = async (): Promise<Result<string, StoreRefusal>> => {
    for (let tries = 1; ; tries += 1) {
      const server = await startServer(folder)
      if (!server.ok) return no(server.no)
      try {
        stay.presence = await enter(server.value.url, comeBack)
        return yes(server.value.url)
      } catch (error) {
        if (stay.over || tries === mostTries)
          return refuseStore('server-failed', { folder, why: (error as Error).message })
        await pause(20 * tries)
      }
    }
  }
  const comeBack = (): void => {
    const again = async (): Promise<void> => {
      while (!stay.over) {
        const file = readPidFile(cluster)
        // A server that ends in order takes its pid file along, and is left to whoever stopped it; one that was killed leaves it.
        const busy = file && isServerAlive(file.pid) && !file.ready
        if (file && !busy && (await comeIn()).ok) return
        await pause(busy ? 20 : 1_000)
      }
    }
    stay.comingBack = again()
  }

  const url = await comeIn()
  if (!url.ok) return url
  const leave = async (): Promise<void> => {
    stay.over = true
    await stay.comingBack
    const last = !existsSync(cluster.keep) && (await stay.presence?.isLast().catch(() => false))
    if (last === true) await stopServer(folder)
    await stay.presence?.end()
  }
  return yes({ url: url.value, leave })
}
