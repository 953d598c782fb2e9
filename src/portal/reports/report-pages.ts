import type { ReadingPage } from '../reading-page.ts'
import { allDefinitions } from './all-definitions.tsx'
import { allFigures, figuresCsv, figuresJson } from './all-figures.tsx'
import { allReports } from './all-reports.tsx'
import { reportPage, versionPage } from './report-page.tsx'

/** Every page of the annual reports; the published files have routes of their own (`report-files.ts`). */
export const reportPages: readonly ReadingPage[] = [
  allReports,
  allFigures,
  figuresCsv,
  figuresJson,
  allDefinitions,
  reportPage,
  versionPage,
]
