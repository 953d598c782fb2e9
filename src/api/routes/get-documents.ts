import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { isKeepable } from '../../http/text-faults.ts'
import { parseCivilDate } from '../../kernel/civil-date.ts'
import { documentList } from '../../reads/document-list.ts'
import { columnCode } from '../../services/document-command-shape.ts'
import { staffNames } from '../../reads/staff-names.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { cursorOf, cursorShape, limitShape } from '../cursor.ts'
import { documentRow } from '../document-row.ts'
import { json, refusals } from '../responses.ts'
import { documentRowShape, documentStageCode, standingCode } from '../shapes/document.ts'

const cursor = cursorShape.transform(([by, documentId], context) => {
  const madeOn = parseCivilDate(by)
  if (madeOn) return { madeOn, documentId }
  context.addIssue({ code: 'custom', message: 'next' })
  return z.NEVER
})

const query = z.strictObject({
  stage: z.exactOptional(documentStageCode),
  standing: z.exactOptional(standingCode),
  column: z.exactOptional(columnCode),
  mine: z.exactOptional(z.literal('true')).describe('只看本人起草的 / only what I drafted'),
  urgent: z
    .exactOptional(z.literal('true'))
    .describe('紧急发布、尚未补办审核的 / published urgently, not yet reviewed'),
  text: z
    .exactOptional(z.string().min(1).max(100).refine(isKeepable))
    .describe('标题或文号中的文字 / words in the title or the number'),
  after: z.exactOptional(cursor).describe('上一页的 next / `next` of the page before'),
  limit: limitShape,
})

export const documentListShape = z.object({
  documents: z.array(documentRowShape),
  /** Who the authors are. */
  names: z.record(z.string(), z.string()).readonly(),
  next: z.string().optional(),
})

const route = createRoute({
  method: 'get',
  path: '/documents',
  operationId: 'listDocuments',
  summary: '公开文件 / Documents',
  description:
    'Documents of the organ whatever their state, newest first, page by page: `next` is handed back as `after`. `dueOn` is the last day on which one that is not yet public is published in time.',
  tags: ['documents'],
  request: { query },
  responses: { 200: json(documentListShape, '一页 / one page'), ...refusals },
})

export const getDocuments = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { limit, mine, urgent, ...asked } = c.req.valid('query')
  const { rows, next } = await documentList(readOnly(db), organ.id, {
    ...asked,
    ...(mine && { author: c.get('staff').id }),
    ...(urgent && { urgent: true }),
    limit: Number(limit),
  })
  const names = await staffNames(
    readOnly(db),
    organ.id,
    rows.map(({ author }) => author),
  )
  return c.json(
    { documents: rows.map(documentRow), names, ...(next && { next: cursorOf([next.madeOn, next.documentId]) }) },
    200,
  )
})
