import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import type { ComposedLetter } from '../../letters/composed-letter.ts'
import { writeLetterHtml } from '../../letters/write-letter-html.ts'
import { composeAhead } from '../../services/compose-ahead.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { letterKey } from '../shapes/case-file.ts'
import { caseParams } from '../shapes/common.ts'
import { rehearsalAskedShape } from './post-rehearsal.ts'

export const compositionShape = z.object({
  letters: z.array(z.object({ key: letterKey, title: z.string(), number: z.string(), html: z.string() })),
})

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/compose',
  operationId: 'composeAhead',
  summary: '拟稿预览 / The letters an act would bring',
  description:
    'The letters a command would make the office owe, as they would go today, for the page where it is composed. A proposal is taken for approved. Names are left open, so that nothing is kept as read; writes nothing and takes no key.',
  tags: ['letters'],
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: rehearsalAskedShape } } },
  },
  responses: { 200: json(compositionShape, '文书 / the letters'), ...refusals },
})

export const postComposition = address(route, async (c) => {
  const { id: caseId } = c.req.valid('param')
  const { command } = c.req.valid('json')
  const result = await composeAhead(c.get('office'), c.get('actor'), { caseId, command })
  if (!result.ok) return refuse(c, result.no)
  return c.json({ letters: result.value.map(letterAhead) }, 200)
})

/** A letter that is looked at while its act is composed. */
export const letterAhead = (letter: ComposedLetter) => ({
  key: letter.key,
  title: letter.title,
  number: letter.number,
  html: writeLetterHtml(letter),
})
