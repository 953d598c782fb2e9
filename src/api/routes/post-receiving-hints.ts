import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { day, registerFields } from '../../services/case-command-shape.ts'
import { receivingHints } from '../../services/receiving-hints.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { stageCode } from '../shapes/case-file.ts'
import { maskedShape } from '../shapes/case-view.ts'
import { dayText } from '../shapes/common.ts'

const short = z.string().trim().min(1).max(200)

export const arrivingShape = z.strictObject({
  applicant: z.exactOptional(
    z.strictObject({ name: short, identityNumber: z.exactOptional(short), telephone: z.exactOptional(short) }),
  ),
  wanted: z.exactOptional(registerFields.wanted),
  channel: z.exactOptional(registerFields.channel),
  arrivedOn: z.exactOptional(day),
})

export const receivingHintsShape = z.object({
  known: maskedShape.extend({ applicantId: z.string(), cases: z.int(), thisMonth: z.int() }).optional(),
  received: z.object({ on: dayText, due: dayText, provisional: z.boolean() }).optional(),
  alike: z.array(
    z.object({
      caseId: z.string(),
      number: z.string(),
      wanted: z.string(),
      stage: stageCode,
      outcome: z.string().optional(),
      receivedOn: dayText.optional(),
      sameApplicant: z.boolean(),
    }),
  ),
})

const route = createRoute({
  method: 'post',
  path: '/receiving-hints',
  operationId: 'receivingHints',
  summary: '登记提示 / Hints while receiving',
  description:
    'Whether the applicant asked before (masked), and cases that ask for the same, while a request is entered. Writes nothing and takes no key.',
  tags: ['cases'],
  request: { body: { required: true, content: { 'application/json': { schema: arrivingShape } } } },
  responses: { 200: json(receivingHintsShape, '提示 / hints'), ...refusals },
})

export const postReceivingHints = address(route, async (c) => {
  const { known, received, alike } = await receivingHints(c.get('office'), c.req.valid('json'))
  return c.json(
    {
      ...(known && { known }),
      ...(received && { received }),
      alike: alike.map(({ outcome, receivedOn, stage, ...row }) => ({
        ...row,
        stage: stage as z.output<typeof stageCode>,
        ...(outcome !== null && { outcome }),
        ...(receivedOn !== null && { receivedOn }),
      })),
    },
    200,
  )
})
