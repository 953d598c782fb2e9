import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuseSignIn } from '../../http/refuse.ts'
import { organRecordShape } from '../../services/organ-record.ts'
import { setUp } from '../../services/sign-in/take-link.ts'
import { address } from '../address.ts'
import { comeIn } from '../come-in.ts'
import { json, refusals } from '../responses.ts'
import { accountShape, tokenText } from '../shapes/staff.ts'

export const setUpShape = z.strictObject({ token: tokenText, account: accountShape, organ: organRecordShape })
export const enteredShape = z.object({ userId: z.string() })

const route = createRoute({
  method: 'post',
  path: '/set-up',
  operationId: 'setUp',
  summary: '首次设置 / Set up the house',
  description:
    'Enters the organ and makes its first administrator, by the link the program printed; then he is signed in.',
  tags: ['staff'],
  request: { body: { required: true, content: { 'application/json': { schema: setUpShape } } } },
  responses: { 201: json(enteredShape, '已设置 / done'), ...refusals },
})

export const postSetUp = address(route, async (c) => {
  const { token, account, organ } = c.req.valid('json')
  const taken = await setUp(c.get('signIn'), token, account, organ)
  if (!taken.ok) return refuseSignIn(c, taken.no)
  await comeIn(c, taken.value.userId)
  return c.json(taken.value, 201)
})
