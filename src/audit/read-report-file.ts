import { check } from '../annual-report/check.ts'
import type { Around, Finding } from '../annual-report/finding.ts'
import { readReport } from '../annual-report/read/read-report.ts'
import type { AnnualReport } from '../annual-report/report.ts'
import type { Engines } from '../formats/engines.ts'
import { readDocument } from '../formats/read-document.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { NotReadable } from './not-opened.table.ts'
import { reportFromJson } from './read-manuscript.ts'

export interface ReadFile {
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
}

/** A report from the bytes of a file, checked when `around` is given; refuses with the reason when the file gives no report. */
export async function readReportFile(
  bytes: Uint8Array,
  name: string,
  engines: Engines,
  around?: Around,
): Promise<Result<ReadFile, NotReadable>> {
  const report = await reportOf(bytes, name, engines)
  return report.ok ? yes({ report: report.value, findings: around ? check(report.value, around) : [] }) : report
}

async function reportOf(bytes: Uint8Array, name: string, engines: Engines): Promise<Result<AnnualReport, NotReadable>> {
  const own = /\.json$/i.test(name) ? reportFromJson(bytes) : undefined
  if (own) return own
  const document = await readDocument(bytes, name, engines)
  if (!document.ok) return document
  const { format, blocks } = document.value
  if (format === 'json' && blocks.length === 0) return no({ code: 'no-report' })
  const report = readReport(document.value)
  return saysNothing(report) ? no({ code: 'nothing-known' }) : yes(report)
}

/** No title, organ, year or part, and not one figure: to find faults with that would mean little. */
const saysNothing = ({ title, organ, year, sections, figures }: AnnualReport): boolean =>
  title === null &&
  organ === null &&
  year === null &&
  sections.length === 0 &&
  Object.values(figures).every(({ state }) => state === 'missing')
