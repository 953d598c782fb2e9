import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuseSignIn } from '../../http/refuse.ts'
import { takeBack } from '../../services/sign-in/invite.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { staffParams } from '../shapes/staff.ts'
import { staffAct } from '../staff-act.ts'

export const nothingShape = z.strictObject({})
export const takenBackShape = z.object({ id: z.string() })

const route = createRoute({
  method: 'post',
  path: '/invitations/{id}/take-back',
  operationId: 'takeInvitationBack',
  summary: '撤回邀请 / Take an invitation back',
  description: 'The link no longer opens anything; one that was taken stays taken.',
  tags: ['staff'],
  middleware: idempotencyKey,
  request: { params: staffParams, body: { required: true, content: { 'application/json': { schema: nothingShape } } } },
  responses: { 200: json(takenBackShape, '已撤回 / taken back'), ...refusals },
})

export const postInvitationBack = address(route, async (c) => {
  const result = await takeBack(staffAct(c), c.req.valid('param').id)
  return result.ok ? c.json(result.value, 200) : refuseSignIn(c, result.no)
})
