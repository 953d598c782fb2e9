/**
 * `node --import ./bin/jsx-hook.js bench/portal.ts`: the list page and an article page under load by wrk, beside nginx that serves the
 * same bytes from disk, one process each, in alternation; whether anything stale is ever served while documents are published; memory.
 */
import { fork, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { middle } from './ledger-measure.ts'
import { needPrograms, processorSeconds } from './programs.ts'
import { startedServer } from './started-server.ts'

needPrograms('nginx', 'wrk')

const seconds = Number(process.env['SECONDS'] ?? 3)
const turns = Number(process.env['TURNS'] ?? 5)
const clients = 32
/** The compiler settles within some ten thousand answers. */
const warming = Number(process.env['WARMING'] ?? 8)
const aim = 1 / 3

interface Load {
  readonly perSecond: number
  readonly p50: string
  readonly p99: string
  readonly wrong: number
  /** Of processor for one answer, in the program that answers. */
  readonly microseconds: number
}

function load(pid: number | undefined, url: string, headers: readonly string[], time = seconds): Load {
  const before = processorSeconds(pid)
  const args = ['-t1', `-c${clients}`, `-d${time}s`, '--latency', ...headers.flatMap((one) => ['-H', one]), url]
  const { stdout } = spawnSync('wrk', args, { encoding: 'utf8' })
  const told = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? ''
  const spent = (processorSeconds(pid) ?? NaN) - (before ?? NaN)
  return {
    microseconds: (spent * 1e6) / Number(told(/(\d+) requests in/)),
    perSecond: Number(told(/Requests\/sec:\s+([\d.]+)/)),
    p50: told(/50%\s+(\S+)/),
    p99: told(/99%\s+(\S+)/),
    wrong: Number(told(/Non-2xx or 3xx responses: (\d+)/) || 0),
  }
}

const nginxPort = 18_931

/** nginx over a folder as one process, as our server is: a log line for each request, marks and sendfile. */
function startNginx(place: string): { readonly pid: number | undefined; readonly stop: () => void } {
  const configuration = join(place, 'nginx.conf')
  writeFileSync(
    configuration,
    `daemon off; master_process off; pid ${place}/nginx.pid; error_log stderr crit; ${process.getuid?.() === 0 ? 'user root;' : ''}
     events { worker_connections 512; }
     http { sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html; access_log /dev/null;
       server { listen 127.0.0.1:${nginxPort}; root ${place}/files; } }`,
  )
  const nginx = spawn('nginx', ['-c', configuration], { stdio: 'inherit' })
  return { pid: nginx.pid, stop: () => void nginx.kill('SIGTERM') }
}

const place = mkdtempSync(join(tmpdir(), 'gongkai-bench-portal-'))
mkdirSync(join(place, 'files'))
const server = fork(join(import.meta.dirname, 'portal-server.ts'), ['3', '200'], {
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
})
const started = await startedServer(server)
const ours = `http://127.0.0.1:${started.port}`
const answerOf = <Answer>(asked: object): Promise<Answer> =>
  new Promise((resolve) => {
    server.once('message', (answer) => resolve(answer as Answer))
    server.send(asked)
  })
/** On a connection of its own: one kept while wrk ran would have been closed. */
const get = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(url, { headers: { ...headers, connection: 'close' } })
const nginx = startNginx(place)
const memory = async (): Promise<number> =>
  Math.round((await answerOf<{ rss: number }>({ memory: true })).rss / 2 ** 20)

try {
  const before = await memory()
  const pages = { list: '/columns/notices', article: started.document }
  for (const [name, path] of Object.entries(pages)) {
    const page = await get(ours + path, { 'accept-encoding': 'identity' })
    if (page.status !== 200) throw new Error(`${path}: ${page.status}`)
    const bytes = Buffer.from(await page.arrayBuffer())
    writeFileSync(join(place, 'files', name), bytes)
    const file = `http://127.0.0.1:${nginxPort}/${name}`
    const marks = { ours: page.headers.get('etag') ?? '', theirs: (await get(file)).headers.get('etag') ?? '' }
    const kinds = {
      whole: [[], []],
      unchanged: [[`If-None-Match: ${marks.ours}`], [`If-None-Match: ${marks.theirs}`]],
    } as const
    for (const [kind, [own, their]] of Object.entries(kinds)) {
      load(server.pid, ours + path, own, warming)
      const pairs: (readonly [Load, Load])[] = []
      for (let turn = 0; turn < turns; turn += 1)
        pairs.push([load(server.pid, ours + path, own), load(nginx.pid, file, their)])
      const of = (side: 0 | 1, what: 'perSecond' | 'microseconds', digits = 0): string =>
        middle(pairs.map((pair) => pair[side][what])).toFixed(digits)
      const ratio = middle(pairs.map(([we, they]) => we.perSecond / they.perSecond))
      const work = middle(pairs.map(([we, they]) => they.microseconds / we.microseconds))
      const slowest = (side: 0 | 1): string => pairs.map((pair) => pair[side].p99).join(' ')
      const wrong = pairs.reduce((sum, [we, they]) => sum + we.wrong + they.wrong, 0)
      console.log(
        `${name.padEnd(8)} ${kind.padEnd(10)} ${(bytes.length / 1024).toFixed(1)} kB  ours ${of(0, 'perSecond')}/s  nginx ${of(1, 'perSecond')}/s  ratio ${ratio.toFixed(2)} (aim ${aim.toFixed(2)}: ${ratio >= aim ? 'met' : 'missed'})  ` +
          `processor µs ${of(0, 'microseconds')} and ${of(1, 'microseconds')}: ${work.toFixed(2)}  p99 ours ${slowest(0)}, nginx ${slowest(1)}  wrong ${wrong}  load ${loadavg()[0]?.toFixed(1)}`,
      )
    }
  }

  let stale = 0
  const publishes = 30
  const wrk = spawn('wrk', ['-t1', '-c8', '-d20s', ours + pages.list], { stdio: 'ignore' })
  for (let at = 1; at <= publishes; at += 1) {
    const { address } = await answerOf<{ address: { year: number; serial: number } }>({ change: 10_000 + at })
    const list = await (await get(ours + pages.list)).text()
    if (!list.includes(`第${10_000 + at}批`)) stale += 1
    const article = await get(`${ours}/documents/${address.year}/${address.serial}`)
    if (article.status !== 200) stale += 1
  }
  wrk.kill()
  console.log(`published ${publishes} documents under load: ${stale} stale answers`)
  console.log(`memory of the server: ${before} MB before, ${await memory()} MB after`)
} finally {
  nginx.stop()
  server.disconnect()
  rmSync(place, { recursive: true, force: true })
}
