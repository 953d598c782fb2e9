import type { CivilDate } from '../kernel/civil-date.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import type { DisputeResultCode } from '../statute/dispute-results.table.ts'
import type { ChannelCode } from '../statute/receipt-day.table.ts'
import type { ReadRow, RowValues } from './import-cells.ts'
import { requestFields, type RequestField } from './import-fields.table.ts'
import type { ImportFaultCode, RowFault } from './import-faults.table.ts'
import type { Ending } from './import-words.table.ts'

/** What an old ledger tells of one request, without contradiction. */
export interface OldRequest {
  readonly number: string
  readonly arrivedOn: CivilDate
  readonly receivedOn: CivilDate
  readonly channel: ChannelCode
  readonly applicantKind: ApplicantKind
  readonly people: OldPeople
  readonly wanted: string
  readonly section?: string
  readonly correctionAskedOn?: CivilDate
  readonly correctedOn?: CivilDate
  readonly extension?: { readonly on: CivilDate; readonly workingDays: number }
  readonly ending?: { readonly on: CivilDate; readonly outcome: Exclude<Ending, 'open'>; readonly letterNumber: string }
  readonly servedOn?: CivilDate
  readonly disputes: readonly OldDispute[]
}

/** Names and numbers of people; they go where people are kept, never into the log. */
export interface OldPeople {
  readonly applicant: {
    readonly name: string
    readonly identityNumber?: string
    readonly telephone?: string
    readonly email?: string
    readonly address?: string
    readonly postcode?: string
    readonly representative?: string
    readonly contact?: string
  }
  readonly agentName?: string
}

export interface OldDispute {
  readonly kind: 'reconsideration' | 'suit'
  readonly filedOn: CivilDate
  readonly before: string
  readonly number: string
  readonly ended?: { readonly on: CivilDate; readonly result: DisputeResultCode }
}

/** A request of an old ledger, or everything that is missing or contradicts itself in its row. */
export function oldRequest(row: ReadRow): { readonly request: OldRequest } | { readonly faults: readonly RowFault[] } {
  const faults = [...row.faults]
  const tell = (field: RequestField, code: ImportFaultCode, facts: RowFault['facts'] = {}): void =>
    void faults.push({ sheet: row.sheet, row: row.row, field, code, facts })
  const { values, texts } = row
  const day = (field: RequestField): CivilDate | undefined => values[field] as CivilDate | undefined

  const received = day('receivedOn') ?? day('arrivedOn')
  if (!received && texts['receivedOn'] === undefined && texts['arrivedOn'] === undefined)
    tell('receivedOn', 'no-day-of-receipt')
  inOrder(day, tell)
  if (day('correctedOn') && texts['correctionAskedOn'] === undefined) tell('correctedOn', 'corrected-unasked')
  if (day('extendedOn') && texts['extensionDays'] === undefined) tell('extendedOn', 'extension-without-days')

  const outcome = values['outcome'] as Ending | undefined
  const [said = '', repliedText] = [texts['outcome'], texts['repliedOn']]
  if (outcome === 'open' && repliedText !== undefined) tell('outcome', 'open-with-day', { found: said })
  else if (outcome !== undefined && outcome !== 'open' && repliedText === undefined)
    tell('repliedOn', 'outcome-without-day', { found: said })
  else if (texts['outcome'] === undefined && repliedText !== undefined)
    tell('outcome', 'day-without-outcome', { found: repliedText })
  if (day('servedOn') && repliedText === undefined) tell('servedOn', 'served-unanswered')
  const disputes = disputesOf(values, texts, tell)

  if (faults.length || !received) return { faults }
  const repliedOn = day('repliedOn')
  const ended = outcome !== undefined && outcome !== 'open' && repliedOn !== undefined
  return {
    request: without({
      number: text(values, 'number') ?? '',
      arrivedOn: day('arrivedOn') ?? received,
      receivedOn: received,
      channel: values['channel'] as ChannelCode,
      applicantKind: values['applicantKind'] as ApplicantKind,
      people: peopleOf(values),
      wanted: text(values, 'wanted') ?? '',
      section: text(values, 'section'),
      correctionAskedOn: day('correctionAskedOn'),
      correctedOn: day('correctedOn'),
      extension: extensionOf(values),
      ending: ended ? { on: repliedOn, outcome, letterNumber: text(values, 'letterNumber') ?? '' } : undefined,
      servedOn: day('servedOn'),
      disputes,
    }),
  }
}

type Tell = (field: RequestField, code: ImportFaultCode, facts?: RowFault['facts']) => void

