import type { ChannelCode } from '../statute/receipt-day.table.ts'
import type { CaseEvent, DeliveryRoute } from './case-events.ts'
import type { CaseFile } from './case-file.ts'
import { evolve } from './evolve.ts'
import type { OldRequest } from './import-request.ts'
import { lettersToSend } from './letters-owed.ts'
import { noCase } from './no-case.ts'

/** The ids a case gets when it is brought in. */
export interface ImportIds {
  readonly caseId: string
  readonly applicantId: string
  readonly agentId?: string
  /** The batch it came with. */
  readonly batch: string
}

/** What an old ledger does not tell and the office sets. */
export interface ImportSettings {
  readonly correctionWorkingDays: number
}

/** An old case as events, and what it became by them. */
export interface ImportedHistory {
  readonly events: readonly CaseEvent[]
  readonly file: CaseFile
}

/** Letters of an old case were sent from elsewhere: no bytes are kept of them, no template made them. */
export const oldTemplate = 'imported'

/**
 * The history of a request as an old ledger tells it: every event on the day it happened, whatever today's rules would
 * say of it. Letters count as sent with the act they tell of, for an old ledger knows one day for both
 * (docs/adr/0115-old-ledgers.md).
 */
export function historyOf(old: OldRequest, ids: ImportIds, settings: ImportSettings): ImportedHistory {
  const events: CaseEvent[] = []
  let file: CaseFile = noCase
  const route = routes[old.channel]
  const add = (event: CaseEvent): void => {
    events.push(event)
    file = evolve(file, event)
  }
  const happen = (event: CaseEvent, number = ''): void => {
    add(event)
    for (const { letterId, key } of lettersToSend(file))
      add({
        type: 'letter-sent',
        on: event.on,
        letterId,
        key,
        number,
        route,
        template: oldTemplate,
        version: 0,
        hash: '',
      })
  }
  receive(old, ids, happen)
  const { receivedOn, section, correctionAskedOn, correctedOn, extension, ending, servedOn } = old
  const wanted = { description: old.wanted }
  if (section !== undefined) happen({ type: 'assigned', on: receivedOn, section })
  const letterId = (what: string): string => `${ids.caseId}:${what}`
  const inquiries: CaseEvent[] = []
  if (correctionAskedOn) {
    const { correctionWorkingDays: workingDays } = settings
    inquiries.push({
      type: 'correction-asked',
      on: correctionAskedOn,
      items: [],
      guidance: '',
      workingDays,
      letterId: letterId('correction'),
    })
  }
  if (correctedOn) inquiries.push({ type: 'corrected', on: correctedOn, wanted })
  if (extension) {
    const { on, workingDays } = extension
    inquiries.push({ type: 'extension-approved', on, workingDays, reason: '', letterId: letterId('extension') })
  }
  for (const event of inquiries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) happen(event)
  if (ending) {
    const { on, outcome, letterNumber } = ending
    const reply = letterId('reply')
    happen(
      outcome === 'withdrawn'
        ? { type: 'withdrawn', on, reason: '', letterId: reply }
        : { type: 'decided', on, decision: { outcome, facts: {} }, letterId: reply },
      letterNumber,
    )
    if (servedOn) happen({ type: 'letter-served', on: servedOn, letterId: reply, proof: '' })
  }
  disputes(old, ids, happen)
  return { events, file }
}

/** Where an old ledger does not tell how a letter went, it went the way the request came. */
const routes = {
  'in-person': 'in-person',
  'registered-post': 'post',
  'ordinary-post': 'post',
  online: 'online',
  email: 'email',
  fax: 'fax',
} as const satisfies Readonly<Record<ChannelCode, DeliveryRoute>>

type Happen = (event: CaseEvent) => void

/** Art. 31: handed in, it is received that day; by other channels the day of receipt is an event of its own. */
function receive(old: OldRequest, { applicantId, agentId, batch }: ImportIds, happen: Happen): void {
  const { number, arrivedOn, receivedOn, channel, applicantKind, wanted } = old
  happen({
    type: 'registered',
    on: channel === 'in-person' ? receivedOn : arrivedOn,
    number,
    matter: 'disclosure',
    channel,
    applicantId,
    applicantKind,
    ...(agentId !== undefined && { agentId }),
    identityProven: true,
    wanted: { description: wanted },
    delivery: { form: 'paper', route: routes[channel] },
    batch,
  })
  if (channel === 'registered-post') happen({ type: 'signed-for', on: receivedOn })
  else if (channel !== 'in-person') happen({ type: 'receipt-confirmed', on: receivedOn })
}

function disputes(old: OldRequest, { caseId }: ImportIds, happen: Happen): void {
  const filed = old.disputes.flatMap((dispute): CaseEvent[] => {
    const { kind, filedOn, before, number, ended } = dispute
    const disputeId = `${caseId}:${kind}`
    const replied = old.ending !== undefined && old.ending.on <= filedOn
    const against = replied ? 'reply' : 'no-reply'
    return [
      { type: 'dispute-filed', on: filedOn, disputeId, kind, before, number, against },
      ...(ended ? [{ type: 'dispute-ended' as const, on: ended.on, disputeId, result: ended.result }] : []),
    ]
  })
  for (const event of filed.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) happen(event)
}
