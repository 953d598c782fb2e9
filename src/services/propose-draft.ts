import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseFile } from '../casework/case-file.ts'
import { gaveInformation } from '../casework/gave-information.ts'
import { masked } from '../gate/mask.ts'
import { type Result, yes } from '../kernel/result.ts'
import { isDocumentNumber } from '../publication/document-number.ts'
import { caseForUpdate } from './answer-of-case.ts'
import { caseTraces } from './case-names.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** What a document that makes an answer public may begin with; whoever drafts it goes on from there. */
export interface DraftProposed {
  readonly caseNumber: string
  readonly title: string
  readonly body: string
  /** 文号, where the applicant named one. */
  readonly number?: string
  /** How many pieces of personal data were covered in title and text. */
  readonly covered: number
}

/**
 * Title and text for a document that makes public what was given to one applicant (art. 44): the words of the disclosure log
 * where the office wrote some, then what the reply gave, with personal data and what the records of who asked say of them covered. The names are
 * opened for that, which is written down; they are not told. Refuses a request whose reply gave no information.
 */
export function proposeDraft(
  office: Office,
  actor: CaseActor,
  caseId: string,
): Promise<Result<DraftProposed, OfficeRefusal>> {
  const { organ } = office
  return once(office, undefined, async (trx): Promise<Result<DraftProposed, OfficeRefusal>> => {
    const file = await caseForUpdate(trx, organ.id, caseId)
    if (!file) return refuseService('no-such-case', { id: caseId })
    if (!gaveInformation(file)) return refuseService('nothing-was-disclosed')
    const names = await caseTraces(trx, office, file, { actor: actor.id, why: 'proactive-draft' })
    const entry = await trx
      .selectFrom('answered_request')
      .select(['title', 'summary'])
      .where('organ_id', '=', organ.id)
      .where('case_id', '=', caseId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    const title = masked(entry?.title ?? file.wanted.title ?? '', names)
    const body = masked([entry?.summary, ...given(file)].filter((part) => part !== undefined).join('\n\n'), names)
    const { documentNumber } = file.wanted
    return yes({
      caseNumber: file.registration.number,
      title: title.text,
      body: body.text,
      covered: title.count + body.count,
      ...(documentNumber !== undefined && isDocumentNumber(documentNumber) && { number: documentNumber }),
    })
  })
}

const given = ({ decision }: CaseFile): readonly (string | undefined)[] =>
  decision ? [decision.decision.facts.provided, decision.decision.facts.disclosedPart] : []