/** What cannot have happened before what; a later day before an earlier one contradicts itself. */
const order = [
  ['arrivedOn', 'receivedOn'],
  ['receivedOn', 'correctionAskedOn'],
  ['correctionAskedOn', 'correctedOn'],
  ['correctedOn', 'repliedOn'],
  ['correctionAskedOn', 'repliedOn'],
  ['receivedOn', 'extendedOn'],
  ['extendedOn', 'repliedOn'],
  ['receivedOn', 'repliedOn'],
  ['arrivedOn', 'repliedOn'],
  ['repliedOn', 'servedOn'],
  ['receivedOn', 'reconsiderationOn'],
  ['reconsiderationOn', 'reconsiderationEndedOn'],
  ['receivedOn', 'suitOn'],
  ['suitOn', 'suitEndedOn'],
] as const satisfies readonly (readonly [RequestField, RequestField])[]

function inOrder(day: (field: RequestField) => CivilDate | undefined, tell: Tell): void {
  for (const [first, second] of order) {
    const [earlierDay, laterDay] = [day(first), day(second)]
    if (earlierDay && laterDay && earlierDay > laterDay)
      tell(second, 'out-of-order', {
        earlier: requestFields[first].label.zh,
        later: requestFields[second].label.zh,
        earlierDay,
        laterDay,
      })
  }
}

const disputeColumns = {
  reconsideration: {
    label: '行政复议',
    on: 'reconsiderationOn',
    before: 'reconsiderationBefore',
    number: 'reconsiderationNumber',
    result: 'reconsiderationResult',
    endedOn: 'reconsiderationEndedOn',
  },
  suit: {
    label: '行政诉讼',
    on: 'suitOn',
    before: 'suitBefore',
    number: 'suitNumber',
    result: 'suitResult',
    endedOn: 'suitEndedOn',
  },
} as const

function disputesOf(values: RowValues, texts: ReadRow['texts'], tell: Tell): readonly OldDispute[] {
  return (['reconsideration', 'suit'] as const).flatMap((kind): OldDispute[] => {
    const { label: dispute, on, before, number, result, endedOn } = disputeColumns[kind]
    const filedOn = values[on] as CivilDate | undefined
    const [resultText, endText] = [texts[result], texts[endedOn]]
    if (texts[on] === undefined) {
      if (resultText !== undefined || endText !== undefined) tell(on, 'result-without-dispute', { dispute })
      return []
    }
    const ended = disputeEnd(values[result], values[endedOn], {
      resultText,
      endText,
      tell: (code, facts) => tell(code === 'result-without-day' ? endedOn : result, code, { dispute, ...facts }),
    })
    if (!filedOn) return []
    return [
      {
        kind,
        filedOn,
        before: text(values, before) ?? '',
        number: text(values, number) ?? '',
        ...(ended && { ended }),
      },
    ]
  })
}

/** How a dispute ended, if it did; a result and its day come together or not at all. */
export function disputeEnd(
  result: string | number | undefined,
  endedOn: string | number | undefined,
  said: {
    readonly resultText: string | undefined
    readonly endText: string | undefined
    readonly tell: (code: 'result-without-day' | 'end-without-result', facts: RowFault['facts']) => void
  },
): OldDispute['ended'] {
  const pending = result === 'pending' || said.resultText === undefined
  if (!pending && said.endText === undefined) said.tell('result-without-day', { found: said.resultText ?? '' })
  if (pending && said.endText !== undefined) said.tell('end-without-result', {})
  if (pending || result === undefined || endedOn === undefined) return undefined
  return { on: endedOn as CivilDate, result: result as DisputeResultCode }
}

const text = (values: RowValues, field: RequestField): string | undefined => {
  const value = values[field]
  return value === undefined ? undefined : String(value)
}

function peopleOf(values: RowValues): OldPeople {
  return without({
    applicant: without({
      name: text(values, 'applicantName') ?? '',
      identityNumber: text(values, 'identityNumber'),
      telephone: text(values, 'telephone'),
      email: text(values, 'email'),
      address: text(values, 'address'),
      postcode: text(values, 'postcode'),
      representative: text(values, 'representative'),
      contact: text(values, 'contact'),
    }),
    agentName: text(values, 'agentName'),
  })
}

function extensionOf(values: RowValues): OldRequest['extension'] {
  const [on, workingDays] = [values['extendedOn'], values['extensionDays']]
  return on === undefined ? undefined : { on: on as CivilDate, workingDays: Number(workingDays) }
}

type Without<Facts> = { [Name in keyof Facts as undefined extends Facts[Name] ? never : Name]: Facts[Name] } & {
  [Name in keyof Facts as undefined extends Facts[Name] ? Name : never]?: Exclude<Facts[Name], undefined>
}

const without = <Facts extends object>(facts: Facts): Without<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Without<Facts>
