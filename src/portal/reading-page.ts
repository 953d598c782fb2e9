import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Office } from '../services/office.ts'
import type { PortalEnv } from './portal-env.ts'
import type { View } from './view.ts'

/** What a page is shown from. */
export interface Asked {
  readonly office: Office
  readonly view: View
  readonly params: Readonly<Record<string, string>>
  /** What of the query the page knows; the rest is left out of the address too. */
  readonly query: Readonly<Record<string, string>>
}

/** What stands at an address; `nothing` where nothing ever was or may be told, `gone` where something was withdrawn. */
export type Shown = { readonly page: Child } | { readonly text: string; readonly type: string } | 'nothing' | 'gone'

/** A page that anyone may read: the same for everybody until something the public can see changes. */
export interface ReadingPage {
  readonly path: string
  /** The names in the query that make another page. */
  readonly query?: readonly string[]
  readonly show: (asked: Asked) => Promise<Shown> | Shown
  /** Made anew each time: its addresses are without number. */
  readonly unkept?: true
  /** Costly to answer: one sender may ask it only so often. */
  readonly limited?: true
}

/** The known part of a query, in the order of its names; empty values are as none. */
export function knownQuery(c: Context<PortalEnv>, names: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = c.req.query(name)?.trim().slice(0, 200) ?? ''
      return value === '' ? [] : [[name, value]]
    }),
  )
}
