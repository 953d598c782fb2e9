import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'assets')

/** The dark values twice: by the wish of the system unless light was chosen, and where dark was chosen; never on paper. */
function darkRules(): string {
  const values = readFileSync(join(folder, 'dark.css'), 'utf8')
  const under = (selector: string): string => values.replace(':root', selector)
  return [
    `@media screen and (prefers-color-scheme: dark) {\n${under(":root:not([data-theme='light'])")}}`,
    `@media screen {\n${under(":root[data-theme='dark']")}}`,
  ].join('\n')
}

function assembled(): string {
  const [tokens = '', ...rest] = readdirSync(folder)
    .filter((name) => /^\d.*\.css$/.test(name))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  return [tokens, darkRules(), ...rest].join('\n')
}

const text = assembled()

/** The one stylesheet of the portal; its address changes with its content. */
export const stylesheet = {
  href: `/assets/portal.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`,
  text,
} as const

/** The mark in the tab of the browser. */
export const favicon = readFileSync(join(folder, 'favicon.svg'), 'utf8')

const suggesting = readFileSync(join(folder, 'suggest.js'), 'utf8')

/** Shows suggestions while somebody types; the form works without it. */
export const suggestScript = {
  href: `/assets/suggest.${createHash('sha256').update(suggesting).digest('hex').slice(0, 12)}.js`,
  text: suggesting,
} as const
