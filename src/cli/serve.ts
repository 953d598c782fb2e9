import type { Words } from '../kernel/words.ts'
import type { House } from '../services/office.ts'
import { gatheredLines } from '../http/gathered-lines.ts'
import { hasOrgan } from '../reads/staff-list.ts'
import { addressOfLink, administratorLink } from '../services/sign-in/administrator-link.ts'
import { rebuildDueRegisters } from '../services/rebuild-due-registers.ts'
import { readOnly } from '../store/read-only.ts'
import { signInKeyAt } from '../store/sign-in-key-file.ts'
import type { Command, Desk, ExitCode } from './command.ts'
import { type Asked, databaseOptions, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { freshDatabase } from './fresh-database.ts'
import { isOrigin } from './is-origin.ts'
import { type CannotListen, listen } from './listen.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { withHouse } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'
import { signInKeyWords } from './sign-in-key-words.table.ts'

const usualPort = 8630

// prettier-ignore
const specs = {
  var:    databaseOptions.var,
  port:   { value: 'PORT', example: '8630', says: { zh: `端口，默认 ${usualPort}；0 为任一空闲端口`, en: `port, ${usualPort} by default; 0 takes any that is free` } },
  host:   { value: 'ADDRESS', example: '127.0.0.1', says: { zh: '监听的地址，默认 127.0.0.1，只有本机可达；0.0.0.0 为全部', en: 'address to listen on, by default 127.0.0.1, which only this machine reaches; 0.0.0.0 is all' } },
  origin: { value: 'URL', example: 'https://gk.example.gov.cn', says: { zh: '对外的访问地址，默认取 GONGKAI_ORIGIN；以 https 开头时登录凭证只经 https 传送，通行密钥和统一身份认证以此为准', en: 'where it is reached from outside, GONGKAI_ORIGIN by default; with https, sessions travel over https only; passkeys and the identity provider go by it' } },
  rate:   { value: 'N', is: 'count', most: 100_000, example: '1200', says: { zh: '每个令牌每分钟的请求数上限，默认 1200', en: 'requests a token may make in a minute, 1200 by default' } },
} as const satisfies OptionSpecs

// prettier-ignore
const words = {
  'not-an-origin': { zh: '--origin 应为 https://主机 或者 http://主机:端口，末尾不带斜杠和路径，不是“{typed}”。', en: '--origin takes https://host or http://host:port, without path or slash at its end, not “{typed}”.' },
  'not-a-port': { zh: '--port 应为 0 至 65535 的整数，不是“{typed}”。', en: '--port takes a whole number from 0 to 65535, not “{typed}”.' },
  listening:    { zh: '正在 http://{host}:{port} 提供服务，接口说明见 /api/v1/openapi.json。按 Ctrl-C 停止。', en: 'Serving at http://{host}:{port}; the API describes itself at /api/v1/openapi.json. Ctrl-C stops it.' },
  empty:        { zh: '还没有登记机关。请在浏览器中打开下面的链接完成首次设置（3天内有效，只能用一次；以后可用 gongkai admin link 重新签发）：', en: 'No organ has been entered. Open this link in a browser to set the house up (good once within 3 days; gongkai admin link makes another):' },
  rebuilt:      { zh: '程序升级后，{organ} 的登记簿已按日志重写：案件 {cases} 件，台账 {entries} 条。', en: 'After the update the registers of {organ} were written anew from the log: {cases} cases, {entries} entries.' },
  stopping:     { zh: '正在停止：不再接受请求，办完正在进行的。', en: 'Stopping: no more requests are taken, those that run are finished.' },
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
    synopsis: 'serve [--port 8630] [--host 127.0.0.1] [--origin https://gk.example.gov.cn]',
    says: {
      zh: '提供门户、工作台和接口服务；首次启动时建立数据表并给出首次设置链接。标准输出上每个请求一行 JSON；/healthz、/readyz 供监控使用。收到 SIGTERM 或者 SIGINT 时办完正在进行的请求再停止。',
      en: 'Serves portal, workbench and API; at the first start it makes the tables and prints the link for setting up. One line of JSON on standard output for each request; /healthz and /readyz are for watchers. On SIGTERM or SIGINT it finishes the requests that run, then stops.',
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
    const origin = asked.value.options['origin'] ?? asked.value.settings.web.origin
    if (origin !== undefined && !isOrigin(origin))
      return say(desk, fillWords(words['not-an-origin'], desk.language, { typed: origin }))
    const there = await freshDatabase(desk, asked.value.settings)
    if (there !== 0) return there
    return withHouse(desk, asked.value, (house, { url }) => serve({ house, url, origin }, port, asked.value, desk))
  },
}

interface Served {
  readonly house: House
  /** Of its database. */
  readonly url: string
  /** Where it is reached from outside; undefined when at whatever address was asked. */
  readonly origin: string | undefined
}

async function serve(
  { house, url, origin }: Served,
  port: number,
  { options, settings }: Asked,
  desk: Desk,
): Promise<ExitCode> {
  const { language } = desk
  const host = options['host'] ?? '127.0.0.1'
  const openSite = await desk.openSite()
  const key = signInKeyAt(settings.signInKeyFile)
  if (!key.ok) return say(desk, fillWords(signInKeyWords[key.no], language, { file: settings.signInKeyFile }))
  await rebuildDueRegisters(house, ({ organ, cases, entries }) =>
    desk.tell(fillWords(words.rebuilt, language, { organ, cases, entries })),
  )
  const log = gatheredLines(desk.print)
  const site = await openSite(house, {
    requestsPerMinute: Number(options['rate'] ?? 1200),
    writeLine: log.write,
    databaseUrl: url,
    tell: desk.tell,
    signIn: { ...settings.web, origin, secret: key.value },
    proxyHeader: settings.web.proxyHeader,
  })
  const listening = await listen(site.answer, { host, port }, site.shortWay)
  if (!listening.ok) {
    await site.close()
    const { code, why } = listening.no
    return say(desk, fillWords(cannot[code], language, { host, port, why }))
  }
  const told = toldToStop()
  const reached = origin ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${listening.value.port}`
  desk.tell(fillWords(words.listening, language, { host, port: listening.value.port }))
  if (!(await hasOrgan(readOnly(house.db)))) {
    desk.tell(words.empty[language])
    desk.tell(`  ${addressOfLink(reached, await administratorLink(house, key.value, undefined))}`)
  }
  await told
  desk.tell(words.stopping[language])
  await listening.value.stop()
  await site.close()
  log.flush()
  desk.tell(words.stopped[language])
  return 0
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
