/** Applicants of the demonstration: a request that is under way and one that was answered, each with its query code. */
import { demoOrgan } from '../demo/world/organ.ts'
import { staff } from '../demo/world/staff.table.ts'
import { type Stage, stages } from '../src/casework/stages.table.ts'
import type { House } from '../src/services/office.ts'
import { issueQueryCode } from '../src/services/issue-query-code.ts'
import { openOffice } from '../src/services/open-office.ts'

const shown = ['correcting', 'open', 'answered'] as const satisfies readonly Stage[]

export interface DemoApplicant {
  /** Where the request stands. */
  readonly stands: string
  readonly number: string
  readonly code: string
}

/** One for each stage that is shown; the same code each time. */
export async function demoApplicants(house: House): Promise<readonly DemoApplicant[]> {
  const office = await openOffice(house, demoOrgan.profile.id)
  if (!office) return []
  const applicants: DemoApplicant[] = []
  for (const stage of shown) {
    const found = await house.db
      .selectFrom('case_register')
      .select('case_id')
      .where('organ_id', '=', office.organ.id)
      .where('stage', '=', stage)
      .where('channel', '=', 'online')
      .orderBy('number', 'desc')
      .executeTakeFirst()
    if (!found) continue
    const issued = await issueQueryCode(office, staff['经办'], found.case_id, `demo-${found.case_id}`)
    if (issued.ok)
      applicants.push({ stands: stages[stage].label.zh, number: issued.value.number, code: issued.value.code })
  }
  return applicants
}
