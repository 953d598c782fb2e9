import type { CaseActor } from '../casework/case-desk.ts'
import { yearOf } from '../kernel/civil-date.ts'
import type { Result } from '../kernel/result.ts'
import type { ComposedLetter } from '../letters/composed-letter.ts'
import { letterNumber } from '../letters/document-number.ts'
import { lastNumber } from '../store/counter.ts'
import { composeFor, findLetter, type LetterAsked } from './letter-at-hand.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import type { OfficeRefusal } from './service-refusals.table.ts'

/**
 * A letter as it would go, under the number that would be next; nothing of the case changes and no number is taken. The
 * names in it were opened, and that is written down.
 */
export function previewLetter(
  office: Office,
  actor: CaseActor,
  asked: LetterAsked,
): Promise<Result<ComposedLetter, OfficeRefusal>> {
  return once(office, undefined, async (trx) => {
    const found = await findLetter(trx, office, asked)
    if (!found.ok) return found
    const on = asked.on ?? office.today()
    const next = (await lastNumber(trx, office.organ.id, 'letter', yearOf(on))) + 1
    const number = found.value.letter.number ?? letterNumber(office.organ.numberPrefix, yearOf(on), next)
    return composeFor(trx, office, actor, found.value, { number, route: asked.route, on })
  })
}
