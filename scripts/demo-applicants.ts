/** Applicants of the demonstration: a request that is under way and one that was answered, each with its query code. */
import { demoOrgan } from '../demo/world/organ.ts'
import { staff } from '../demo/world/staff.table.ts'
import { type Stage, stages } from '../src/casework/stages.table.ts'
import type { House } from '../src/services/office.ts'
import { issueQueryCode } from '../src/services/issue-query-code.ts'
import { openOffice } from '../src/services/open-office.ts'

const shown = ['correcting', 'open', 'answered'] as const satisfies readonly Stage[]

/** A line for each: where the request stands, its number, its code; the same code each time. */
export async function demoApplicants(house: House): Promise<readonly string[]> {
  const office = await openOffice(house, demoOrgan.profile.id)
  if (!office) return []
  const lines: string[] = []
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
    if (issued.ok) lines.push(`${stages[stage].label.zh}　受理编号 ${issued.value.number}　查询码 ${issued.value.code}`)
  }
  return lines
}
