import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { caseEvents } from '../../reads/case-record.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { staffNames } from '../../reads/staff-names.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams, dayText, instantText } from '../shapes/common.ts'

export const eventsShape = z.object({
  caseId: z.string(),
  names: z.record(z.string(), z.string()).describe('登记人的姓名 / names of those who entered them'),
  events: z.array(
    z.object({
      seq: z.int(),
      type: z.string(),
      on: dayText,
      body: z.record(z.string(), z.unknown()),
      actor: z.string(),
      at: instantText,
      hashName: z.string(),
      hash: z.string(),
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/events',
  operationId: 'caseEvents',
  summary: '办理记录 / What has happened',
  description:
    'Every event of the case in order: the day it happened in law, who entered it and when, and its hash in the chain.',
  tags: ['cases'],
  request: { params: caseParams },
  responses: { 200: json(eventsShape, '记录 / the events'), ...refusals },
})

export const getEvents = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const { db, organ } = c.get('office')
  const rows = await caseEvents(readOnly(db), organ.id, id)
  if (rows.length === 0) return refuse(c, refuseService('no-such-case', { id }).no)
  const events = rows.map(({ seq, type, happened_on: on, body, actor, at, hash_name: hashName, hash }) => ({
    seq,
    type,
    on,
    body: { ...body } as Record<string, never>,
    actor,
    at,
    hashName,
    hash: hash.toString('hex'),
  }))
  const names = await staffNames(readOnly(db), organ.id, new Set(rows.map(({ actor }) => actor)))
  return c.json({ caseId: id, names, events }, 200)
})
