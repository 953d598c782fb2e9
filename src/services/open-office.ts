import type { OrganProfile } from '../organ/organ-profile.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { HolidayNotice } from '../statute/holiday-notice.ts'
import { housePeriods } from '../statute/house-periods.table.ts'
import { calendarFor } from '../statute/working-calendar.ts'
import type { House, Office, OfficeSettings } from './office.ts'
import { undoneWhenRefused } from './once.ts'
import { type OrganStep, writeOrgan } from './write-organ.ts'

/** What an organ that set nothing works by. */
export const usualSettings: OfficeSettings = {
  correctionWorkingDays: housePeriods.correction.workingDays,
  explanationWorkingDays: housePeriods.reasons.workingDays,
  earlyWorkingDays: 5,
  twoPeople: true,
  makesRules: false,
}

/** The house as an organ uses it, by what the organ says of itself; undefined when there is no such organ. */
export async function openOffice(house: House, organId: string): Promise<Office | undefined> {
  const row = await house.db.selectFrom('organ').selectAll().where('organ_id', '=', organId).executeTakeFirst()
  if (!row) return undefined
  const organ = row.profile as OrganProfile
  const notices = await house.db.selectFrom('holiday_notice').select('notice').orderBy('loaded_at').execute()
  const calendar = calendarFor({
    ...(organ.region !== undefined && { region: organ.region }),
    loaded: notices.map(({ notice }) => notice as HolidayNotice),
  })
  return { ...house, organ, settings: { ...usualSettings, ...(row.settings as Partial<OfficeSettings>) }, calendar }
}

/** There is no such organ, or none was named and there is not exactly one. */
export interface NoOffice {
  readonly code: 'no-such-organ' | 'name-the-organ'
  readonly organs: readonly string[]
}

/** The office of the organ that is named, or of the only one. */
export async function chooseOffice(house: House, named?: string): Promise<Result<Office, NoOffice>> {
  const rows = await house.db.selectFrom('organ').select('organ_id').orderBy('organ_id').execute()
  const organs = rows.map(({ organ_id }) => organ_id)
  const chosen = named ?? (organs.length === 1 ? organs[0] : undefined)
  const office = chosen === undefined ? undefined : await openOffice(house, chosen)
  return office ? yes(office) : no({ code: named === undefined ? 'name-the-organ' : 'no-such-organ', organs })
}

/** Enters what an organ says of itself, as the house itself does it: for set-up, the command line and made-up worlds. */
export async function keepOrgan(
  house: Pick<House, 'db' | 'today' | 'now' | 'newId' | 'hashName'>,
  profile: OrganProfile,
  settings: Partial<OfficeSettings> = {},
  actor = 'house',
): Promise<OrganStep> {
  const writing = { organId: profile.id, actor }
  const step = await undoneWhenRefused(house, (trx) => writeOrgan(trx, house, writing, { profile, settings }))
  if (!step.ok) throw new Error(`The record of ${profile.id} was refused: ${step.no.code}`)
  return step.value
}
