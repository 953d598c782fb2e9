import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { releasedAnswers } from '../../reads/answers-to-release.ts'
import { staffNames } from '../../reads/staff-names.ts'
import { outcomes, type OutcomeCode } from '../../statute/outcomes.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { outcomeCode } from '../shapes/case-file.ts'
import { dayText, instantText, words } from '../shapes/common.ts'
import { names } from '../shapes/log.ts'

export const releasedAnswersShape = z.object({
  count: z.int(),
  names,
  entries: z.array(
    z.object({
      id: z.string(),
      caseId: z.string(),
      number: z.string(),
      title: z.string(),
      summary: z.string(),
      outcome: outcomeCode,
      outcomeWords: words,
      answeredOn: dayText,
      madePublicOn: dayText.optional().describe('转为主动公开之日 / when it was made public besides'),
      releasedBy: z.string(),
      releasedAt: instantText,
      amended: z.object({ by: z.string(), at: instantText }).optional(),
      takenOff: z.object({ by: z.string(), at: instantText, reason: z.string().optional() }).optional(),
    }),
  ),
})

/** So many on a page. */
const most = 50

const route = createRoute({
  method: 'get',
  path: '/answered/released',
  operationId: 'releasedAnswers',
  summary: '已列入、已撤下的答复 / What is and was on the disclosure log',
  description:
    'The entries as staff see them, with case, who released or took off what, when and why; the latest first. `off` for those that were taken off.',
  tags: ['cases'],
  request: {
    query: z.strictObject({
      off: z.exactOptional(z.literal('true')),
      from: z.exactOptional(z.string().regex(/^\d{1,6}$/)),
    }),
  },
  responses: { 200: json(releasedAnswersShape, '条目 / the entries'), ...refusals },
})

export const getAnsweredReleased = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { off, from } = c.req.valid('query')
  const reading = readOnly(db)
  const asked = { standing: off === undefined, from: Number(from ?? 0), most }
  const { count, rows } = await releasedAnswers(reading, organ.id, asked)
  const known = await staffNames(
    reading,
    organ.id,
    rows.flatMap(({ released_by, amended_by, withdrawn_by }) =>
      [released_by, amended_by, withdrawn_by].filter((one) => one !== null),
    ),
  )
  const entries = rows.map((row) => ({
    id: row.entry_id,
    caseId: row.case_id,
    number: row.number,
    title: row.title,
    summary: row.summary,
    outcome: row.outcome as OutcomeCode,
    outcomeWords: outcomes[row.outcome as OutcomeCode].label,
    answeredOn: row.answered_on,
    ...(row.made_public_on !== null && { madePublicOn: row.made_public_on }),
    releasedBy: row.released_by,
    releasedAt: row.released_at,
    ...(row.amended_at !== null && { amended: { by: row.amended_by ?? '', at: row.amended_at } }),
    ...(row.withdrawn_at !== null && {
      takenOff: {
        by: row.withdrawn_by ?? '',
        at: row.withdrawn_at,
        ...(row.withdrawn_why !== null && { reason: row.withdrawn_why }),
      },
    }),
  }))
  return c.json({ count, names: known, entries }, 200)
})
