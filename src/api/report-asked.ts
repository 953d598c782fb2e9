import { z } from 'zod'
import { type CivilDate, yearOf } from '../kernel/civil-date.ts'
import type { ReportAsked } from '../reads/built-report.ts'
import { reportKinds } from '../reads/report-kind.table.ts'
import { day } from '../services/case-command-shape.ts'
import type { Office } from '../services/office.ts'

export const yearParam = z.string().regex(/^[12]\d{3}$/)

export const asOfQuery = z.strictObject({
  asOf: z.exactOptional(day).describe('只统计到该年度的这一天 / count up to this day of that year only'),
})

/** Whether a report of a year can be counted up to a day: only up to one of its own. */
export const isOfYear = (asOf: CivilDate | undefined, year: number): boolean =>
  asOf === undefined || yearOf(asOf) === year

/** The report of a year as the organ asks for it. */
export function reportAsked({ organ, today }: Office, year: number, asOf: CivilDate | undefined): ReportAsked {
  const organKind = reportKinds[organ.kind]
  return {
    organ: organ.name,
    year,
    today: today(),
    ...(organKind && { organKind }),
    ...(asOf && { asOf }),
  }
}
