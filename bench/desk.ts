/**
 * `node --import ./bin/jsx-hook.js bench/desk.ts`: how the workbench starts in Chromium, with an empty cache and with a full one: bytes,
 * and milliseconds until the tasks are there to be worked on; beside a page of the same server that has nothing to load, in alternation.
 */
import { fork } from 'node:child_process'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { closeBrowser, visitor } from '../test/support/browser.ts'
import { middle } from './ledger-measure.ts'
import { startedServer } from './started-server.ts'

const turns = Number(process.env['TURNS'] ?? 7)

const server = fork(join(import.meta.dirname, 'portal-server.ts'), ['3'], {
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
})
const { port, session } = await startedServer(server)
const address = `http://127.0.0.1:${port}`

interface Start {
  readonly milliseconds: number
  /** As they travelled, headers included. */
  readonly bytes: number
  readonly requests: number
}

/** From the word of the visitor until something can be done on the page. */
async function start(page: Page, path: string, usable: string | undefined): Promise<Start> {
  const watching = await page.context().newCDPSession(page)
  await watching.send('Network.enable')
  let bytes = 0
  let requests = 0
  watching.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  const began = performance.now()
  await page.goto(address + path, { waitUntil: usable === undefined ? 'load' : 'commit' })
  if (usable !== undefined) await page.locator(usable).first().waitFor()
  const milliseconds = performance.now() - began
  await page.waitForLoadState('networkidle')
  await watching.detach()
  return { milliseconds, bytes, requests }
}

/** As somebody of the staff, with nothing kept from before. */
async function newcomer(): Promise<BrowserContext> {
  const context = await visitor()
  await context.addCookies(
    session.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address }
    }),
  )
  return context
}

/** The list of tasks, or what is said when there are none. */
const usable = '#content h1'

const measures = {
  'workbench, nothing kept': { path: '/desk/', usable, again: false },
  'workbench, files kept': { path: '/desk/', usable, again: true },
  'portal, first page, nothing kept': { path: '/', usable: undefined, again: false },
  'page with nothing to load': { path: '/robots.txt', usable: undefined, again: false },
} as const

try {
  const found = new Map<string, Start[]>(Object.keys(measures).map((name) => [name, []]))
  for (let turn = 0; turn <= turns; turn += 1)
    for (const [name, { path, usable: wanted, again }] of Object.entries(measures)) {
      const context = await newcomer()
      const page = await context.newPage()
      if (again) await start(page, path, wanted)
      const measured = await start(page, path, wanted)
      // The first turn warms the server and the browser.
      if (turn > 0) found.get(name)?.push(measured)
      await context.close()
    }
  for (const [name, starts] of found) {
    const of = (what: keyof Start): number => middle(starts.map((one) => one[what]))
    const all = starts.map(({ milliseconds }) => milliseconds.toFixed(0)).join(' ')
    console.log(
      `${name.padEnd(34)} ${(of('bytes') / 1000).toFixed(0)} kB in ${of('requests')} requests  ${of('milliseconds').toFixed(0)} ms (${all})`,
    )
  }
  console.log(`load ${loadavg()[0]?.toFixed(1)}`)
} finally {
  await closeBrowser()
  server.disconnect()
}
