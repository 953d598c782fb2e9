import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuseSignIn } from '../../http/refuse.ts'
import { openOffice } from '../../services/open-office.ts'
import { readLink } from '../../services/sign-in/one-time-link.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { instantText } from '../shapes/common.ts'
import { roleShape, tokenText } from '../shapes/staff.ts'

export const linkShownShape = z.object({
  kind: z.enum(['set-up', 'join', 'renew']),
  organ: z.string().optional(),
  name: z.string().optional(),
  roles: z.array(roleShape),
  expiresAt: instantText,
})

const route = createRoute({
  method: 'get',
  path: '/link',
  operationId: 'showLink',
  summary: '一次性链接 / What a one-time link is for',
  description: 'Shows what a link leads to, without taking it. Open to anyone who has it.',
  tags: ['staff'],
  request: { query: z.strictObject({ token: tokenText }) },
  responses: { 200: json(linkShownShape, '链接 / the link'), ...refusals },
})

export const getLink = address(route, async (c) => {
  const { house } = c.get('signIn')
  const link = await readLink(house.db, c.req.valid('query').token, house.now())
  if (!link.ok) return refuseSignIn(c, link.no)
  const { kind, organId, form, expiresAt } = link.value
  const office = organId === undefined ? undefined : await openOffice(house, organId)
  return c.json(
    {
      kind,
      ...(office && { organ: office.organ.name }),
      ...(form.name !== undefined && { name: form.name }),
      roles: [...form.roles],
      expiresAt,
    },
    200,
  )
})
