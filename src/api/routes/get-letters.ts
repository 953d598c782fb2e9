import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import type { DeliveryRoute } from '../../casework/case-events.ts'
import { type LetterState, letterStates } from '../../casework/letter-states.table.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { letterList } from '../../reads/letter-list.ts'
import { day, routeShape } from '../../services/case-command-shape.ts'
import type { LetterKey } from '../../statute/letter-duties.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { cursorOf, cursorShape, limitShape } from '../cursor.ts'
import { json, refusals } from '../responses.ts'
import { letterKey } from '../shapes/case-file.ts'
import { dayText, instantText } from '../shapes/common.ts'

const stateCode = z.enum(Object.keys(letterStates) as [LetterState, ...LetterState[]])

const query = z.strictObject({
  key: z.exactOptional(letterKey),
  state: z.exactOptional(stateCode),
  route: z.exactOptional(routeShape),
  from: z.exactOptional(day).describe('最近一次变动不早于 / something last happened to it on that day or later'),
  to: z.exactOptional(day),
  text: z
    .exactOptional(z.string().min(1).max(100).refine(isKeepable))
    .describe('文号、登记编号或所需信息中的文字 / words of its number, its case’s number, or of what is asked for'),
  after: z.exactOptional(cursorShape).describe('上一页的 next / `next` of the page before'),
  limit: limitShape,
})

export const letterListShape = z.object({
  letters: z.array(
    z.object({
      caseId: z.string(),
      letterId: z.string(),
      caseNumber: z.string(),
      wanted: z.string(),
      key: letterKey,
      number: z.string().optional(),
      state: stateCode,
      route: routeShape.optional(),
      owedOn: dayText,
      sentOn: dayText.optional(),
      servedOn: dayText.optional(),
      returnedOn: dayText.optional(),
      readAt: instantText.optional().describe('申请人首次打开 / when its applicant first opened it'),
      template: z.string().optional(),
      version: z.int().optional(),
      kept: z.boolean().describe('有原件可打开 / its bytes can be opened'),
    }),
  ),
  next: z.string().optional(),
})

const route = createRoute({
  method: 'get',
  path: '/letters',
  operationId: 'listLetters',
  summary: '全部文书 / All letters',
  description:
    'Every letter of every case, owed and gone, newest first, page by page. It tells kind, number and how far each has come, and names nobody.',
  tags: ['letters'],
  request: { query },
  responses: { 200: json(letterListShape, '一页 / one page'), ...refusals },
})

export const getLetters = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { limit, after, ...asked } = c.req.valid('query')
  const { rows, next } = await letterList(readOnly(db), organ.id, {
    ...asked,
    ...(after && { after: { on: after[0], ref: after[1] } }),
    limit: Number(limit),
  })
  const letters = rows.map((row) => ({
    caseId: row.case_id,
    letterId: row.letter_id,
    caseNumber: row.case_number,
    wanted: row.wanted,
    key: row.key as LetterKey,
    ...(row.number !== null && { number: row.number }),
    state: row.state as LetterState,
    ...(row.route !== null && { route: row.route as DeliveryRoute }),
    owedOn: row.owed_on,
    ...(row.sent_on !== null && { sentOn: row.sent_on }),
    ...(row.served_on !== null && { servedOn: row.served_on }),
    ...(row.returned_on !== null && { returnedOn: row.returned_on }),
    ...(row.read_at !== null && { readAt: row.read_at }),
    ...(row.template !== null && { template: row.template }),
    ...(row.template_version !== null && { version: row.template_version }),
    kept: row.kept,
  }))
  return c.json({ letters, ...(next && { next: cursorOf([next.on, next.ref]) }) }, 200)
})
