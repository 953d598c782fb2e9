import { afterCommand } from '../casework/after-command.ts'
import type { CaseActor } from '../casework/case-desk.ts'
import type { CaseCommand } from '../casework/case-commands.ts'
import { lettersToSend } from '../casework/letters-owed.ts'
import { goesToOthers } from '../casework/letters-to-applicant.ts'
import { dueOf } from '../casework/case-clock.ts'
import { yearOf } from '../kernel/civil-date.ts'
import { type Result, yes } from '../kernel/result.ts'
import { composeLetter } from '../letters/compose-letter.ts'
import type { ComposedLetter } from '../letters/composed-letter.ts'
import { letterNumber } from '../letters/document-number.ts'
import { letterFields } from '../letters/fields.table.ts'
import type { LetterParties } from '../letters/letter-input.ts'
import { caseRecord } from '../reads/case-record.ts'
import { lastNumber } from '../store/counter.ts'
import { readOnly } from '../store/read-only.ts'
import { asSent } from './letter-at-hand.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** Stands in a letter that is looked at while its act is composed: nobody is named, and no reading of names is to be kept. */
const unnamed: LetterParties = {
  applicant: { name: `【${letterFields.applicant.label.zh}】` },
  party: { name: `【${letterFields.party.label.zh}】` },
}

/**
 * The letters an act would make the office owe, as they would go today under the number that would be next, with places where
 * names will stand. Nothing is written, nobody is named. Refuses what the act, or a letter, would be refused for.
 */
export async function composeAhead(
  office: Office,
  actor: CaseActor,
  { caseId, command }: { readonly caseId: string; readonly command: CaseCommand },
): Promise<Result<readonly ComposedLetter[], OfficeRefusal>> {
  const { db, organ, calendar, settings } = office
  const found = await caseRecord(readOnly(db), organ.id, caseId)
  if (!found) return refuseService('no-such-case', { id: caseId })
  const on = office.today()
  const after = afterCommand(found.file, command, { today: on, actor, calendar, settings })
  if (!after.ok) return after
  let file = after.value
  const before = new Set(found.file.letters.map(({ letterId }) => letterId))
  const owed = lettersToSend(file).filter(({ letterId }) => !before.has(letterId))
  const year = yearOf(on)
  const next = (await db.transaction().execute((trx) => lastNumber(trx, organ.id, 'letter', year))) + 1
  const letters: ComposedLetter[] = []
  for (const [index, letter] of owed.entries()) {
    const number = letterNumber(organ.numberPrefix, year, next + index)
    const route = goesToOthers(letter.key) ? 'post' : file.delivery.route
    const gone = asSent(file, letter, number, route, on)
    const due = dueOf(gone, calendar)
    const input = { file, letter, organ, parties: unnamed, number, on, route, ...(due && { dueOn: due.due }) }
    const composed = composeLetter(input)
    if (!composed.ok) return composed
    letters.push(composed.value)
    // What the next one tells has happened by then: the applicant is told of a consultation that left.
    file = gone
  }
  return yes(letters)
}
