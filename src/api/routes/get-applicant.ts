import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { openApplicant } from '../../services/open-applicant.ts'
import { personShape } from '../../services/request-form-shape.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'

export const openedShape = z.object({
  applicantId: z.string(),
  applicant: personShape,
  agentId: z.string().optional(),
  agent: personShape.optional(),
})

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/applicant',
  operationId: 'openApplicant',
  summary: '打开申请人信息 / Open the applicant’s data',
  description:
    'Name, identity number and addresses in full. Every opening is kept, with who opened it and why; for clerks and heads.',
  tags: ['people'],
  request: {
    params: caseParams,
    query: z.strictObject({
      why: z
        .string()
        .trim()
        .min(2)
        .max(200)
        .refine(isKeepable)
        .describe('查看的理由，随记录保存 / the reason, kept with the record'),
    }),
  },
  responses: { 200: json(openedShape, '申请人 / the applicant'), ...refusals },
})

export const getApplicant = address(route, async (c) => {
  const result = await openApplicant(c.get('office'), c.get('actor'), c.req.valid('param').id, c.req.valid('query').why)
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
