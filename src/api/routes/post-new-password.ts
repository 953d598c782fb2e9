import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuseSignIn } from '../../http/refuse.ts'
import { renewPassword } from '../../services/sign-in/take-link.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { passwordText, tokenText } from '../shapes/staff.ts'
import { enteredShape } from './post-set-up.ts'

export const newPasswordShape = z.strictObject({ token: tokenText, password: passwordText })

const route = createRoute({
  method: 'post',
  path: '/new-password',
  operationId: 'newPassword',
  summary: '凭链接设新口令 / A new password by link',
  description:
    'Sets a new password and ends all sessions. One signs in afterwards as usual, with the second step if there is one.',
  tags: ['staff'],
  request: { body: { required: true, content: { 'application/json': { schema: newPasswordShape } } } },
  responses: { 200: json(enteredShape, '已重设 / set'), ...refusals },
})

export const postNewPassword = address(route, async (c) => {
  const { token, password } = c.req.valid('json')
  const taken = await renewPassword(c.get('signIn'), token, password)
  return taken.ok ? c.json(taken.value, 200) : refuseSignIn(c, taken.no)
})
