import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { lettersUnderWay } from '../../reads/letters-under-way.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { deliveryRoute, letterKey } from '../shapes/case-file.ts'
import { dayText, instantText } from '../shapes/common.ts'

export const lettersUnderWayShape = z.object({
  cases: z.int().describe('有这类文书的案件数 / how many cases have such letters'),
  letters: z
    .array(
      z.object({
        caseId: z.string(),
        number: z.string(),
        letterId: z.string(),
        key: letterKey,
        letterNumber: z.string().optional(),
        state: z.enum(['under-way', 'came-back']),
        route: deliveryRoute.optional(),
        sentOn: dayText.optional(),
        lookOn: dayText.optional(),
        failure: z.object({ on: dayText, reason: z.string() }).optional(),
        readAt: instantText.optional(),
        confirmedAt: instantText.optional(),
      }),
    )
    .readonly(),
})

const route = createRoute({
  method: 'get',
  path: '/letters/under-way',
  operationId: 'lettersUnderWay',
  summary: '待登记送达的文书 / Letters that await the proof of service',
  description:
    'Letters that left and whose service is not recorded, and letters that came back and wait to be sent again; those that came back first, then what left first. To whom they go is not told.',
  tags: ['letters'],
  responses: { 200: json(lettersUnderWayShape, '文书 / the letters'), ...refusals },
})

export const getLettersUnderWay = address(route, async (c) => {
  const { db, organ } = c.get('office')
  return c.json(await lettersUnderWay(readOnly(db), organ.id), 200)
})
