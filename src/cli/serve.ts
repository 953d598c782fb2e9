import type { Words } from '../kernel/words.ts'
import type { House } from '../services/office.ts'
import { signInKeyAt } from '../store/sign-in-key-file.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { type Asked, databaseOptions, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { type CannotListen, listen } from './listen.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { withHouse } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'

const usualPort = 8630

// prettier-ignore
const specs = {
  var:    databaseOptions.var,
  port:   { value: 'PORT', example: '8630', says: { zh: `端口，默认 ${usualPort}；0 为任一空闲端口`, en: `port, ${usualPort} by default; 0 takes any that is free` } },
  host:   { value: 'ADDRESS', example: '127.0.0.1', says: { zh: '监听的地址，默认 127.0.0.1，只有本机可达；0.0.0.0 为全部', en: 'address to listen on, by default 127.0.0.1, which only this machine reaches; 0.0.0.0 is all' } },
  rate:   { value: 'N', is: 'count', most: 100_000, example: '1200', says: { zh: '每个令牌每分钟的请求数上限，默认 1200', en: 'requests a token may make in a minute, 1200 by default' } },
} as const satisfies OptionSpecs

// prettier-ignore
const words = {
  'not-a-port': { zh: '--port 应为 0 至 65535 的整数，不是“{typed}”。', en: '--port takes a whole number from 0 to 65535, not “{typed}”.' },
  listening:    { zh: '正在 http://{host}:{port} 提供服务，接口说明见 /api/v1/openapi.json。按 Ctrl-C 停止。', en: 'Serving at http://{host}:{port}; the API describes itself at /api/v1/openapi.json. Ctrl-C stops it.' },
  stopping:     { zh: '正在停止：不再接受请求，办完正在进行的。', en: 'Stopping: no more requests are taken, those that run are finished.' },
  'not-a-key':  { zh: '登录密钥文件 {file} 中没有可用的密钥（至少32字节，BASE64）。请恢复原文件；删除它会重新生成，所有人须重新登录，两步验证须重新设置。', en: 'The key file of sign-in {file} holds no key (32 bytes or more, BASE64). Put the right file back; if it is deleted a new one is made: everybody signs in again, and second factors are set up anew.' },
  stopped:      { zh: '已停止。', en: 'Stopped.' },
} as const satisfies Record<string, Words>

// prettier-ignore
const cannot = {
  'port-taken':     { zh: '{host} 的端口 {port} 已被别的程序占用。请用 --port 另定一个，或者停止那个程序。', en: 'Port {port} of {host} is taken by another program. Name another by --port, or stop that program.' },
  'port-forbidden': { zh: '没有使用端口 {port} 的权限。请用 --port 指定 1024 以上的端口。', en: 'Port {port} may not be used by this user. Name one above 1024 by --port.' },
  'no-such-host':   { zh: '本机没有地址 {host}。请核对 --host。', en: 'This machine has no address {host}. Check --host.' },
  'cannot-listen':  { zh: '不能在 {host}:{port} 提供服务：{why}', en: 'Cannot serve at {host}:{port}: {why}' },
} as const satisfies Record<CannotListen, Words>

/** `gongkai serve`: the API on a port, one line of JSON on standard output for each request, until it is told to stop. */
export const serveCommand: Command = {
  name: 'serve',
  usage: helpText({
    synopsis: 'serve [--port 8630] [--host 127.0.0.1]',
    says: {
      zh: '提供接口服务。标准输出上每个请求一行 JSON；/healthz、/readyz 供监控使用。收到 SIGTERM 或者 SIGINT 时办完正在进行的请求再停止。',
      en: 'Serves the API. One line of JSON on standard output for each request; /healthz and /readyz are for watchers. On SIGTERM or SIGINT it finishes the requests that run, then stops.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 已停止；2 端口或者数据库打不开，或者用法有误。',
      en: 'Exit codes: 0 stopped; 2 the port or the database cannot be opened, or misuse.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs)
    if (!asked.ok) return say(desk, asked.no)
    const typed = asked.value.options['port'] ?? String(usualPort)
    const port = /^\d{1,5}$/.test(typed) ? Number(typed) : Infinity
    if (port > 65_535) return say(desk, fillWords(words['not-a-port'], desk.language, { typed }))
    return withHouse(desk, asked.value, (house, { url }) => serve({ house, url }, port, asked.value, desk))
  },
}

interface Served {
  readonly house: House
  /** Of its database. */
  readonly url: string
}

async function serve(
  { house, url }: Served,
  port: number,
  { options, settings }: Asked,
  desk: Desk,
): Promise<ExitCode> {
  const { language } = desk
  const host = options['host'] ?? '127.0.0.1'
  const openSite = await desk.openSite()
  const key = signInKeyAt(settings.signInKeyFile)
  if (!key.ok) return say(desk, fillWords(words['not-a-key'], language, { file: settings.signInKeyFile }))
  const site = await openSite(house, {
    requestsPerMinute: Number(options['rate'] ?? 1200),
    writeLine: (line) => desk.print(`${JSON.stringify(line)}\n`),
    databaseUrl: url,
    tell: desk.tell,
    signIn: { ...settings.web, secret: key.value },
    proxyHeader: settings.web.proxyHeader,
  })
  const listening = await listen(site.answer, { host, port })
  if (!listening.ok) {
    await site.close()
    const { code, why } = listening.no
    return say(desk, fillWords(cannot[code], language, { host, port, why }))
  }
  const told = toldToStop()
  desk.tell(fillWords(words.listening, language, { host, port: listening.value.port }))
  await told
  desk.tell(words.stopping[language])
  await listening.value.stop()
  await site.close()
  desk.tell(words.stopped[language])
  return 0
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
