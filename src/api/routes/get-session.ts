import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { longestPassword, shortestPassword } from '../../organ/password-rules.ts'
import { type StaffRight, type StaffRole, staffRoles } from '../../organ/staff-roles.table.ts'
import { hasOrgan } from '../../reads/staff-list.ts'
import { chooseOffice } from '../../services/open-office.ts'
import { sessionOf } from '../../services/sign-in/session-of.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { instantText } from '../shapes/common.ts'
import { rightShape, roleShape } from '../shapes/staff.ts'

export const sessionShape = z.object({
  /** Left out when nobody is signed in. */
  person: z
    .object({
      id: z.string(),
      name: z.string(),
      username: z.string(),
      roles: z.array(roleShape),
      rights: z.array(rightShape),
      secondStep: z.boolean(),
      sessionId: z.string(),
      endsAt: instantText,
    })
    .optional(),
  /** The organ one is in; before sign-in the only one there is. */
  organ: z.object({ id: z.string(), name: z.string() }).optional(),
  setUpNeeded: z.boolean(),
  /** Ways to sign in beside password and passkey. */
  provider: z.object({ name: z.string() }).optional(),
  password: z.object({ least: z.int(), most: z.int() }),
})

const route = createRoute({
  method: 'get',
  path: '/session',
  operationId: 'session',
  summary: '当前登录 / Who am I',
  description: 'Who is signed in, with roles and rights; or the ways to sign in. Open to anyone.',
  tags: ['staff'],
  responses: { 200: json(sessionShape, '当前登录 / the session'), ...refusals },
})

export const getSession = address(route, async (c) => {
  const signIn = c.get('signIn')
  const { house, settings } = signIn
  const session = await sessionOf(signIn, c.req.raw.headers)
  const around = {
    setUpNeeded: !(await hasOrgan(readOnly(house.db))),
    password: { least: shortestPassword, most: longestPassword },
    ...(settings.identityProvider && { provider: { name: settings.identityProvider.name } }),
  }
  if (!session.ok) {
    const only = await chooseOffice(house)
    const organ = only.ok ? { organ: { id: only.value.organ.id, name: only.value.organ.name } } : {}
    return c.json({ ...around, ...organ }, 200)
  }
  const { staff, office, sessionId, endsAt, username, secondStep, cookies } = session.value
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
  const person = {
    id: staff.id,
    name: staff.name,
    username,
    roles: [...staff.roles],
    rights: rightsOf(staff.roles),
    secondStep,
    sessionId,
    endsAt: endsAt.toISOString(),
  }
  return c.json({ ...around, person, organ: { id: office.organ.id, name: office.organ.name } }, 200)
})

const rightsOf = (roles: readonly StaffRole[]): StaffRight[] => [
  ...new Set(roles.flatMap((role): readonly StaffRight[] => staffRoles[role].may)),
]
