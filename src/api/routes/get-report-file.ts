import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { type ReportFileForm, reportFileForms } from '../../annual-report/desk/report-events.ts'
import { refuseAtDoor } from '../../http/refuse.ts'
import { openReportFile } from '../../services/open-report-file.ts'
import { reportMediaTypes } from '../../services/publish-report.ts'
import { address } from '../address.ts'
import { refusals } from '../responses.ts'
import { versionParams } from './get-report-version.ts'

const bytes = { schema: { type: 'string', format: 'binary' } } as const

const route = createRoute({
  method: 'get',
  path: '/reports/{year}/versions/{version}/{form}',
  operationId: 'reportFile',
  summary: '已发布的文件 / A published file',
  description: 'The very bytes that were published.',
  tags: ['reports'],
  request: { params: versionParams.extend({ form: z.enum(reportFileForms) }) },
  responses: {
    200: {
      description: '文件 / the bytes',
      content: Object.fromEntries(Object.values(reportMediaTypes).map((type) => [type, bytes])) as Record<
        (typeof reportMediaTypes)[ReportFileForm],
        typeof bytes
      >,
    },
    ...refusals,
  },
})

export const getReportFile = address(route, async (c) => {
  const { year, version, form } = c.req.valid('param')
  const file = await openReportFile(c.get('office'), { year: Number(year), version: Number(version), form })
  if (!file) return refuseAtDoor(c, 'no-such-version', { year, version })
  return c.body(new Uint8Array(file.content), 200, {
    'Content-Type': reportMediaTypes[form],
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    ETag: `"${file.hash}"`,
  })
})
