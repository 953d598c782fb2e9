import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { caseRecord } from '../../reads/case-record.ts'
import { comparedCases, similarCases } from '../../reads/similar-cases.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams, dayText } from '../shapes/common.ts'

const alike = z.array(
  z.object({
    caseId: z.string(),
    number: z.string(),
    wanted: z.string(),
    receivedOn: dayText.optional(),
    stage: z.string(),
    outcome: z.string().optional(),
    madePublicOn: dayText.optional(),
  }),
)

export const similarShape = z.object({ sameApplicant: alike, otherApplicants: alike })

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/similar',
  operationId: 'similarCases',
  summary: '相同事项 / The same matter',
  description: `Cases that ask for what this one asks for: of the same applicant (sent twice, or repeated: art. 36 item 6), and of others, a reason to make it public (art. 44). Of others the newest ${comparedCases} are compared. It proposes; people decide.`,
  tags: ['cases'],
  request: { params: caseParams },
  responses: { 200: json(similarShape, '相同事项 / the same matter'), ...refusals },
})

export const getSimilar = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const { db, organ } = c.get('office')
  const found = await caseRecord(readOnly(db), organ.id, id)
  if (!found) return refuse(c, refuseService('no-such-case', { id }).no)
  const { sameApplicant, otherApplicants } = await similarCases(readOnly(db), organ.id, id, found.file)
  return c.json({ sameApplicant: sameApplicant.map(shown), otherApplicants: otherApplicants.map(shown) }, 200)
})

type Row = Awaited<ReturnType<typeof similarCases>>['sameApplicant'][number]

const shown = ({ case_id, number, wanted, received_on, stage, outcome, made_public_on }: Row) => ({
  caseId: case_id,
  number,
  wanted,
  stage,
  ...(received_on && { receivedOn: received_on }),
  ...(outcome !== null && { outcome }),
  ...(made_public_on && { madePublicOn: made_public_on }),
})
