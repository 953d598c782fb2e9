import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuseSignIn } from '../../http/refuse.ts'
import { renewAccess } from '../../services/sign-in/renew-access.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { linkDays, linkShape, staffParams } from '../shapes/staff.ts'
import { staffAct } from '../staff-act.ts'

export const renewalShape = z.strictObject({ days: linkDays, secondStepOff: z.boolean().default(false) })

const route = createRoute({
  method: 'post',
  path: '/staff/{id}/renewal',
  operationId: 'renewAccess',
  summary: '签发新口令链接 / A link for a new password',
  description: 'For who has forgotten the password, or lost the telephone: then the second step is taken off too.',
  tags: ['staff'],
  middleware: idempotencyKey,
  request: { params: staffParams, body: { required: true, content: { 'application/json': { schema: renewalShape } } } },
  responses: { 201: json(linkShape, '链接 / the link'), ...refusals },
})

export const postRenewal = address(route, async (c) => {
  const { days, secondStepOff } = c.req.valid('json')
  const made = await renewAccess(staffAct(c), { userId: c.req.valid('param').id, days, secondStepOff })
  return made.ok ? c.json(made.value, 201) : refuseSignIn(c, made.no)
})
