import type { EditionId } from '../edition.ts'
import type { PublishedVersion, ReportFile } from './report-file.ts'
import type { ReportStage } from './transitions.table.ts'

/** What the register of reports shows of a report; what is undefined is null there. */
export interface ReportRow {
  readonly edition: EditionId
  readonly stage: ReportStage
  /** A published report that is being corrected still stands as published. */
  readonly correcting: boolean
  /** When the first version and when the last were published. */
  readonly firstPublishedAt: string | undefined
  readonly publishedAt: string | undefined
  readonly versions: readonly PublishedVersion[]
}

/** The row of a report, from its state alone. */
export function toReportRow({ edition, stage, correction, versions }: ReportFile): ReportRow {
  if (!edition) throw new Error('A report that was never begun has no row')
  return {
    edition,
    stage,
    correcting: correction !== undefined,
    firstPublishedAt: versions.at(0)?.at,
    publishedAt: versions.at(-1)?.at,
    versions,
  }
}
