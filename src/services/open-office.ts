import type { OrganProfile } from '../organ/organ-profile.ts'
import { calendarFor } from '../statute/working-calendar.ts'
import type { House, Office, OfficeSettings } from './office.ts'

/** The house as an organ uses it, by what the organ says of itself; undefined when there is no such organ. */
export async function openOffice(house: House, organId: string): Promise<Office | undefined> {
  const row = await house.db.selectFrom('organ').selectAll().where('organ_id', '=', organId).executeTakeFirst()
  if (!row) return undefined
  const organ = row.profile as OrganProfile
  const calendar = calendarFor(organ.region === undefined ? {} : { region: organ.region })
  return { ...house, organ, settings: row.settings as OfficeSettings, calendar }
}
