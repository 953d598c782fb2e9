/** Writes the generated pages, or with `--check` says which of them are out of date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { rulesPages } from './rules-page.ts'

const root = join(import.meta.dirname, '..')
const checkOnly = process.argv.includes('--check')
const pages = await rulesPages(join(root, 'docs/rules'))
const stale = pages.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)

for (const { path, text } of checkOnly ? [] : stale) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
const names = stale.map(({ path }) => relative(root, path)).join(', ')
if (stale.length === 0) console.log(`${pages.length} generated pages are up to date`)
else if (checkOnly) console.error(`out of date: ${names}; run npm run docs`)
else console.log(`written: ${names}`)
process.exitCode = checkOnly && stale.length > 0 ? 1 : 0
