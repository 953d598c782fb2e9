import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { writeLetterHtml } from '../../letters/write-letter-html.ts'
import { day, routeShape } from '../../services/case-command-shape.ts'
import { mayOpenPeople } from '../../services/may-open-people.ts'
import { previewLetter } from '../../services/preview-letter.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { letterKey } from '../shapes/case-file.ts'
import { dayText } from '../shapes/common.ts'
import { letterParams } from './post-letter.ts'

export const letterPreviewShape = z.object({
  key: letterKey,
  number: z.string(),
  title: z.string(),
  addressee: z.string(),
  on: dayText,
  promises: dayText.optional(),
  template: z.string(),
  version: z.int(),
  html: z.string(),
})

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/letters/{letterId}/preview',
  operationId: 'previewLetter',
  summary: '预览文书 / A letter as it would go',
  description:
    'The letter under the number that would be next; nothing of the case changes and no number is taken. It names people, which is written down; for clerks and heads.',
  tags: ['letters'],
  request: { params: letterParams, query: z.strictObject({ route: routeShape, on: z.exactOptional(day) }) },
  responses: { 200: json(letterPreviewShape, '预览 / the letter'), ...refusals },
})

export const getLetterPreview = address(route, async (c) => {
  const actor = c.get('actor')
  const notHis = mayOpenPeople(actor)
  if (notHis) return refuse(c, notHis.no)
  const { id: caseId, letterId } = c.req.valid('param')
  const result = await previewLetter(c.get('office'), actor, { caseId, letterId, ...c.req.valid('query') })
  if (!result.ok) return refuse(c, result.no)
  const { key, number, title, addressee, on, promises, template, version } = result.value
  return c.json(
    {
      key,
      number,
      title,
      addressee,
      on,
      template,
      version,
      ...(promises && { promises }),
      html: writeLetterHtml(result.value),
    },
    200,
  )
})
