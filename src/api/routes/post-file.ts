import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { notOwn, ownContacts } from '../../gate/find-in.ts'
import { refuseDocument } from '../../http/refuse.ts'
import { documentActor } from '../../services/document-actor.ts'
import { keepAttachment } from '../../services/keep-attachment.ts'
import { address } from '../address.ts'
import { fileView } from '../file-view.ts'
import { leakViews } from '../leak-view.ts'
import { json, refusals } from '../responses.ts'
import { fileShape } from '../shapes/document.ts'

const route = createRoute({
  method: 'post',
  path: '/files',
  operationId: 'keepFile',
  summary: '上传附件 / Upload an attachment',
  description:
    'The body is the file itself. It is checked by what it holds, whatever it is called: kinds that are not taken, passwords, macros and scripts, archives that unpack beyond bounds are refused. What is hidden in it is told in `findings`, what in it may have to stay inside in `leaks`. The same file again gives the same hash.',
  tags: ['documents'],
  request: {
    query: z.strictObject({ name: z.string().max(300).describe('文件名 / name of the file') }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
  },
  responses: { 201: json(fileShape, '已收下 / kept'), ...refusals },
})

export const postFile = address(route, async (c) => {
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  const kept = await keepAttachment(c.get('office'), documentActor(c.get('staff')), c.req.valid('query').name, bytes)
  if (!kept.ok) return refuseDocument(c, kept.no)
  const { found, ...file } = kept.value
  const leaks = notOwn(found, ownContacts(c.get('office').organ))
  return c.json(fileView({ ...file, leaks: leakViews(leaks) }), 201)
})
