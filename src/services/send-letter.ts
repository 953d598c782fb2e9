import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import type { DeliveryRoute } from '../casework/case-events.ts'
import type { LetterKept } from '../casework/case-file.ts'
import { isToSend } from '../casework/letters-owed.ts'
import { refuse } from '../casework/refusals.table.ts'
import { type CivilDate, yearOf } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import { letterNumber } from '../letters/document-number.ts'
import { letterDuties } from '../statute/letter-duties.table.ts'
import { nextNumber } from '../store/counter.ts'
import { putOut } from '../store/outbox.ts'
import type { Schema } from '../store/schema.ts'
import { actOnCase, type CaseAct } from './act-on-case.ts'
import { keepLetter, type KeptLetter, letterKept } from './keep-letter.ts'
import { composeFor, findLetter, type LetterAsked } from './letter-at-hand.ts'
import { letterForms } from './letter-forms.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

export interface LetterSent {
  readonly caseId: string
  readonly version: number
  readonly number: string
  /** SHA-256 of the pdf that was sent. */
  readonly hash: string
}

/**
 * Sends a letter the case owes: numbered in its year, composed from the case, set, kept with its hash and template, and
 * written into the log, all or nothing. One that came back goes out again as it was. A letter that contradicts the case
 * or lacks an element is refused.
 */
export function sendLetter(
  office: Office,
  actor: CaseActor,
  asked: LetterAsked,
  key?: string,
): Promise<Result<LetterSent, OfficeRefusal>> {
  return once(office, key === undefined ? undefined : { key, request: { send: asked } }, async (trx) => {
    const { caseId, letterId, route } = asked
    const kept = await keptOrMade(trx, office, actor, asked)
    if (!kept.ok) return kept
    const { number, hash, template, version, key: letterKey, promises } = kept.value
    const command: CaseAct['command'] = {
      type: 'send-letter',
      letterId,
      key: letterKey,
      number,
      route,
      template,
      version,
      hash,
      ...(promises && { promises }),
      ...(asked.on && { on: asked.on }),
    }
    const commandId = key ?? office.newId()
    const result = await actOnCase(trx, office, { caseId, actor, command, commandId })
    if (!result.ok) return result
    if (byInternet(route))
      await putOut(trx, [
        { organ: office.organ.id, kind: 'letter', payload: { caseId, letterId, route, hash }, at: office.now() },
      ])
    return yes({ caseId, version: result.value.version, number, hash })
  })
}

async function keptOrMade(
  trx: Transaction<Schema>,
  office: Office,
  actor: CaseActor,
  asked: LetterAsked,
): Promise<Result<KeptLetter, OfficeRefusal>> {
  const found = await findLetter(trx, office, asked)
  if (!found.ok) return found
  const { letter } = found.value
  const gone = isToSend(letter) ? undefined : letter.dispatches.at(-1)
  if (gone) return no(refuse('letter-sent-already', { on: gone }))
  const before = await letterKept(trx, office.organ.id, asked)
  if (before && owesChannel(letter, asked.route)) return refuseService('no-filing-channel', { number: before.number })
  if (before) return yes({ ...before, ...(letter.promises && { promises: letter.promises }) })

  const on = asked.on ?? office.today()
  const number = await newNumber(trx, office, on)
  const composed = await composeFor(trx, office, actor, found.value, { number, route: asked.route, on })
  if (!composed.ok) return composed
  const forms = await letterForms(composed.value, office.fontPaths)
  return yes(await keepLetter(trx, office, { ...asked, on }, composed.value, forms))
}

const byInternet = (route: DeliveryRoute | undefined): boolean => route === 'email' || route === 'online'

/** 行政复议法 art. 22: served by internet, a reply names the channel for filing by internet; one made for paper does not. */
const owesChannel = ({ key, route: first }: LetterKept, route: DeliveryRoute): boolean =>
  letterDuties[key].remedy !== 'none' && byInternet(route) && !byInternet(first)

const newNumber = async (trx: Transaction<Schema>, { organ }: Office, on: CivilDate): Promise<string> =>
  letterNumber(organ.numberPrefix, yearOf(on), await nextNumber(trx, organ.id, 'letter', yearOf(on)))
