/** Portal and workbench over the demo world, on the first free port, until Ctrl-C. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { listen, type Listening } from '../src/cli/listen.ts'
import { openSite } from '../src/main/open-site.ts'
import { signInKeyAt } from '../src/store/sign-in-key-file.ts'
import { demoApplicants } from './demo-applicants.ts'
import { home, lastDayClock, openDemoHouse } from './demo-house.ts'
import { demoPeople, demoSignInLinks, withDemoDoor } from './demo-sign-in.ts'

const root = join(import.meta.dirname, '..')
const usualPort = 8630
const portsTried = 10

/** Opens the doors and tells where; comes back when it is told to stop and everything is closed. */
export async function demoSite(say: (line: string) => void): Promise<void> {
  buildWorkbench()
  const { house, database } = await openDemoHouse(lastDayClock())
  const key = signInKeyAt(join(home, 'sign-in.key'))
  if (!key.ok) throw new Error('var/demo/sign-in.key holds no key')
  try {
    await demoPeople(house)
    const site = await openSite(house, {
      requestsPerMinute: 6_000,
      writeLine: (line) => (line.level === 'error' ? console.error(JSON.stringify(line)) : undefined),
      databaseUrl: database.url,
      tell: say,
      signIn: {
        secret: key.value,
        origin: undefined,
        idleMinutes: 12 * 60,
        longestHours: 24,
        identityProvider: undefined,
      },
    })
    const listening = await onFreePort(withDemoDoor(site, key.value))
    const address = `http://127.0.0.1:${listening.port}`
    say(`门户　　${address}/　　English ${address}/en/`)
    say(`工作台　${address}/desk/`)
    say('登录链接（演示期间可以反复使用）：')
    for (const line of demoSignInLinks(key.value, address)) say(`  ${line}`)
    say(`申请人（在 ${address}/requests/track 输入受理编号和查询码）：`)
    for (const line of await demoApplicants(house)) say(`  ${line}`)
    say('按 Ctrl-C 结束。')
    await toldToStop()
    await listening.stop()
    await site.close()
  } finally {
    await database.close()
  }
}

/** Built anew each time: a second or two. */
function buildWorkbench(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) throw new Error('The workbench was not built')
}

async function onFreePort(answer: Parameters<typeof listen>[0]): Promise<Listening> {
  for (let port = usualPort; port < usualPort + portsTried; port += 1) {
    const listening = await listen(answer, { host: '127.0.0.1', port })
    if (listening.ok) return listening.value
    if (listening.no.code !== 'port-taken') throw new Error(listening.no.why)
  }
  throw new Error(`Ports ${usualPort} to ${usualPort + portsTried - 1} are all taken`)
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
