import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { letterFormNames, openLetter } from '../../services/open-letter.ts'
import { letterMediaTypes } from '../../services/letter-forms.ts'
import { address } from '../address.ts'
import { refusals } from '../responses.ts'
import { letterParams } from './post-letter.ts'

const bytes = { schema: { type: 'string', format: 'binary' } } as const

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/letters/{letterId}/{form}',
  operationId: 'letterBytes',
  summary: '文书原件 / A letter as it was sent',
  description:
    'The very bytes that were kept when it was sent. It names people, and its opening is written down; for clerks and heads.',
  tags: ['letters'],
  request: { params: letterParams.extend({ form: z.enum(letterFormNames) }) },
  responses: {
    200: {
      description: '原件 / the bytes',
      content: {
        [letterMediaTypes.pdf]: bytes,
        [letterMediaTypes.docx]: bytes,
        [letterMediaTypes.html]: bytes,
      },
    },
    ...refusals,
  },
})

export const getLetter = address(route, async (c) => {
  const { id: caseId, letterId, form } = c.req.valid('param')
  const result = await openLetter(c.get('office'), c.get('actor'), { caseId, letterId, form })
  if (!result.ok) return refuse(c, result.no)
  const { number, hash, content } = result.value
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': letterMediaTypes[form],
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${number}.${form}`)}`,
    ETag: `"${hash}"`,
  })
})
