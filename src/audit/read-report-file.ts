import { checkEach } from '../annual-report/check.ts'
import type { Around, Finding } from '../annual-report/finding.ts'
import { readReports } from '../annual-report/read/read-report.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { DocumentBlocks } from '../formats/blocks.ts'
import type { Engines } from '../formats/engines.ts'
import { readDocument } from '../formats/read-document.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { NotReadable } from './not-opened.table.ts'
import { documentFromJson } from './read-manuscript.ts'

export interface ReadFile {
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
}

/** The bytes of a file; its report is checked when `around` is given. */
export interface OpenedFile {
  readonly bytes: Uint8Array
  readonly name: string
  readonly around?: Around | undefined
}

/**
 * The reports of some files, in their order, each refused with the reason when its file gives no report. Together they are
 * read and checked faster than one by one; a defect met on one of them ends all.
 */
export async function readReportFiles(
  files: readonly OpenedFile[],
  engines: Engines,
): Promise<readonly Result<ReadFile, NotReadable>[]> {
  const documents: Result<DocumentBlocks, NotReadable>[] = []
  for (const file of files) documents.push(await documentOf(file, engines))
  const reports = readReports(documents).map(sayingSomething)
  const checked = reports.flatMap((report, at) => {
    const around = files[at]?.around
    return report.ok && around ? [{ report: report.value, around }] : []
  })
  const findings = checkEach(checked)
  return reports.map((report) =>
    report.ok ? yes({ report: report.value, findings: findings.get(report.value) ?? [] }) : report,
  )
}

async function documentOf({ bytes, name }: OpenedFile, engines: Engines): Promise<Result<DocumentBlocks, NotReadable>> {
  const own = /\.json$/i.test(name) ? documentFromJson(bytes) : undefined
  if (own) return own
  const document = await readDocument(bytes, name, engines)
  const isEmptyJson = document.ok && document.value.format === 'json' && document.value.blocks.length === 0
  return isEmptyJson ? no({ code: 'no-report' }) : document
}

/** No title, organ, year or part, and not one figure: to find faults with that would mean little. */
const sayingSomething = (read: Result<AnnualReport, NotReadable>): Result<AnnualReport, NotReadable> =>
  read.ok && saysNothing(read.value) ? no({ code: 'nothing-known' }) : read

const saysNothing = ({ title, organ, year, sections, figures }: AnnualReport): boolean =>
  title === null &&
  organ === null &&
  year === null &&
  sections.length === 0 &&
  Object.values(figures).every(({ state }) => state === 'missing')
