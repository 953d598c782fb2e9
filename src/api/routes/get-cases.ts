import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { isKeepable } from '../../http/text-faults.ts'
import { caseList } from '../../reads/case-list.ts'
import { day, id } from '../../services/case-command-shape.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { caseRow } from '../case-row.ts'
import { cursorOf, cursorShape, limitShape } from '../cursor.ts'
import { json, refusals } from '../responses.ts'
import { applicantKindCode, channelCode, outcomeCode, stageCode } from '../shapes/case-file.ts'
import { caseRowShape } from '../shapes/case-row.ts'
import { figureCode } from '../shapes/dashboard.ts'

const words = z.string().min(1).max(100).refine(isKeepable)

const query = z
  .strictObject({
    stage: z.exactOptional(stageCode),
    section: z.exactOptional(words),
    applicant: z.exactOptional(id),
    dueBy: z.exactOptional(day).describe('今天起由本机关办理、至该日到期 / due from the office by that day'),
    only: z.exactOptional(z.enum(['open', 'nearly-due', 'overdue'])),
    receivedFrom: z.exactOptional(day),
    receivedTo: z.exactOptional(day),
    channel: z.exactOptional(channelCode),
    applicantKind: z.exactOptional(applicantKindCode),
    outcome: z.exactOptional(outcomeCode),
    assigned: z.exactOptional(z.enum(['yes', 'no'])).describe('是否已转科室 / whether a section has it'),
    figure: z
      .exactOptional(figureCode)
      .describe(
        '看板数字背后的案件，须与 from、to 一并给出 / the cases behind a figure of the dashboard; with from and to',
      ),
    from: z.exactOptional(day),
    to: z.exactOptional(day),
    text: z.exactOptional(words).describe('所需信息或编号中的文字 / words in what is asked for, or in the number'),
    order: z.enum(['number', 'newest']).default('number').describe('newest：新的在前 / the newest number first'),
    after: z.exactOptional(cursorShape).describe('上一页的 next / `next` of the page before'),
    limit: limitShape,
  })
  .refine(({ figure, from, to }) => figure === undefined || (from !== undefined && to !== undefined), {
    path: ['from'],
    message: 'YYYY-MM-DD',
  })

export const caseListShape = z.object({ cases: z.array(caseRowShape), next: z.string().optional() })

const route = createRoute({
  method: 'get',
  path: '/cases',
  operationId: 'listCases',
  summary: '案件列表 / Cases by number',
  description: 'Cases of the organ by their number, page by page: `next` is handed back as `after`.',
  tags: ['cases'],
  request: { query },
  responses: { 200: json(caseListShape, '一页 / one page'), ...refusals },
})

export const getCases = address(route, async (c) => {
  const { db, organ, today } = c.get('office')
  const { limit, order, applicant, after, assigned, figure, from, to, ...asked } = c.req.valid('query')
  const { rows, next } = await caseList(readOnly(db), organ.id, today(), {
    ...asked,
    newestFirst: order === 'newest',
    ...(applicant !== undefined && { applicantId: applicant }),
    ...(assigned && { assigned: assigned === 'yes' }),
    ...(figure && from && to && { figure: { code: figure, from, to } }),
    ...(after && { after: { number: after[0], caseId: after[1] } }),
    limit: Number(limit),
  })
  return c.json({ cases: rows.map(caseRow), ...(next && { next: cursorOf([next.number, next.caseId]) }) }, 200)
})
