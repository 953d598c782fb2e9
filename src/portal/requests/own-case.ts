import type { Context } from 'hono'
import type { CaseFile } from '../../casework/case-file.ts'
import { caseRecord } from '../../reads/case-record.ts'
import type { Tracking } from '../../services/tracking.ts'
import { readOnly } from '../../store/read-only.ts'
import type { PortalEnv } from '../portal-env.ts'

/** What rules on an act of the applicant who is looking at his request. */
export const deskOf = (c: Context<PortalEnv>, { actor }: Tracking) => {
  const { today, calendar, settings } = c.get('office')
  return { today: today(), actor, calendar, settings }
}

/** His request as it stands; a session that leads nowhere is a defect. */
export async function fileOf(c: Context<PortalEnv>, { caseId }: Tracking): Promise<CaseFile> {
  const { db, organ } = c.get('office')
  const record = await caseRecord(readOnly(db), organ.id, caseId)
  if (!record) throw new Error(`A session leads to case ${caseId}, which is not there`)
  return record.file
}

/** What a form of his is for: one is good for one request only. */
export const purposeOf = (what: string, { caseId }: Tracking): string => `${what}/${caseId}`
