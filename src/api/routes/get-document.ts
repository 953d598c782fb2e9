import { createRoute } from '@hono/zod-openapi'
import { refuse } from '../../http/refuse.ts'
import { may } from '../../organ/staff-roles.table.ts'
import { numberedCase } from '../../reads/case-publication.ts'
import { documentFindings } from '../../reads/document-findings.ts'
import { documentFiles } from '../../reads/document-files.ts'
import { documentRecord } from '../../reads/document-record.ts'
import { staffNames } from '../../reads/staff-names.ts'
import { documentActor } from '../../services/document-actor.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { documentView } from '../document-view.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { documentViewShape } from '../shapes/document.ts'

const route = createRoute({
  method: 'get',
  path: '/documents/{id}',
  operationId: 'getDocument',
  summary: '一份公开文件 / One document',
  description:
    'The text being worked on, the editions that were published, who did what, what is hidden in its files, what in text and files may have to stay inside (`leaks`), by when it is owed, and what this person may do to it next.',
  tags: ['documents'],
  request: { params: caseParams },
  responses: { 200: json(documentViewShape, '文件 / the document'), ...refusals },
})

export const getDocument = address(route, async (c) => {
  const { id: documentId } = c.req.valid('param')
  const { db, organ, calendar } = c.get('office')
  const found = await documentRecord(readOnly(db), organ.id, documentId)
  const working = found?.document.working
  if (!found || !working) return refuse(c, refuseService('no-such-document', { id: documentId }).no)
  const hashes = working.contents.attachments.map(({ hash }) => hash)
  const files = await documentFiles(readOnly(db), organ.id, hashes)
  const findings = await documentFindings(readOnly(db), organ, working.contents)
  const names = await staffNames(readOnly(db), organ.id, [...found.events.map(({ by }) => by), ...working.authors])
  const { fromCase: source } = found.document
  const seesCases = may(c.get('staff').roles, 'cases.read')
  const fromCase = source !== undefined && seesCases ? await numberedCase(readOnly(db), organ.id, source) : undefined
  const known = { ...found, documentId, document: { ...found.document, working }, files, findings, names, fromCase }
  return c.json(documentView(known, documentActor(c.get('staff')), calendar), 200)
})
