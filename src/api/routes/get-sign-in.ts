import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { longestPassword, shortestPassword } from '../../organ/password-rules.ts'
import { hasOrgan } from '../../reads/staff-list.ts'
import { chooseOffice } from '../../services/open-office.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'

export const waysInShape = z.object({
  /** The organ, when the house has one only. */
  organ: z.string().optional(),
  /** Nobody has set the house up yet: the link for it stands where the program was started. */
  setUpNeeded: z.boolean(),
  /** The identity provider, as its button says it. */
  provider: z.string().optional(),
  password: z.object({ least: z.int(), most: z.int() }),
})

const route = createRoute({
  method: 'get',
  path: '/sign-in',
  operationId: 'waysIn',
  summary: '登录方式 / Ways to sign in',
  description: 'What the page of sign-in must know. Open to anyone; it tells nothing of anybody.',
  tags: ['staff'],
  responses: { 200: json(waysInShape, '登录方式 / the ways'), ...refusals },
})

export const getSignIn = address(route, async (c) => {
  const { house, settings } = c.get('signIn')
  const only = await chooseOffice(house)
  return c.json(
    {
      ...(only.ok && { organ: only.value.organ.name }),
      setUpNeeded: !(await hasOrgan(readOnly(house.db))),
      ...(settings.identityProvider && { provider: settings.identityProvider.name }),
      password: { least: shortestPassword, most: longestPassword },
    },
    200,
  )
})
