#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/main/gongkai.js', import.meta.url)
const source = new URL('../src/main/gongkai.ts', import.meta.url)
const main = existsSync(source) ? source : built

if (Number(process.versions.node.split('.')[0]) >= 24) {
  if (main === source) await import('./jsx-hook.js')
  await import(main.href)
} else {
  // An older Node started us: the package brings its own. Who stops us stops it, and hears how it ended.
  const node = createRequire(import.meta.url).resolve('node/bin/node')
  const program = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal))
  // Ctrl-C at a terminal reaches both; the program decides what it means.
  process.on('SIGINT', () => process.stdin.isTTY || program.kill('SIGINT'))
  program.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
  program.on('error', (error) => {
    console.error(`gongkai: ${error.message}`)
    process.exitCode = 2
  })
}
