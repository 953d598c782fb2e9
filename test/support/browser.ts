import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

// prettier-ignore
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-dev-shm-usage']

let started: Promise<Browser> | undefined

/** The one Chromium of a test file, started when it is first asked for. */
export function browser(): Promise<Browser> {
  started ??= chromium.launch({ executablePath: findChromium(), headless: true, args: flags })
  return started
}

/** Ends it; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  const running = started
  started = undefined
  await (await running)?.close()
}

/** A visitor with cookies of their own; Chinese and 1280 wide unless told otherwise. */
export async function visitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return (await browser()).newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
}
