import { createRoute } from '@hono/zod-openapi'
import { fileHeaders } from '../../http/file-headers.ts'
import { refuse } from '../../http/refuse.ts'
import { openAttachment } from '../../services/open-attachment.ts'
import { id } from '../../services/case-command-shape.ts'
import { address } from '../address.ts'
import { refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/attachments/{attachmentId}',
  operationId: 'attachmentBytes',
  summary: '打开案件材料 / Open a file of a case',
  description:
    'The bytes as they were handed in, to be kept and not to be shown. Every opening is written down with the readings of the applicant’s data. For those who see the file in the list.',
  tags: ['cases'],
  request: { params: caseParams.extend({ attachmentId: id }) },
  responses: {
    200: {
      description: '原件 / the bytes',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    ...refusals,
  },
})

export const getAttachment = address(route, async (c) => {
  const { id: caseId, attachmentId } = c.req.valid('param')
  const opened = await openAttachment(c.get('office'), c.get('actor'), { caseId, id: attachmentId })
  if (!opened.ok) return refuse(c, opened.no)
  const { file, content } = opened.value
  return c.body(new Uint8Array(content), 200, fileHeaders(file.name, file.mediaType))
})
