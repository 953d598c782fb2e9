import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { organDesk } from '../../reads/organ-history.ts'
import { organRecordShape } from '../../services/organ-record.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { instantText } from '../shapes/common.ts'
import { organShape } from './get-organ.ts'

const leaf = z.union([z.string(), z.number(), z.boolean()])

export const recordChangesShape = z
  .array(z.object({ field: z.string(), was: leaf.optional(), is: leaf.optional() }))
  .readonly()

export const organSettingsShape = z.object({
  version: z.int().describe('第几次变更 / how many changes there have been'),
  record: organRecordShape,
  usual: organShape.shape.settings.describe('生效的设定 / what counts, with what was left out'),
  changes: z.array(
    z.object({
      version: z.int(),
      type: z.enum(['record-found', 'record-set']),
      at: instantText,
      actor: z.string(),
      changes: recordChangesShape,
    }),
  ),
  names: z.record(z.string(), z.string()),
  contactSince: instantText
    .optional()
    .describe('联系方式最近一次变更 / when the office last changed how it is reached'),
  stale: z
    .array(z.object({ documentId: z.string(), title: z.string(), changedAt: instantText }))
    .describe('联系方式变更之前发布、没有更新的“机构职能”文件 / documents that still tell what was so before'),
})

const route = createRoute({
  method: 'get',
  path: '/organ/record',
  operationId: 'organRecord',
  summary: '机关信息及其变更 / The record of the organ and its history',
  description:
    'What the organ says of itself and sets, every change of it with who made it, and the published documents that have gone stale by a change of address, hours or telephone (GUIDE-STALE).',
  tags: ['office'],
  responses: { 200: json(organSettingsShape, '机关信息 / the record'), ...refusals },
})

export const getOrganRecord = address(route, async (c) => {
  const { db, organ, settings } = c.get('office')
  const { version, record, changes, names, contactSince, stale } = await organDesk(readOnly(db), organ.id)
  return c.json(
    {
      version,
      record,
      usual: settings,
      changes: [...changes],
      names,
      ...(contactSince !== undefined && { contactSince }),
      stale: stale.map(({ document_id: documentId, title, changed_at: changedAt }) => ({
        documentId,
        title,
        changedAt,
      })),
    },
    200,
  )
})
