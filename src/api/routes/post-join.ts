import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuseSignIn } from '../../http/refuse.ts'
import { join } from '../../services/sign-in/take-link.ts'
import { address } from '../address.ts'
import { comeIn } from '../come-in.ts'
import { json, refusals } from '../responses.ts'
import { accountShape, tokenText } from '../shapes/staff.ts'
import { enteredShape } from './post-set-up.ts'

export const joinShape = z.strictObject({ token: tokenText, account: accountShape })

const route = createRoute({
  method: 'post',
  path: '/invitations/accept',
  operationId: 'join',
  summary: '接受邀请 / Accept an invitation',
  description: 'Makes the account the link is for; then the person is signed in. The link is good once.',
  tags: ['staff'],
  request: { body: { required: true, content: { 'application/json': { schema: joinShape } } } },
  responses: { 201: json(enteredShape, '已加入 / joined'), ...refusals },
})

export const postJoin = address(route, async (c) => {
  const { token, account } = c.req.valid('json')
  const taken = await join(c.get('signIn'), token, account)
  if (!taken.ok) return refuseSignIn(c, taken.no)
  await comeIn(c, taken.value.userId)
  return c.json(taken.value, 201)
})
