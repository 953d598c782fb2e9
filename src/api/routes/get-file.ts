import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { openDocumentFile } from '../../services/open-document-file.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { address } from '../address.ts'
import { refusals } from '../responses.ts'

const route = createRoute({
  method: 'get',
  path: '/files/{hash}',
  operationId: 'fileBytes',
  summary: '附件原件 / An attachment',
  description: 'The very bytes that were uploaded, for staff; what the public downloads has its address on the site.',
  tags: ['documents'],
  request: { params: z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) }) },
  responses: {
    200: {
      description: '文件 / the bytes',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    ...refusals,
  },
})

export const getFile = address(route, async (c) => {
  const { hash } = c.req.valid('param')
  const file = await openDocumentFile(c.get('office'), hash)
  if (!file) return refuse(c, refuseService('no-such-file', { name: hash }).no)
  return c.body(new Uint8Array(file.content), 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    ETag: `"${hash}"`,
  })
})
