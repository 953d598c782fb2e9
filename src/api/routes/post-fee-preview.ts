import { createRoute } from '@hono/zod-openapi'
import { refuse } from '../../http/refuse.ts'
import { composeFeeAhead } from '../../services/compose-fee-ahead.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { compositionShape, letterAhead } from './post-composition.ts'
import { feeAskedShape } from './post-fee.ts'

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/fee/preview',
  operationId: 'composeFeeAhead',
  summary: '收费通知预览 / The fee notice ahead',
  description:
    'The fee notice as it would go today, with what the tariff comes to and the pieces of the applicant counted here. Names are left open; writes nothing and takes no key.',
  tags: ['letters'],
  request: { params: caseParams, body: { required: true, content: { 'application/json': { schema: feeAskedShape } } } },
  responses: { 200: json(compositionShape, '文书 / the letter'), ...refusals },
})

export const postFeePreview = address(route, async (c) => {
  const asked = { caseId: c.req.valid('param').id, ...c.req.valid('json') }
  const result = await composeFeeAhead(c.get('office'), c.get('actor'), asked)
  return result.ok ? c.json({ letters: result.value.map(letterAhead) }, 200) : refuse(c, result.no)
})
