import type { Transaction } from 'kysely'
import type { ReportFile } from '../annual-report/desk/report-file.ts'
import { toReportRow } from '../annual-report/desk/to-report-row.ts'
import type { Instant } from '../store/instant.ts'
import { writeReport } from '../store/registers.ts'
import type { Schema } from '../store/schema.ts'

/** A report as it stands after its last step. */
export interface ReportAt {
  readonly year: number
  readonly version: number
  readonly file: ReportFile
}

/** Writes the register row that follows from a report as it stands. */
export async function writeReportRegister(
  trx: Transaction<Schema>,
  organ: string,
  { year, version, file }: ReportAt,
): Promise<void> {
  const { edition, stage, correcting, firstPublishedAt, publishedAt, versions } = toReportRow(file)
  await writeReport(trx, {
    organ_id: organ,
    report_id: String(year),
    year,
    edition,
    stage,
    correcting,
    first_published_at: (firstPublishedAt as Instant | undefined) ?? null,
    published_at: (publishedAt as Instant | undefined) ?? null,
    versions: JSON.stringify(versions),
    version,
  })
}
