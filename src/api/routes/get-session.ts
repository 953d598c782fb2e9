import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { type StaffRight, type StaffRole, staffRoles } from '../../organ/staff-roles.table.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { dayText, instantText } from '../shapes/common.ts'
import { rightShape, roleShape } from '../shapes/staff.ts'

export const sessionShape = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    section: z.string().optional(),
    username: z.string().optional(),
    secondStep: z.boolean(),
  }),
  organ: z.object({ id: z.string(), name: z.string() }),
  roles: z.array(roleShape),
  rights: z.array(rightShape),
  /** The office's day. */
  today: dayText,
  /** When the session ends if nothing is done; left out for a token. */
  endsAt: instantText.optional(),
})

const route = createRoute({
  method: 'get',
  path: '/session',
  operationId: 'session',
  summary: '当前登录 / Who am I',
  description: 'Who is signed in, for which organ, with which roles and rights.',
  tags: ['staff'],
  responses: { 200: json(sessionShape, '当前登录 / the session'), ...refusals },
})

export const getSession = address(route, (c) => {
  const { organ, today } = c.get('office')
  const { id, name, roles } = c.get('staff')
  const session = c.get('session')
  return c.json(
    {
      person: {
        id,
        name,
        ...(session?.section !== undefined && { section: session.section }),
        ...(session && { username: session.username }),
        secondStep: session?.secondStep ?? false,
      },
      organ: { id: organ.id, name: organ.name },
      roles: [...roles],
      rights: rightsOf(roles),
      today: today(),
      ...(session && { endsAt: session.endsAt.toISOString() }),
    },
    200,
  )
})

const rightsOf = (roles: readonly StaffRole[]): StaffRight[] => [
  ...new Set(roles.flatMap((role): readonly StaffRight[] => staffRoles[role].may)),
]
