import type { Context } from 'hono'
import type { DoorContext } from '../../http/door-env.ts'
import type { DoorRefusalCode } from '../../http/door-refusals.table.ts'
import type { Facts } from '../../http/problem.ts'
import type { PortalEnv } from '../portal-env.ts'
import { sayNoAsPage } from '../say-no.tsx'

/** A “no” of the door as a page of this site, once the site is known. */
export const sayNoHere = (c: Context<PortalEnv>, code: DoorRefusalCode, facts: Facts = {}) =>
  sayNoAsPage(c as unknown as DoorContext, c.get('view'), code, facts)
