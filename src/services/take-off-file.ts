import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { attachmentKinds, type FilePurpose } from '../casework/attachment-kinds.table.ts'
import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import { attachmentOf } from '../store/attachments.ts'
import type { Schema } from '../store/schema.ts'
import { actOnCase } from './act-on-case.ts'
import { caseForUpdate } from './answer-of-case.ts'
import type { CaseStep } from './handle-case.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import type { OfficeRefusal } from './service-refusals.table.ts'

export interface FileTakenOff {
  readonly caseId: string
  readonly fileId: string
  readonly reason: string
}

/**
 * Takes a file of the office off a case, with the reason, as an event of it: nobody but the head opens it from then on. It is
 * kept: what belongs to a case may be evidence. Refuses what an applicant handed in, and to a section what others put in.
 */
export function takeOffFile(
  office: Office,
  actor: CaseActor,
  taken: FileTakenOff,
  key?: string,
): Promise<Result<CaseStep, OfficeRefusal>> {
  const { caseId, fileId, reason } = taken
  return once(
    office,
    key === undefined ? undefined : { key, request: { fileOff: taken } },
    async (trx): Promise<Result<CaseStep, OfficeRefusal>> => {
      const commandId = key ?? office.newId()
      await writeDownFound(trx, office, { caseId, fileId, commandId })
      const command = { type: 'take-off-file', fileId, reason } as const
      const done = await actOnCase(trx, office, { caseId, actor, command, commandId })
      return done.ok ? yes({ caseId, version: done.value.version }) : done
    },
  )
}

/** A file from before putting in was an event is put in first, by whoever did it then; what may be put in now is not asked. */
async function writeDownFound(
  trx: Transaction<Schema>,
  office: Office,
  { caseId, fileId, commandId }: { readonly caseId: string; readonly fileId: string; readonly commandId: string },
): Promise<void> {
  const file = await caseForUpdate(trx, office.organ.id, caseId)
  if (!file || file.files.some((one) => one.fileId === fileId)) return
  const found = await attachmentOf(trx, office.people, { organ: office.organ.id, caseId, id: fileId })
  if (!found || attachmentKinds[found.file.kind].by !== 'office') return
  const { broughtBy, kind, size } = found.file
  const content = await office.files.read(found.file.hash)
  if (!content) throw new Error(`The file of attachment ${fileId} is not there`)
  const hash = createHash('sha256').update(found.unseal(content)).digest('hex')
  const command = { type: 'add-file', fileId, purpose: kind as FilePurpose, size, hash } as const
  await actOnCase(trx, office, { caseId, actor: { id: broughtBy, roles: ['head'] }, command, commandId })
}
