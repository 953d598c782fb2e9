import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { simulate } from '../../casework/simulate.ts'
import { refuse } from '../../http/refuse.ts'
import { caseRecord } from '../../reads/case-record.ts'
import { decisionShape } from '../../services/case-command-shape.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { citationWords, dueView } from '../due-view.ts'
import { json, refusals } from '../responses.ts'
import { letterKey, stageCode } from '../shapes/case-file.ts'
import { caseParams, dayText, dueShape, words } from '../shapes/common.ts'

export const simulationShape = z.object({
  on: dayText,
  due: dueShape.optional(),
  inTime: z.boolean().optional(),
  stage: stageCode,
  letters: z.array(letterKey),
  remedies: z.object({
    route: z.string(),
    cite: z.array(words),
    reconsideration: dueShape,
    suit: dueShape.optional(),
  }),
  reportRow: z.object({ 2019: z.string(), 2021: z.string() }).optional(),
})

export const decisionAskedShape = z.strictObject({ decision: decisionShape })

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/simulate',
  operationId: 'simulateDecision',
  summary: '试算 / What would follow',
  description:
    'What would follow if this were decided, sent and served today: date, letters, remedies, row of table 3. Writes nothing and takes no key.',
  tags: ['cases'],
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: decisionAskedShape } } },
  },
  responses: { 200: json(simulationShape, '结果 / what would follow'), ...refusals },
})

export const postSimulation = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const { db, organ, calendar, today } = c.get('office')
  const found = await caseRecord(readOnly(db), organ.id, id)
  if (!found) return refuse(c, refuseService('no-such-case', { id }).no)
  const result = simulate(found.file, c.req.valid('json').decision, { today: today(), calendar })
  if (!result.ok) return refuse(c, result.no)
  const { due, inTime, letters, remedies, reportRow, on, stage } = result.value
  return c.json(
    {
      on,
      stage,
      letters: [...letters],
      ...(due && { due: dueView(due) }),
      ...(inTime !== undefined && { inTime }),
      remedies: {
        route: remedies.route,
        cite: remedies.cite.map(citationWords),
        reconsideration: dueView(remedies.reconsideration),
        ...(remedies.suit && { suit: dueView(remedies.suit) }),
      },
      ...(reportRow && { reportRow }),
    },
    200,
  )
})
