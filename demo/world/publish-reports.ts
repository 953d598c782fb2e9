import { readManuscript } from '../../src/annual-report/check-manuscript.ts'
import { bindFigures } from '../../src/annual-report/desk/bind-figures.ts'
import type { ReportCommand } from '../../src/annual-report/desk/report-commands.ts'
import type { Passage } from '../../src/annual-report/desk/report-events.ts'
import { type ReportRight, reportRights } from '../../src/annual-report/desk/transitions.table.ts'
import { checkDraft, draftedPassage } from '../../src/annual-report/desk/working-draft.ts'
import { findingKey, weigh } from '../../src/annual-report/desk/weighed-findings.ts'
import { may } from '../../src/organ/staff-roles.table.ts'
import { reportAt, reportBasis } from '../../src/reads/report-desk.ts'
import { handleReport } from '../../src/services/handle-report.ts'
import type { Office } from '../../src/services/office.ts'
import { publishReport } from '../../src/services/publish-report.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { deskPeople } from './desk-people.table.ts'
import type { Happening } from './happening.ts'
import { type ReportDays, reportDays } from './report-days.table.ts'
import { type ReportedYear, worldReport } from './reports.ts'

type PersonId = (typeof deskPeople)[number]['id']

/** The annual reports as things that happen: begun, written, passed, signed, published, and one corrected. */
export function reportHappenings(office: () => Office): Happening[] {
  return reportDays.flatMap((told): Happening[] => {
    const desk = new ReportDeskOfDemo(office, told.year)
    return [
      { day: told.written, does: () => desk.write() },
      ...step(told.submitted, () => desk.submit()),
      ...step(told.passed, () => desk.act('head-1', { type: 'pass' })),
      ...step(told.signed, () => desk.act('leader-1', { type: 'sign' })),
      ...step(told.published, () => desk.publish()),
      ...(told.correction ? correctionOf(desk, told.correction) : []),
    ]
  })
}

const step = (day: string | undefined, does: () => Promise<void>): Happening[] =>
  day === undefined ? [] : [{ day, does }]

const correctionOf = (desk: ReportDeskOfDemo, told: NonNullable<ReportDays['correction']>): Happening[] => [
  {
    day: told.begun,
    does: async () => {
      await desk.act('clerk-1', { type: 'correct', reason: told.reason })
      await desk.act('clerk-1', { type: 'enter-figure', ...told.figure })
      await desk.submit()
    },
  },
  { day: told.begun, does: () => desk.act('head-1', { type: 'pass' }) },
  { day: told.signed, does: () => desk.act('leader-1', { type: 'sign' }) },
  { day: told.signed, does: () => desk.publish() },
]

/** One report of the demo bureau, worked on by its people. A command that the house refuses is a defect of the tables. */
class ReportDeskOfDemo {
  readonly #office: () => Office
  readonly #year: ReportDays['year']

  constructor(office: () => Office, year: ReportDays['year']) {
    this.#office = office
    this.#year = year
  }

  async act(person: PersonId, command: Exclude<ReportCommand, { type: 'publish' }>): Promise<void> {
    const result = await handleReport(this.#office(), { year: this.#year, actor: actorOf(person), command })
    if (!result.ok) throw new Error(`${this.#year} ${command.type}: ${JSON.stringify(result.no)}`)
  }

  async publish(): Promise<void> {
    const result = await publishReport(this.#office(), { year: this.#year, actor: actorOf('head-1') })
    if (!result.ok) throw new Error(`${this.#year}: ${JSON.stringify(result.no)}`)
  }

  /** The bureau's own words stand in the text; what it says in numbers follows the figures. */
  async write(): Promise<void> {
    await this.act('clerk-1', { type: 'begin' })
    if (!isTold(this.#year)) return
    const { manuscript } = await worldReport(this.#office(), this.#year, this.#office().today())
    const { claims } = readManuscript(manuscript)
    for (const passage of ['1', '5', '6'] as const satisfies readonly Passage[]) {
      const paragraphs = draftedPassage(manuscript, passage).map((text) =>
        bindFigures(text, claims, manuscript.figures),
      )
      await this.act('clerk-1', { type: 'write', passage, paragraphs })
    }
  }

  /** Each doubt of the rules is looked at; here all of them were right. */
  async submit(): Promise<void> {
    const { db, organ, today } = this.#office()
    const basis = await reportBasis(readOnly(db), organ, this.#year)
    if (!basis) throw new Error(`There is no form for ${this.#year}`)
    const { file } = await reportAt(readOnly(db), organ.id, this.#year)
    const { open } = weigh(checkDraft(file, basis, today()).findings, file.explained)
    for (const finding of open)
      await this.act('clerk-1', {
        type: 'explain-doubt',
        finding: findingKey(finding),
        reason: '已与台账、档案逐项核对，情况属实。',
      })
    await this.act('clerk-1', { type: 'submit' })
  }
}

const isTold = (year: number): year is ReportedYear => year !== 2026

function actorOf(id: PersonId) {
  const roles = deskPeople.find((person) => person.id === id)?.roles ?? []
  return { id, rights: (Object.keys(reportRights) as ReportRight[]).filter((right) => may(roles, right)) }
}
