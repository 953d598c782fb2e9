import type { AnnualReport } from '../annual-report/report.ts'

/** What the command line keeps of every report while a run lasts; the whole report waits in the spool. */
export type ReportHead = Pick<AnnualReport, 'organ' | 'year' | 'edition'>

/** The head of a report. */
export const headOf = ({ organ, year, edition }: AnnualReport): ReportHead => ({ organ, year, edition })
