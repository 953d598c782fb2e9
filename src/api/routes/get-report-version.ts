import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuseAtDoor } from '../../http/refuse.ts'
import { publishedReport } from '../../reads/report-desk.ts'
import { staffNames } from '../../reads/staff-names.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { yearParam } from '../report-asked.ts'
import { json, refusals } from '../responses.ts'
import { reportVersionShape } from '../shapes/report-desk.ts'
import { versionRow } from './get-report-draft.ts'

export const versionParams = z.strictObject({ year: yearParam, version: z.string().regex(/^[1-9]\d{0,3}$/) })

const route = createRoute({
  method: 'get',
  path: '/reports/{year}/versions/{version}',
  operationId: 'reportVersion',
  summary: '已发布的一版 / One published version',
  description:
    'What was signed and published: text, figures, what had been counted for them, what was entered by hand and why, and the hashes of its files.',
  tags: ['reports'],
  request: { params: versionParams },
  responses: { 200: json(reportVersionShape, '该版本 / the version'), ...refusals },
})

export const getReportVersion = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { year, version: number } = c.req.valid('param')
  const published = await publishedReport(readOnly(db), organ.id, Number(year))
  const version = published?.versions.find((one) => one.version === Number(number))
  if (!version) return refuseAtDoor(c, 'no-such-version', { year, version: number })
  const { manuscript, counted, byHand, signOff } = version
  const people = [version, ...Object.values(byHand), ...Object.values(signOff)].map(({ by }) => by)
  const names = await staffNames(readOnly(db), organ.id, people)
  return c.json({ ...versionRow(version), manuscript, counted, byHand, names }, 200)
})
