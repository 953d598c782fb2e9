import { Hono } from 'hono'
import { type ReportFileForm, reportFileForms } from '../../annual-report/desk/report-events.ts'
import { openReportFile } from '../../services/open-report-file.ts'
import { reportMediaTypes } from '../../services/publish-report.ts'
import type { PortalEnv } from '../portal-env.ts'

const isForm = (word: string): word is ReportFileForm => (reportFileForms as readonly string[]).includes(word)

/** The files of published reports: the very bytes that were published, and the same for ever. */
export const reportFiles = new Hono<PortalEnv>().get(
  '/reports/:year{\\d{4}}/versions/:version{[1-9]\\d{0,3}}/:form{[a-z]+}',
  async (c) => {
    const { year, version, form } = c.req.param()
    if (!isForm(form)) return c.notFound()
    const file = await openReportFile(c.get('site').office, { year: Number(year), version: Number(version), form })
    if (!file) return c.notFound()
    const mark = `"${file.hash}"`
    c.header('ETag', mark)
    c.header('Cache-Control', 'public, max-age=31536000, immutable')
    if (c.req.header('if-none-match') === mark) return c.body(null, 304)
    return c.body(new Uint8Array(file.content), 200, {
      'Content-Type': reportMediaTypes[form],
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'X-Content-Type-Options': 'nosniff',
    })
  },
)
