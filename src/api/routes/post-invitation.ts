import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { invite } from '../../services/sign-in/invite.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { linkDays, linkShape, nameText, roleShape, sectionText } from '../shapes/staff.ts'
import { staffAct } from '../staff-act.ts'

export const invitationShape = z.strictObject({
  name: nameText,
  section: z.exactOptional(sectionText),
  roles: z.array(roleShape).min(1).max(10),
  days: linkDays,
})

const route = createRoute({
  method: 'post',
  path: '/invitations',
  operationId: 'invite',
  summary: '邀请 / Invite',
  description: 'Makes a link by which one person makes an account of these roles. It is good once, for the days named.',
  tags: ['staff'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: invitationShape } } } },
  responses: { 201: json(linkShape, '链接 / the link'), ...refusals },
})

export const postInvitation = address(route, async (c) => {
  const made = await invite(staffAct(c), c.req.valid('json'))
  return made.ok ? c.json(made.value, 201) : refuse(c, made.no)
})
