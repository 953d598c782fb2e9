import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { attachmentKinds } from '../../casework/attachment-kinds.table.ts'
import { refuse } from '../../http/refuse.ts'
import { listAttachments } from '../../services/open-attachment.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams, instantText, words } from '../shapes/common.ts'

export const attachmentListShape = z.object({
  files: z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        label: words,
        name: z.string(),
        mediaType: z.string(),
        size: z.int(),
        by: z.string(),
        at: instantText,
      }),
    )
    .readonly(),
})

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/attachments',
  operationId: 'caseAttachments',
  summary: '申请人提交的材料 / What was handed in',
  description:
    'The files of a case as the applicant called them: proof of identity, papers of the request and of its correction.',
  tags: ['people'],
  request: { params: caseParams },
  responses: { 200: json(attachmentListShape, '材料 / the files'), ...refusals },
})

export const getAttachments = address(route, async (c) => {
  const listed = await listAttachments(c.get('office'), c.get('actor'), c.req.valid('param').id)
  if (!listed.ok) return refuse(c, listed.no)
  const files = listed.value.map(({ id, kind, name, mediaType, size, broughtBy, at }) => ({
    id,
    kind,
    label: attachmentKinds[kind].label,
    name,
    mediaType,
    size,
    by: broughtBy,
    at,
  }))
  return c.json({ files }, 200)
})
