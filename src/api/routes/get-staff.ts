import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { isStaffRole } from '../../organ/staff-roles.table.ts'
import { openLinks, staffList } from '../../reads/staff-list.ts'
import { linkId } from '../../services/sign-in/one-time-link.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { instantText } from '../shapes/common.ts'
import { roleShape } from '../shapes/staff.ts'

const person = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string(),
  section: z.string().optional(),
  roles: z.array(roleShape),
  active: z.boolean(),
  secondStep: z.boolean(),
  passkeys: z.int(),
  lastSignedInAt: instantText.optional(),
})

export const staffListShape = z.object({
  people: z.array(person),
  /** Links that can still be taken; the links themselves cannot be shown again. */
  links: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['join', 'renew', 'set-up']),
      name: z.string(),
      roles: z.array(roleShape),
      madeBy: z.string(),
      expiresAt: instantText,
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/staff',
  operationId: 'listStaff',
  summary: '人员与角色 / People and roles',
  description: 'The staff of the organ, with their roles and how they sign in; and the invitations that are open.',
  tags: ['staff'],
  responses: { 200: json(staffListShape, '人员 / the staff'), ...refusals },
})

type Kind = 'join' | 'renew' | 'set-up'

export const getStaff = address(route, async (c) => {
  const { db, organ, now } = c.get('office')
  const read = readOnly(db)
  const people = (await staffList(read, organ.id)).map((row) => ({
    id: row.user_id,
    name: row.name,
    username: row.username,
    ...(row.section !== null && { section: row.section }),
    roles: row.roles.filter(isStaffRole),
    active: row.active,
    secondStep: row.two_factor_enabled,
    passkeys: row.passkeys ?? 0,
    ...(row.last_signed_in !== null && { lastSignedInAt: row.last_signed_in }),
  }))
  const links = (await openLinks(read, organ.id, now())).map((row) => {
    const form = row.form as { readonly name?: string; readonly roles?: readonly string[] }
    return {
      id: linkId(row.hash),
      kind: row.kind as Kind,
      name: form.name ?? '',
      roles: (form.roles ?? []).filter(isStaffRole),
      madeBy: row.made_by,
      expiresAt: row.expires_at,
    }
  })
  return c.json({ people, links }, 200)
})
