import type { CaseCommand } from '../casework/case-commands.ts'
import type { Wanted } from '../casework/case-events.ts'
import { type Result, yes } from '../kernel/result.ts'
import { type Attachment, attachTo } from '../store/attachments.ts'
import { actOnCase } from './act-on-case.ts'
import type { CaseStep } from './handle-case.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import type { Tracking } from './tracking.ts'

/** What an applicant may do to a request he follows. */
export type ApplicantAct =
  | { readonly type: 'receive-correction'; readonly wanted: Wanted }
  | { readonly type: 'receive-reasons'; readonly reasons: string }
  | { readonly type: 'withdraw'; readonly reason: string }

/**
 * Does what the applicant does through the page of his request: corrects it (art. 30), gives reasons (art. 35), withdraws.
 * The files he chose go with it. The key is that of the form: sent twice, it is done once.
 */
export function actAsApplicant(
  office: Office,
  { caseId, actor }: Tracking,
  act: ApplicantAct,
  formKey: string,
  files: readonly Attachment[] = [],
): Promise<Result<CaseStep, OfficeRefusal>> {
  const key = `applicant:${formKey}`
  const request = { caseId, act, files: files.map(({ name, size }) => ({ name, size })) }
  return once(office, { key, request }, async (trx): Promise<Result<CaseStep, OfficeRefusal>> => {
    const command: CaseCommand = act.type === 'withdraw' ? { ...act, letterId: office.newId() } : act
    const result = await actOnCase(trx, office, { caseId, actor, command, commandId: key })
    if (!result.ok) return result
    const ids = files.map(({ id }) => id)
    if ((await attachTo(trx, { organ: office.organ.id, draft: formKey, caseId }, ids)) < ids.length)
      return refuseService('upload-gone')
    return yes({ caseId, version: result.value.version })
  })
}
