/** Lets the demo world happen: every row through the services of the house, on its day, in the order of days. */
import type { CaseCommandType } from '../../src/casework/case-commands.ts'
import type { Office } from '../../src/services/office.ts'
import { keepOrgan } from '../../src/services/open-office.ts'
import { toldCases } from './cases.ts'
import { demoOrgan } from './organ.ts'
import { countedIds } from './ids.ts'
import { documentHappenings } from './load-documents.ts'
import { ledgerHappenings } from './load-ledger.ts'
import { fileHappenings } from './load-files.ts'
import { releaseHappenings } from './load-released.ts'
import { reportHappenings } from './publish-reports.ts'
import { Scene } from './scene.ts'

export interface WorldOptions {
  /** Sets the clock of the office to a day. */
  readonly setDay: (day: string) => void
  /** Nothing after this day; the last day when left out. */
  readonly until?: string
  /** Called after each thing that happened. */
  readonly tell?: (done: number, total: number) => void
}

/** What was loaded: the cases by the key the tables know them by. */
export interface World {
  readonly cases: ReadonlyMap<string, { readonly caseId: string; readonly number: string }>
  readonly letters: number
  /** The kinds of command that people gave. */
  readonly commands: ReadonlySet<CaseCommandType>
  readonly happenings: number
}

/** The demo's own “today”; nothing happens after it. */
export const lastDay = '2026-11-20'

/**
 * Loads the demo world into an office that has nothing yet. Ids are reckoned, not drawn: every run gives the same numbers,
 * hashes and reports. A command that the house refuses is a defect of the tables: throws with day, case and refusal.
 */
export async function loadWorld(
  given: Office,
  { setDay, until = lastDay, tell = () => undefined }: WorldOptions,
): Promise<World> {
  const scene = new Scene({ ...given, ...ofOrgan(given), newId: countedIds() })
  const happenings = [
    ...scene.notices(),
    ...ledgerHappenings(() => scene.office),
    ...documentHappenings(() => scene.office),
    ...reportHappenings(() => scene.office),
    ...releaseHappenings(scene),
    ...toldCases.flatMap((told) => scene.happenings(told)),
    ...fileHappenings(scene),
  ]
    .filter(({ day }) => day <= until)
    .toSorted((one, other) => one.day.localeCompare(other.day))
  if (happenings[0]) setDay(happenings[0].day)
  await keepOrgan({ ...given, newId: () => 'record-of-the-organ' }, demoOrgan.profile, demoOrgan.settings)
  let today = ''
  for (const [index, { day, does }] of happenings.entries()) {
    if (day !== today) {
      today = day
      setDay(day)
      scene.open(day)
    }
    await does()
    tell(index + 1, happenings.length)
  }
  setDay(until)
  return { cases: scene.cases, letters: scene.letters, commands: scene.done, happenings: happenings.length }
}

const ofOrgan = ({ settings }: Office): Pick<Office, 'organ' | 'settings'> => ({
  organ: demoOrgan.profile,
  settings: { ...settings, ...demoOrgan.settings },
})
