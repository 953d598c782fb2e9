import { Hono } from 'hono'
import { frame, type FrameSettings } from '../http/frame.ts'
import { problem } from '../http/problem.ts'
import { doorRefusals } from '../http/door-refusals.table.ts'
import type { House } from '../services/office.ts'
import { chooseOffice } from '../services/open-office.ts'
import { Page } from './page.tsx'
import type { PortalEnv } from './portal-env.ts'

/** The public pages of the house: everything works without a script. */
export function createPortal(house: House, settings: FrameSettings): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  frame(app, settings, {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    sayNo: (c, code, facts = {}) => {
      c.get('access').refused = code
      const { error } = problem(code, facts, c.get('language'))
      return c.html(
        <Page language={c.get('language')} title={error.message}>
          <h1>{error.message}</h1>
          <p>{error.todo}</p>
        </Page>,
        doorRefusals[code].status,
      )
    },
  })
  app.use('*', async (c, next) => {
    const office = await chooseOffice(house)
    if (!office.ok) return c.text('没有机关', 503)
    c.set('office', office.value)
    return next()
  })
  app.get('/', (c) => {
    const { organ } = c.get('office')
    return c.html(
      <Page language={c.get('language')} title={organ.name}>
        <h1>{organ.name}</h1>
      </Page>,
    )
  })
  return app
}
