import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { type Standing, rehearse } from '../../casework/rehearse.ts'
import { refuse } from '../../http/refuse.ts'
import { caseRecord } from '../../reads/case-record.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { letterKey, stageCode } from '../shapes/case-file.ts'
import { periodKind } from '../shapes/case-view.ts'
import { commandShape } from '../shapes/command.ts'
import { caseParams, dayText } from '../shapes/common.ts'

const standing = z.object({
  stage: stageCode,
  dueOn: dayText.optional(),
  provisional: z.boolean().optional(),
  pausedSince: dayText.optional(),
  periods: z.array(z.object({ kind: periodKind, dueOn: dayText, consultationId: z.string().optional() })).readonly(),
})

export const rehearsalShape = z.object({
  before: standing,
  after: standing,
  letters: z.array(letterKey).readonly(),
  served: standing.optional().describe('应发文书今天发出并送达之后 / once the letters owed were sent and served today'),
})

export const rehearsalAskedShape = z.strictObject({ command: commandShape })

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/rehearse',
  operationId: 'rehearseCommand',
  summary: '预演 / What a command would lead to',
  description:
    'Stage, due date and periods before and after a command, the letters it would make the office owe, and where the case would stand once they were served. Ruled as the command itself; writes nothing and takes no key.',
  tags: ['cases'],
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: rehearsalAskedShape } } },
  },
  responses: { 200: json(rehearsalShape, '结果 / what would follow'), ...refusals },
})

export const postRehearsal = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const { db, organ, calendar, settings, today } = c.get('office')
  const found = await caseRecord(readOnly(db), organ.id, id)
  if (!found) return refuse(c, refuseService('no-such-case', { id }).no)
  const desk = { today: today(), actor: c.get('actor'), calendar, settings }
  const result = rehearse(found.file, c.req.valid('json').command, desk)
  if (!result.ok) return refuse(c, result.no)
  const { before, after, letters, served } = result.value
  return c.json(
    {
      before: shown(before),
      after: shown(after),
      letters: [...letters],
      ...(served && { served: shown(served) }),
    },
    200,
  )
})

const shown = ({ stage, due, pausedSince, periods }: Standing) => ({
  stage,
  ...(due && { dueOn: due.due, provisional: due.provisional }),
  ...(pausedSince && { pausedSince }),
  periods: periods.map(({ kind, due: period, consultationId }) => ({
    kind,
    dueOn: period.due,
    ...(consultationId !== undefined && { consultationId }),
  })),
})
