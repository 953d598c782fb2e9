import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuseSignIn } from '../../http/refuse.ts'
import { changeStaff } from '../../services/sign-in/change-staff.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { nameText, roleShape, sectionText, staffParams } from '../shapes/staff.ts'
import { staffAct } from '../staff-act.ts'

export const staffPatchShape = z.strictObject({
  name: z.exactOptional(nameText),
  section: z.exactOptional(sectionText),
  roles: z.exactOptional(z.array(roleShape).max(10)),
  active: z.exactOptional(z.boolean()),
})

export const staffChangedShape = z.object({ userId: z.string() })

const route = createRoute({
  method: 'post',
  path: '/staff/{id}',
  operationId: 'changeStaff',
  summary: '变更人员 / Change a member of staff',
  description:
    'Changes name, section or roles, closes (`active: false`) or opens an account. Who is closed is out at once. Refuses to leave the organ without an administrator.',
  tags: ['staff'],
  middleware: idempotencyKey,
  request: {
    params: staffParams,
    body: { required: true, content: { 'application/json': { schema: staffPatchShape } } },
  },
  responses: { 200: json(staffChangedShape, '已变更 / changed'), ...refusals },
})

export const postStaff = address(route, async (c) => {
  const result = await changeStaff(staffAct(c), c.req.valid('param').id, c.req.valid('json'))
  return result.ok ? c.json(result.value, 200) : refuseSignIn(c, result.no)
})
