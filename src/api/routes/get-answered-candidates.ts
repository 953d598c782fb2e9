import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { answersToRelease } from '../../reads/answers-to-release.ts'
import { outcomes, type OutcomeCode } from '../../statute/outcomes.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { outcomeCode } from '../shapes/case-file.ts'
import { dayText, words } from '../shapes/common.ts'

export const answerCandidatesShape = z.object({
  count: z.int(),
  candidates: z.array(
    z.object({
      caseId: z.string(),
      number: z.string(),
      wanted: z.string().describe('申请人原话，只供工作人员参考 / in the words of who asked: for staff alone'),
      outcome: outcomeCode,
      outcomeWords: words,
      answeredOn: dayText,
      section: z.string().optional(),
      madePublicOn: dayText.optional(),
    }),
  ),
})

/** So many on a page. */
const most = 50

const route = createRoute({
  method: 'get',
  path: '/answered/candidates',
  operationId: 'answerCandidates',
  summary: '可以列入公开目录的答复 / Answers the disclosure log does not show yet',
  description: 'Requests that were answered and are not on the disclosure log, the latest answers first.',
  tags: ['cases'],
  request: {
    query: z.strictObject({
      outcome: z.exactOptional(outcomeCode),
      from: z.exactOptional(z.string().regex(/^\d{1,6}$/)),
    }),
  },
  responses: { 200: json(answerCandidatesShape, '申请 / the requests'), ...refusals },
})

export const getAnsweredCandidates = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { outcome, from } = c.req.valid('query')
  const asked = { ...(outcome && { outcome }), from: Number(from ?? 0), most }
  const { count, rows } = await answersToRelease(readOnly(db), organ.id, asked)
  const candidates = rows.flatMap(({ case_id, number, wanted, outcome, done_on, section, made_public_on }) =>
    outcome === null || done_on === null
      ? []
      : [
          {
            caseId: case_id,
            number,
            wanted,
            outcome: outcome as OutcomeCode,
            outcomeWords: outcomes[outcome as OutcomeCode].label,
            answeredOn: done_on,
            ...(section !== null && { section }),
            ...(made_public_on !== null && { madePublicOn: made_public_on }),
          },
        ],
  )
  return c.json({ count, candidates }, 200)
})
