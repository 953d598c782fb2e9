import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { type StaffChange, staffChanges } from '../../organ/staff-changes.table.ts'
import { staffChangeList } from '../../reads/staff-list.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { instantText } from '../shapes/common.ts'
import { pageQuery } from '../shapes/staff.ts'

export const staffChangesShape = z.object({
  changes: z.array(
    z.object({
      id: z.int(),
      at: instantText,
      actor: z.string(),
      what: z.enum(Object.keys(staffChanges) as [StaffChange, ...StaffChange[]]),
      userId: z.string().optional(),
      facts: z.record(z.string(), z.unknown()),
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/staff-changes',
  operationId: 'staffChanges',
  summary: '人员变更记录 / Changes of staff',
  description: 'Who changed what of the staff, newest first. `before` is the id to go on from.',
  tags: ['staff'],
  request: { query: pageQuery },
  responses: { 200: json(staffChangesShape, '变更记录 / the changes'), ...refusals },
})

export const getStaffChanges = address(route, async (c) => {
  const { before, limit } = c.req.valid('query')
  const { db, organ } = c.get('office')
  const changes = (await staffChangeList(readOnly(db), organ.id, before, Number(limit))).map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actor,
    what: row.what as StaffChange,
    ...(row.user_id !== null && { userId: row.user_id }),
    facts: row.facts,
  }))
  return c.json({ changes }, 200)
})
