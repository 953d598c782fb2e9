import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { isKeepable } from '../../http/text-faults.ts'
import { logActors } from '../../reads/log-actors.ts'
import { personReadings } from '../../reads/person-readings.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { dayText, instantText } from '../shapes/common.ts'
import { logFilters } from '../shapes/log.ts'
import { pageQuery } from '../shapes/staff.ts'

/** So many cases of one person are named; how many there are is told. */
const mostCases = 3

export const personReadingsShape = z.object({
  readings: z.array(
    z.object({
      id: z.string(),
      at: instantText,
      actor: z.string(),
      why: z
        .string()
        .describe('事由：经办人所写，或者系统办理的事项 / as whoever opened it said, or what the house did'),
      personId: z.string(),
      kind: z.string(),
      erasedOn: dayText.optional(),
      cases: z.array(z.object({ caseId: z.string(), number: z.string() })).readonly(),
      caseCount: z.int(),
    }),
  ),
  actors: z.array(z.object({ id: z.string(), name: z.string().optional() })).readonly(),
  next: z.string().optional(),
})

const route = createRoute({
  method: 'get',
  path: '/log/readings',
  operationId: 'personReadings',
  summary: '个人信息查阅记录 / Who opened personal data',
  description:
    'Who opened what is known of an applicant, when and why, newest first. Whose it was is told by cases; names and addresses are not told here. `next` is handed back as `before`.',
  tags: ['office'],
  request: {
    query: pageQuery.extend({
      ...logFilters,
      case: z.exactOptional(z.string().min(1).max(100).refine(isKeepable)).describe('受理编号 / number of a case'),
    }),
  },
  responses: { 200: json(personReadingsShape, '一页 / one page'), ...refusals },
})

export const getPersonReadings = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { limit, case: caseNumber, ...asked } = c.req.valid('query')
  const reading = readOnly(db)
  const [{ readings, next }, actors] = await Promise.all([
    personReadings(reading, organ.id, {
      ...asked,
      ...(caseNumber !== undefined && { caseNumber }),
      most: Number(limit),
    }),
    logActors(reading, organ.id),
  ])
  return c.json(
    {
      readings: readings.map(({ id, at, actor, why, person_id, kind, erased_on, cases }) => ({
        id,
        at,
        actor,
        why,
        personId: person_id,
        kind,
        ...(erased_on !== null && { erasedOn: erased_on }),
        cases: cases.slice(0, mostCases),
        caseCount: cases.length,
      })),
      actors,
      ...(next !== undefined && { next }),
    },
    200,
  )
})
