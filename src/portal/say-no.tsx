import type { Context } from 'hono'
import { fillWords } from '../kernel/fill-words.ts'
import { type DoorRefusalCode, doorRefusals } from '../http/door-refusals.table.ts'
import type { DoorContext } from '../http/door-env.ts'
import { type Facts, problem } from '../http/problem.ts'
import { pageText } from './page.tsx'
import { RefusalPage } from './pages/refusal-page.tsx'
import type { PortalEnv } from './portal-env.ts'
import type { View } from './view.ts'
import { readingWords } from './words/reading.table.ts'
import { noOffice, type PageRefusal, pageRefusals } from './words/refusals.table.ts'

const rows: Partial<Record<DoorRefusalCode, PageRefusal>> = pageRefusals

/** A “no” of the door as a page, in words for whoever came with a browser. */
export function sayNoAsPage(
  c: DoorContext,
  view: View,
  code: DoorRefusalCode,
  facts: Facts = {},
): Response | Promise<Response> {
  c.get('access').refused = code
  const { language } = view
  const told = problem(code, facts, language).error
  const row = rows[code]
  const says = row ? fillWords(row.says, language, facts) : told.message
  const todo = row ? fillWords(row.todo, language, facts) : told.todo
  return c.html(pageText(<RefusalPage view={view} says={says} todo={todo} />), doorRefusals[code].status)
}

/** Nothing stands here, or nothing any more; of what was withdrawn nothing is told. */
export function sayNothing(c: Context<PortalEnv>, why: 'nothing' | 'gone'): Response | Promise<Response> {
  if (why === 'nothing') return sayNoAsPage(c as unknown as DoorContext, c.get('view'), 'no-such-page')
  const view = c.get('view')
  c.get('access').refused = 'gone'
  const page = (
    <RefusalPage view={view} says={readingWords.gone[view.language]} todo={readingWords.goneTodo[view.language]} />
  )
  return c.html(pageText(page), 410)
}

/** No organ answers to this name. */
export function siteNotOpen(c: Context<PortalEnv>): Response | Promise<Response> {
  const view = c.get('view')
  const { says, todo } = noOffice
  return c.html(pageText(<RefusalPage view={view} says={says[view.language]} todo={todo[view.language]} />), 503)
}
