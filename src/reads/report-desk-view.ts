import { availableReportCommands } from '../annual-report/desk/available-commands.ts'
import { type FigureChange, figureChanges } from '../annual-report/desk/figure-changes.ts'
import type { ReportBasis } from '../annual-report/desk/report-basis.ts'
import type { Leak } from '../annual-report/desk/leak.ts'
import { checkStanding, fixedReport } from '../annual-report/desk/standing-report.ts'
import { countedFigures } from '../annual-report/desk/working-draft.ts'
import type { ReportCommandType } from '../annual-report/desk/report-commands.ts'
import type { ReportDesk } from '../annual-report/desk/report-desk.ts'
import type { ReportFile } from '../annual-report/desk/report-file.ts'
import type { ReportStage } from '../annual-report/desk/transitions.table.ts'
import { weigh } from '../annual-report/desk/weighed-findings.ts'
import { editionForYear } from '../annual-report/editions.ts'
import type { ReadonlyKysely } from 'kysely/readonly'
import { type CivilDate, yearOf } from '../kernel/civil-date.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import type { Schema } from '../store/schema.ts'
import { type DeadlineView, deadlineView } from './report-deadline-view.ts'
import { reportLeaks } from './report-leaks.ts'
import { type RegisteredReport, registeredReports, reportAt, reportBasis } from './report-desk.ts'
import { staffNames } from './staff-names.ts'

type Organ = Pick<OrganProfile, 'id' | 'name' | 'kind' | 'office'>

/** A report on the desk: what it is made of, where it stands, what may be done to it. */
export interface ReportDeskView {
  readonly file: ReportFile
  readonly version: number
  /** What in the words submitted may have to stay inside. */
  readonly leaks: readonly Leak[]
  readonly basis: ReportBasis
  readonly deadline: DeadlineView
  /** What is counted now and was not when the last version was signed. */
  readonly moved: readonly FigureChange[]
  readonly names: Readonly<Record<string, string>>
  readonly available: readonly ReportCommandType[]
}

/** The report of a year as a person finds it on the desk; undefined for a year without a form. */
export async function reportDeskView(
  db: ReadonlyKysely<Schema>,
  organ: Organ,
  year: number,
  { today, actor }: Pick<ReportDesk, 'today' | 'actor'>,
): Promise<ReportDeskView | undefined> {
  const [{ file, version }, basis] = await Promise.all([reportAt(db, organ.id, year), reportBasis(db, organ, year)])
  if (!basis) return undefined
  const last = file.versions.at(-1)
  const leaks = reportLeaks(file, organ)
  return {
    file,
    version,
    leaks,
    basis,
    deadline: deadlineView(organ, year, today, file.versions),
    moved: last ? figureChanges(last.counted, countedFigures(basis)) : [],
    names: await staffNames(db, organ.id, peopleOf(file)),
    available: availableReportCommands(file, { actor, leaks }),
  }
}

/** Everybody who did something to a report. */
export const peopleOf = ({ byHand, written, explained, signOff, returned, correction, versions }: ReportFile) =>
  [
    ...Object.values(byHand),
    ...Object.values(written),
    ...Object.values(explained),
    ...Object.values(signOff),
    returned,
    correction,
    ...versions.flatMap((version) => [version, ...Object.values(version.byHand), ...Object.values(version.signOff)]),
  ].flatMap((step) => (step ? [step.by] : []))

/** A report in a line, for whoever chooses a year. */
export interface ReportCard {
  readonly year: number
  readonly stage: ReportStage
  readonly correcting: boolean
  readonly deadline: DeadlineView
  readonly versions: number
  /** What the rules find while it is written. */
  readonly findings?: Readonly<Record<'faults' | 'doubts' | 'open' | 'hints', number>>
}

/** Every year there is something to report on: those begun or published, this year, the last, and those with requests. */
export async function reportCards(
  db: ReadonlyKysely<Schema>,
  organ: Organ,
  today: CivilDate,
): Promise<readonly ReportCard[]> {
  const [registered, requested] = await Promise.all([registeredReports(db, organ.id), requestedYears(db, organ.id)])
  const years = new Set([yearOf(today), yearOf(today) - 1, ...requested, ...registered.map(({ year }) => year)])
  const cards = [...years]
    .filter((year) => editionForYear(year) && year <= yearOf(today))
    .toSorted((one, other) => other - one)
    .map((year) =>
      cardOf(
        db,
        organ,
        year,
        today,
        registered.find((report) => report.year === year),
      ),
    )
  return Promise.all(cards)
}

async function requestedYears(db: ReadonlyKysely<Schema>, organId: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('case_register')
    .select('year_received')
    .distinct()
    .where('organ_id', '=', organId)
    .where('year_received', 'is not', null)
    .execute()
  return rows.flatMap(({ year_received }) => (year_received === null ? [] : [year_received]))
}

async function cardOf(
  db: ReadonlyKysely<Schema>,
  organ: Organ,
  year: number,
  today: CivilDate,
  registered: RegisteredReport | undefined,
): Promise<ReportCard> {
  const { stage = 'none', correcting = false, versions = [] } = registered ?? {}
  const findings = stage === 'published' ? undefined : await findingsOf(db, organ, year, today)
  return {
    year,
    stage,
    correcting,
    deadline: deadlineView(organ, year, today, versions),
    versions: versions.length,
    ...(findings && { findings }),
  }
}

async function findingsOf(
  db: ReadonlyKysely<Schema>,
  organ: Organ,
  year: number,
  today: CivilDate,
): Promise<ReportCard['findings']> {
  const [{ file }, basis] = await Promise.all([reportAt(db, organ.id, year), reportBasis(db, organ, year)])
  if (!basis) return undefined
  const { faults, doubts, open, hints } = weigh(
    checkStanding(file, basis, today, fixedReport(file)).findings,
    file.explained,
  )
  return { faults: faults.length, doubts: doubts.length, open: open.length, hints: hints.length }
}
