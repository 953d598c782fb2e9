import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import {
  type SignInMethod,
  signInMethods,
  type SignInResult,
  signInResults,
} from '../../organ/sign-in-methods.table.ts'
import { staffByName } from '../../reads/log-actors.ts'
import { signInList } from '../../reads/staff-list.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { instantText } from '../shapes/common.ts'
import { logFilters } from '../shapes/log.ts'
import { pageQuery, staffParams } from '../shapes/staff.ts'

const resultCode = z.enum(Object.keys(signInResults) as [SignInResult, ...SignInResult[]])

export const signInsShape = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  signIns: z.array(
    z.object({
      id: z.int(),
      at: instantText,
      userId: z.string().optional(),
      method: z.enum(Object.keys(signInMethods) as [SignInMethod, ...SignInMethod[]]),
      result: resultCode,
      address: z.string(),
      userAgent: z.string(),
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/sign-ins',
  operationId: 'signIns',
  summary: '登录记录 / Sign-ins',
  description: 'Who signed in or tried to, when, how and from where, newest first. `before` is the id to go on from.',
  tags: ['staff'],
  request: {
    query: pageQuery.extend({
      userId: z.exactOptional(staffParams.shape.id),
      result: z.exactOptional(resultCode),
      from: logFilters.from,
      to: logFilters.to,
    }),
  },
  responses: { 200: json(signInsShape, '登录记录 / sign-ins'), ...refusals },
})

export const getSignIns = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { limit, ...asked } = c.req.valid('query')
  const reading = readOnly(db)
  const [rows, people] = await Promise.all([
    signInList(reading, organ.id, { ...asked, most: Number(limit) }),
    staffByName(reading, organ.id),
  ])
  const signIns = rows.map((row) => ({
    id: row.id,
    at: row.at,
    ...(row.user_id !== null && { userId: row.user_id }),
    method: row.method as SignInMethod,
    result: row.result as SignInResult,
    address: row.address,
    userAgent: row.user_agent,
  }))
  return c.json({ people, signIns }, 200)
})
