import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { gaveInformation } from '../../casework/gave-information.ts'
import { refuse } from '../../http/refuse.ts'
import { documentStages, standings } from '../../publication/transitions.table.ts'
import type { DocumentStage, Standing } from '../../publication/transitions.table.ts'
import { casePublication } from '../../reads/case-publication.ts'
import { caseRecord } from '../../reads/case-record.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams, instantText, words } from '../shapes/common.ts'
import { documentStageCode, standingCode } from '../shapes/document.ts'

export const casePublicationShape = z.object({
  draftable: z.boolean().describe('可以转主动公开 / whether a document may come of it (art. 44)'),
  entry: z.object({ id: z.string(), title: z.string(), releasedAt: instantText }).optional(),
  documents: z.array(
    z.object({
      documentId: z.string(),
      title: z.string(),
      stage: documentStageCode,
      stageWords: words,
      standing: standingCode,
      standingWords: words,
      address: z.object({ year: z.int(), serial: z.int() }).optional(),
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/publication',
  operationId: 'casePublication',
  summary: '由本件转出的公开 / What became public of a request',
  description:
    'The entry of the disclosure log that stands, and the documents drafted from this request, in whatever stage (art. 44).',
  tags: ['cases'],
  request: { params: caseParams },
  responses: { 200: json(casePublicationShape, '公开情况 / what became public'), ...refusals },
})

export const getCasePublication = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const { db, organ } = c.get('office')
  const found = await caseRecord(readOnly(db), organ.id, id)
  if (!found) return refuse(c, refuseService('no-such-case', { id }).no)
  const { entry, documents } = await casePublication(readOnly(db), organ.id, id)
  return c.json(
    {
      draftable: gaveInformation(found.file),
      ...(entry && { entry: { id: entry.entry_id, title: entry.title, releasedAt: entry.released_at } }),
      documents: documents.map(({ document_id, title, year, serial, ...row }) => ({
        documentId: document_id,
        title,
        stage: row.stage as Exclude<DocumentStage, 'none'>,
        stageWords: documentStages[row.stage as DocumentStage].label,
        standing: row.standing as Standing,
        standingWords: standings[row.standing as Standing].label,
        ...(row.standing === 'public' && year !== null && serial !== null && { address: { year, serial } }),
      })),
    },
    200,
  )
})
