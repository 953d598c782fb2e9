import type { ReadonlyKysely } from 'kysely/readonly'
import { yearPeriod } from '../annual-report/count-year.ts'
import type { ReportBasis } from '../annual-report/desk/report-basis.ts'
import { reporting } from '../annual-report/desk/reporting.ts'
import type { ReportEvent } from '../annual-report/desk/report-events.ts'
import type { PublishedVersion, ReportFile } from '../annual-report/desk/report-file.ts'
import type { ReportStage } from '../annual-report/desk/transitions.table.ts'
import type { Edition } from '../annual-report/edition.ts'
import { editionForYear } from '../annual-report/editions.ts'
import type { Manuscript } from '../annual-report/manuscript.ts'
import { reportFromCounts } from '../annual-report/report-from-counts.ts'
import { replay } from '../kernel/decider.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import { readHistory } from '../store/event-log.ts'
import type { Instant } from '../store/instant.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'
import { reportCounts } from './report-counts.ts'
import { reportKinds } from './report-kind.table.ts'

/** The report of a year as it stands, with the number of its last event; nothing begun is a report of no events. */
export async function reportAt(
  db: ReadonlyKysely<Schema>,
  organId: string,
  year: number,
): Promise<{ readonly file: ReportFile; readonly version: number }> {
  const past = await readHistory<ReportEvent>(db, streamOf(organId, 'report', String(year)))
  return { file: replay(reporting, past.events), version: past.seq }
}

/** What a report of a year stands on: what is counted now, and last year's report; undefined for a year without a form. */
export async function reportBasis(
  db: ReadonlyKysely<Schema>,
  { id, name, kind }: Pick<OrganProfile, 'id' | 'name' | 'kind'>,
  year: number,
): Promise<ReportBasis | undefined> {
  const edition = editionForYear(year)
  if (!edition) return undefined
  const organKind = reportKinds[kind]
  const about = { organ: name, ...(organKind && { organKind }) }
  const [counts, lastYear] = await Promise.all([
    reportCounts(db, id, yearPeriod(year), edition),
    reportOfYear(db, id, year - 1, about),
  ])
  return { ...about, year, edition: edition.id, counts, ...(lastYear && { lastYear }) }
}

/** As it was last published; as it is counted when it never was published here. */
async function reportOfYear(
  db: ReadonlyKysely<Schema>,
  organId: string,
  year: number,
  about: Pick<ReportBasis, 'organ' | 'organKind'>,
): Promise<Manuscript | undefined> {
  const edition: Edition | undefined = editionForYear(year)
  if (!edition) return undefined
  const published = (await publishedReport(db, organId, year))?.versions.at(-1)
  if (published) return published.manuscript
  const counts = await reportCounts(db, organId, yearPeriod(year), edition)
  return reportFromCounts(counts, { ...about, year, edition: edition.id })
}

/** A report as its register has it. */
export interface RegisteredReport {
  readonly year: number
  readonly stage: ReportStage
  readonly correcting: boolean
  readonly firstPublishedAt: Instant | undefined
  readonly publishedAt: Instant | undefined
  readonly versions: readonly PublishedVersion[]
}

/** Every report there is of an organ, the latest year first. */
export async function registeredReports(
  db: ReadonlyKysely<Schema>,
  organId: string,
): Promise<readonly RegisteredReport[]> {
  const rows = await reportRows(db, organId).orderBy('year', 'desc').execute()
  return rows.map(registered)
}

/** The report of a year when it has been published; undefined otherwise. */
export async function publishedReport(
  db: ReadonlyKysely<Schema>,
  organId: string,
  year: number,
): Promise<RegisteredReport | undefined> {
  const row = await reportRows(db, organId)
    .where('report_id', '=', String(year))
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  return row && registered(row)
}

const reportRows = (db: ReadonlyKysely<Schema>, organId: string) =>
  db
    .selectFrom('report_register')
    .select(['year', 'stage', 'correcting', 'first_published_at', 'published_at', 'versions'])
    .where('organ_id', '=', organId)

type Row = Awaited<ReturnType<ReturnType<typeof reportRows>['execute']>>[number]

const registered = ({
  year,
  stage,
  correcting,
  first_published_at,
  published_at,
  versions,
}: Row): RegisteredReport => ({
  year,
  stage: stage as ReportStage,
  correcting,
  firstPublishedAt: first_published_at ?? undefined,
  publishedAt: published_at ?? undefined,
  versions: versions as readonly PublishedVersion[],
})
