import { connect } from 'node:net'

/** What came over the wire: the names of headers in small letters and in order, each as often as it was sent. */
export interface RawAnswer {
  readonly status: number
  readonly headers: readonly string[]
  readonly body: Buffer
}

const goOn = 'HTTP/1.1 100 Continue\r\n\r\n'

/** What differs from answer to answer. */
const passing = /^(?:date|x-request-id):/

/** Sends lines as they stand, however wrong they are, over a connection of their own. */
export async function rawAsk(port: number, lines: readonly string[], body = ''): Promise<RawAnswer> {
  const pieces: Buffer[] = []
  const socket = connect(port, '127.0.0.1')
  // Not ended: the server would take that for somebody who has gone.
  socket.write(Buffer.from(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`, 'latin1'))
  for await (const piece of socket) pieces.push(piece as Buffer)
  const all = Buffer.concat(pieces)
  const bytes = all.subarray(all.indexOf(goOn) === 0 ? goOn.length : 0)
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...headers] = bytes.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n')
  return {
    status: Number(first.split(' ')[1]),
    headers: headers
      .map((line) => line.replace(/^[^:]*/, (name) => name.toLowerCase()))
      .filter((line) => !passing.test(line))
      .toSorted(),
    body: bytes.subarray(end + 4),
  }
}
