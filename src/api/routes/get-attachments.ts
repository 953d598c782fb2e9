import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { attachmentKinds } from '../../casework/attachment-kinds.table.ts'
import { refuse } from '../../http/refuse.ts'
import { staffNames } from '../../reads/staff-names.ts'
import { listAttachments } from '../../services/open-attachment.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { names } from '../shapes/log.ts'
import { caseParams, dayText, instantText, words } from '../shapes/common.ts'

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
        from: z.enum(['applicant', 'office']),
        takenOff: z.object({ by: z.string(), on: dayText, reason: z.string() }).optional(),
        mayTakeOff: z.boolean(),
      }),
    )
    .readonly(),
  hidden: z.int().describe('另有几份不能查看 / how many more the case has'),
  names,
})

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/attachments',
  operationId: 'caseAttachments',
  summary: '案件材料 / The files of a case',
  description:
    'What the applicant handed in, and what the office put in and for what, by whom and when. Clerks and heads see all, a section what the office put into cases it has to do with; what was taken off is for the head. `hidden` counts the others.',
  tags: ['cases'],
  request: { params: caseParams },
  responses: { 200: json(attachmentListShape, '材料 / the files'), ...refusals },
})

export const getAttachments = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const actor = c.get('actor')
  const listed = await listAttachments(c.get('office'), actor, c.req.valid('param').id)
  if (!listed.ok) return refuse(c, listed.no)
  const { files: seen, hidden } = listed.value
  const known = await staffNames(
    readOnly(db),
    organ.id,
    seen.flatMap(({ broughtBy, takenOff }) => (takenOff ? [broughtBy, takenOff.by] : [broughtBy])),
  )
  const ofOffice = actor.roles.some((role) => role === 'clerk' || role === 'head')
  const files = seen.map(({ id, kind, name, mediaType, size, broughtBy, at, takenOff }) => {
    const { label, by: from } = attachmentKinds[kind]
    const mayTakeOff = from === 'office' && !takenOff && (ofOffice || broughtBy === actor.id)
    const off = takenOff && { takenOff }
    return { id, kind, label, name, mediaType, size, by: broughtBy, at, from, mayTakeOff, ...off }
  })
  return c.json({ files, hidden, names: known }, 200)
})
