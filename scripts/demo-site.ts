/** Portal and workbench over the demo world, on the first free port, until Ctrl-C. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Site } from '../src/cli/command.ts'
import { listen, type Listening } from '../src/cli/listen.ts'
import { openSite } from '../src/main/open-site.ts'
import { signInKeyAt } from '../src/store/sign-in-key-file.ts'
import { type DemoApplicant, demoApplicants } from './demo-applicants.ts'
import { home, lastDayClock, openDemoHouse } from './demo-house.ts'
import { demoPeople, demoSignInLink, demoSignInLinks, withDemoDoor } from './demo-sign-in.ts'

const root = join(import.meta.dirname, '..')
const usualPort = 8630
const portsTried = 10

/** The doors over the demo world, open. */
export interface DemoSite {
  readonly address: string
  /** Signs those in who are given in `deskPeople`. */
  readonly signInLink: (id: string) => string
  readonly signInLinks: readonly string[]
  readonly applicants: readonly DemoApplicant[]
  readonly close: () => Promise<void>
}

/** Opens the doors and tells where; comes back when it is told to stop and everything is closed. */
export async function demoSite(say: (line: string) => void): Promise<void> {
  const { address, signInLinks, applicants, close } = await openDemoSite(say)
  say(`门户　　${address}/　　English ${address}/en/`)
  say(`工作台　${address}/desk/`)
  say('登录链接（演示期间可以反复使用）：')
  for (const line of signInLinks) say(`  ${line}`)
  say(`申请人（在 ${address}/requests/track 输入受理编号和查询码）：`)
  for (const { stands, number, code } of applicants) say(`  ${stands}　受理编号 ${number}　查询码 ${code}`)
  say('按 Ctrl-C 结束。')
  await toldToStop()
  await close()
}

/** Builds the workbench and opens portal and workbench over the world in var/demo, on the first free port. */
export async function openDemoSite(tell: (line: string) => void): Promise<DemoSite> {
  buildWorkbench()
  const { house, database } = await openDemoHouse(lastDayClock())
  try {
    const key = signInKeyAt(join(home, 'sign-in.key'))
    if (!key.ok) throw new Error('var/demo/sign-in.key holds no key')
    const secret = key.value
    await demoPeople(house)
    const site = await openSite(house, {
      requestsPerMinute: 6_000,
      writeLine: (line) => (line.level === 'error' ? console.error(JSON.stringify(line)) : undefined),
      databaseUrl: database.url,
      tell,
      signIn: { secret, origin: undefined, idleMinutes: 12 * 60, longestHours: 24, identityProvider: undefined },
    })
    const listening = await onFreePort(withDemoDoor(site, secret), site.shortWay)
    const address = `http://127.0.0.1:${listening.port}`
    return {
      address,
      signInLink: (id) => demoSignInLink(secret, address, id),
      signInLinks: demoSignInLinks(secret, address),
      applicants: await demoApplicants(house),
      close: async () => {
        await listening.stop()
        await site.close()
        await database.close()
      },
    }
  } catch (defect) {
    await database.close()
    throw defect
  }
}

/** Built anew each time: a second or two. */
function buildWorkbench(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) throw new Error('The workbench was not built')
}

async function onFreePort(answer: Site['answer'], shortWay: Site['shortWay']): Promise<Listening> {
  for (let port = usualPort; port < usualPort + portsTried; port += 1) {
    const listening = await listen(answer, { host: '127.0.0.1', port }, shortWay)
    if (listening.ok) return listening.value
    if (listening.no.code !== 'port-taken') throw new Error(listening.no.why)
  }
  throw new Error(`Ports ${usualPort} to ${usualPort + portsTried - 1} are all taken`)
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
