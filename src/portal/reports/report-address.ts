import type { ReportFileForm } from '../../annual-report/desk/report-events.ts'

/** The page of a year: its latest version, for ever. */
export const reportPath = (year: number): string => `/reports/${year}`

export const versionPath = (year: number, version: number): string => `/reports/${year}/versions/${version}`

/** A published file; the same in both languages. */
export const filePath = (year: number, version: number, form: ReportFileForm): string =>
  `${versionPath(year, version)}/${form}`
