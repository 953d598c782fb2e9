#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/main/gongkai.js', import.meta.url)
const source = new URL('../src/main/gongkai.ts', import.meta.url)
const main = existsSync(source) ? source : built

if (Number(process.versions.node.split('.')[0]) >= 24) await import(main.href)
else {
  // An older Node started us: the package brings its own.
  const node = createRequire(import.meta.url).resolve('node/bin/node')
  process.exitCode = spawnSync(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
}
