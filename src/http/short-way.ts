import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { defectOf } from '../kernel/defect.ts'
import { isKnownMark } from './entity-mark.ts'
import type { FrameSettings } from './frame.ts'
import { gathered } from './gathered.ts'

/** An answer that is the same for everybody who asks in the same words, for as long as it is still so. */
export interface Repeatable {
  /** As the log lists it. */
  readonly route: string
  /** The bytes it is sent with; undefined as soon as something may have changed since. Asks nobody. */
  readonly body: () => Uint8Array | undefined
}

/** How the long way tells that its answer may be repeated. */
export type MayRepeat = (answer: Repeatable) => void

/**
 * Repeats what the doors have answered before, on the bare request and answer of the server. It knows nothing of pages: whatever it
 * says, the long way has said to the same words, and says would be said again. All else goes the long way.
 */
export interface ShortWay {
  /** Settles the answer at once, to leave with the end of this turn; false when the request must go the long way. */
  readonly answered: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean
  /** Goes the long way, and remembers its answer when it may be repeated. */
  readonly remembering: (
    incoming: IncomingMessage,
    longWay: (mayRepeat: MayRepeat) => Response | Promise<Response>,
  ) => Promise<Response>
}

/** The three forms of one answer. */
type Form = 'whole' | 'head' | 'unchanged'

interface Remembered {
  readonly answer: Repeatable
  readonly mark: string
  /** Names and values in turn, without the id of the request. */
  readonly headers: Partial<Record<Form, readonly string[]>>
}

/** An answer that is settled and leaves with the others of this turn of the program. */
interface Leaving {
  readonly outgoing: ServerResponse
  readonly status: 200 | 304
  readonly headers: string[]
  readonly body: Uint8Array | undefined
  readonly asked: { readonly id: string; readonly method: string; readonly route: string }
}

const mostRemembered = 2_000
const longestKey = 2_000

/**
 * The short way of a door. `variantOf` puts into one word all that an answer depends on besides address and host; two requests alike in
 * the three are answered alike.
 */
export function shortWay(
  { newId, now, writeLine }: Pick<FrameSettings, 'newId' | 'now' | 'writeLine'>,
  variantOf: (headers: IncomingHttpHeaders) => string,
): ShortWay {
  const remembered = new Map<string, Remembered>()
  // A peer on the same machine is woken once for all of them; one by one, waking it costs more than the answers.
  const leaving = gathered<Leaving>((answers) => answers.forEach(send))

  const send = ({ outgoing, status, headers, body, asked }: Leaving): void => {
    const line = { at: now(), level: 'info', ...asked, status, ms: 0 } as const
    try {
      outgoing.writeHead(status, headers).end(body)
      writeLine(line)
    } catch (error) {
      outgoing.destroy()
      writeLine({ ...line, level: 'error', defect: defectOf(error) })
    }
  }

  const keyOf = ({ method, url, headers }: IncomingMessage): string | undefined => {
    if ((method !== 'GET' && method !== 'HEAD') || url === undefined || headers.host === undefined) return undefined
    if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return undefined
    if (url.length + headers.host.length > longestKey) return undefined
    return `${headers.host}\n${url}\n${variantOf(headers)}`
  }

  return {
    answered: (incoming, outgoing) => {
      const key = keyOf(incoming)
      const found = key === undefined ? undefined : remembered.get(key)
      if (key === undefined || found === undefined) return false
      const body = found.answer.body()
      if (body === undefined) {
        remembered.delete(key)
        return false
      }
      const { method = '', headers } = incoming
      const unchanged = isKnownMark(headers['if-none-match'], found.mark)
      const form: Form = unchanged ? 'unchanged' : method === 'HEAD' ? 'head' : 'whole'
      const said = found.headers[form]
      if (said === undefined) return false
      const whole = form === 'whole'
      const id = newId()
      leaving.add({
        outgoing,
        status: unchanged ? 304 : 200,
        headers: [...said, 'X-Request-Id', id, ...(whole ? ['Content-Length', String(body.length)] : [])],
        body: whole ? body : undefined,
        asked: { id, method, route: found.answer.route },
      })
      return true
    },
    remembering: async (incoming, longWay) => {
      let answer: Repeatable | undefined
      const response = await longWay((repeatable) => {
        answer = repeatable
      })
      const key = answer && keyOf(incoming)
      const mark = response.headers.get('etag')
      if (answer === undefined || key === undefined || mark === null || response.headers.has('set-cookie'))
        return response
      const form = formOf(response.status, incoming.method)
      if (form === undefined) return response
      const before = remembered.get(key)
      const same = before?.mark === mark && before.answer.body() !== undefined ? before.headers : {}
      remembered.set(key, { answer, mark, headers: { ...same, [form]: headersOf(response) } })
      for (const oldest of remembered.keys()) {
        if (remembered.size <= mostRemembered) break
        remembered.delete(oldest)
      }
      return response
    },
  }
}

const formOf = (status: number, method: string | undefined): Form | undefined =>
  status === 304 ? 'unchanged' : status !== 200 ? undefined : method === 'HEAD' ? 'head' : 'whole'

const headersOf = ({ headers }: Response): readonly string[] =>
  [...headers].flatMap(([name, value]) => (name === 'x-request-id' ? [] : [name, value]))
