import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * Where Chromium is: where `GONGKAI_CHROMIUM` says, else where systems put it, else Debian's package, installed when this
 * is root. A machine that has none and may install none fails with what to do.
 */
export function findChromium(): string {
  const named = process.env['GONGKAI_CHROMIUM']
  const found = [...(named === undefined ? [] : [named]), ...usualPlaces].find((path) => existsSync(path))
  if (found !== undefined) return found
  if (process.getuid?.() === 0) install()
  const installed = usualPlaces.find((path) => existsSync(path))
  if (installed === undefined)
    throw new Error(
      'No Chromium is here for the browser tests: install the package chromium, or name one by GONGKAI_CHROMIUM',
    )
  return installed
}

function install(): void {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']])
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
