import { Hono } from 'hono'
import { sql, type Kysely } from 'kysely'
import type { Schema } from '../store/schema.ts'
import type { DoorEnv } from './door-env.ts'
import { refuseAtDoor } from './refuse.ts'

/** For whoever watches over the program: `/healthz` (it runs), `/readyz` (and the database answers). */
export function healthRoutes(db: Kysely<Schema>): Hono<DoorEnv> {
  return new Hono<DoorEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const answers = await sql`select from migration limit 1`.execute(db).then(
        () => true,
        () => false,
      )
      return answers ? c.json({ status: 'ok' }) : refuseAtDoor(c, 'not-ready')
    })
}
