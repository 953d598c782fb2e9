import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import { visitor } from './browser.ts'
import { type SampleSite } from './sample-site.ts'
import { signedIn } from './signed-in.ts'

/** A page of the workbench for somebody with these roles, signed in. */
export async function deskPage(
  { address, office, signIn }: Pick<SampleSite, 'address' | 'office' | 'signIn'>,
  roles: readonly StaffRole[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { cookie } = await signedIn(signIn, office.organ.id, roles)
  const context = await visitor(options)
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address }
    }),
  )
  return context.newPage()
}

/** The workbench opened at a path, and what the browser complained of there. */
export async function watchedDesk(
  site: Pick<SampleSite, 'address' | 'office' | 'signIn'>,
  roles: readonly StaffRole[],
  path: string,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const page = await deskPage(site, roles)
  const complaints: string[] = []
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.goto(`${site.address}/desk${path}`)
  return { page, complaints }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds on a page that is serious or worse, one line each. */
export async function seriousBarriers(page: Page): Promise<readonly string[]> {
  // Rooms follow one another in one document.
  if (await page.evaluate('globalThis.axe === undefined')) await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      readonly axe: {
        readonly run: () => Promise<{
          readonly violations: readonly {
            readonly id: string
            readonly impact: string
            readonly nodes: readonly { readonly html: string }[]
          }[]
        }>
      }
    }
    const { violations } = await axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}
