import type { ReportDesk } from '../annual-report/desk/report-desk.ts'
import { type ReportFileForm, reportFileForms, type ReportFiles } from '../annual-report/desk/report-events.ts'
import { reportRightRefusal } from '../annual-report/desk/decide.ts'
import { leakRefusal } from '../annual-report/desk/leak.ts'
import { refuse } from '../annual-report/desk/refusals.table.ts'
import type { Manuscript } from '../annual-report/manuscript.ts'
import { titleOf } from '../annual-report/render/lay-out.ts'
import { no, type Result } from '../kernel/result.ts'
import { reportLeaks } from '../reads/report-leaks.ts'
import { reportAt } from '../reads/report-desk.ts'
import { readOnly } from '../store/read-only.ts'
import { bumpSite } from '../store/site-version.ts'
import { actOnReport, type ReportNo, type ReportStep } from './handle-report.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { writeReport } from './report-writers.ts'

export interface PublishRequest {
  readonly year: number
  readonly actor: ReportDesk['actor']
  readonly seen?: number
  readonly key?: string
}

export const reportMediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
} as const satisfies Readonly<Record<ReportFileForm, string>>

/** The name a published file is downloaded under; a corrected version says so. */
export const reportFileName = (manuscript: Manuscript, version: number, form: ReportFileForm): string =>
  `${titleOf(manuscript)}${version > 1 ? `（更正第${version}版）` : ''}.${form}`

/**
 * Publishes what was signed: set in every form, the bytes kept by their hashes, the time the clock's. What is rendered is the
 * signed text and nothing else, so it is done before the report is locked; if it was published or returned meanwhile, that is told.
 * Refuses a text that bears a mark of secrecy, or holds personal data nobody allowed.
 */
export async function publishReport(office: Office, request: PublishRequest): Promise<Result<ReportStep, ReportNo>> {
  const { year, actor, key, seen } = request
  return once(office, key === undefined ? undefined : { key, request: { year, publish: true } }, async (trx) => {
    const { file, version } = await reportAt(readOnly(trx), office.organ.id, year)
    const notHis = reportRightRefusal('publish', actor)
    if (notHis) return no(notHis)
    const signed = file.signOff.signed?.manuscript
    if (!signed || file.stage !== 'signed')
      return no(refuse('report-wrong-stage', { stage: file.stage, command: 'publish' }))
    const leak = leakRefusal(file, reportLeaks(file, office.organ))
    if (leak) return no(leak)
    const files = await keepFiles(office, signed)
    await trx
      .insertInto('stored_file')
      .values(
        reportFileForms.map((form) => ({
          organ_id: office.organ.id,
          ...files[form],
          media_type: reportMediaTypes[form],
          name: reportFileName(signed, file.versions.length + 1, form),
        })),
      )
      .onConflict((on) => on.doNothing())
      .execute()
    await bumpSite(trx, office.organ.id)
    return actOnReport(trx, office, { ...request, command: { type: 'publish', files }, seen: seen ?? version })
  })
}

async function keepFiles({ files, fontPaths }: Office, manuscript: Manuscript): Promise<ReportFiles> {
  const keep = async (form: ReportFileForm) => files.keep(await writeReport[form](manuscript, fontPaths))
  return {
    docx: await keep('docx'),
    pdf: await keep('pdf'),
    xlsx: await keep('xlsx'),
    html: await keep('html'),
    json: await keep('json'),
    csv: await keep('csv'),
  }
}
