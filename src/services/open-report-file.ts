import type { ReportFileForm } from '../annual-report/desk/report-events.ts'
import { publishedReport } from '../reads/report-desk.ts'
import { parseFileHash } from '../store/files.ts'
import { readOnly } from '../store/read-only.ts'
import type { Office } from './office.ts'
import { reportFileName } from './publish-report.ts'

export interface OpenedReportFile {
  readonly hash: string
  readonly name: string
  readonly content: Buffer
}

/** The bytes of a published report, of its last version when none is named; undefined when it was never published. */
export async function openReportFile(
  { db, organ, files }: Office,
  { year, version, form }: { readonly year: number; readonly version?: number; readonly form: ReportFileForm },
): Promise<OpenedReportFile | undefined> {
  const published = await publishedReport(readOnly(db), organ.id, year)
  const found = published?.versions.find((one) => one.version === (version ?? published.versions.length))
  if (!found) return undefined
  const { hash } = found.files[form]
  const known = parseFileHash(hash)
  const content = known && (await files.read(known))
  if (!content) throw new Error(`The ${form} of the report of ${year} is not among the files: ${hash}`)
  return { hash, name: reportFileName(found.manuscript, found.version, form), content }
}
