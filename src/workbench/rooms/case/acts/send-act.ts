import type { CaseCommandType } from '../../../../casework/case-commands.ts'
import { act } from '../../../calls/call.ts'
import type { BodyOf } from '../../../calls/answers.ts'
import { commandForms } from './command-forms.table.ts'
import { feeAsked } from './fee-asked.ts'
import { filledIn, type Values } from './values.ts'

export interface ActGiven {
  readonly type: CaseCommandType
  readonly caseId: string
  readonly seen: number
  readonly on: string | undefined
  readonly values: Values
}

/** The version of the case the act led to. */
export interface ActDone {
  readonly version: number
}

type Sent = (given: ActGiven, key: string) => Promise<ActDone>

const params = ({ caseId }: ActGiven) => ({ id: caseId })

/** A plain command. The server holds it to its shape; what the form gives is of that shape by its table. */
const plain: Sent = (given, key) => {
  const { type, on, seen, values } = given
  const command = { type, ...(on !== undefined && { on }), ...filledIn(values) }
  const body = { command, seen } as unknown as BodyOf<'post', '/cases/{id}/commands'>
  return act('/cases/{id}/commands', { params: params(given), body, key })
}

/** Acts that number, count or keep people first go to addresses of their own. */
const ways: Readonly<Record<'consult' | 'parts' | 'merge' | 'fee', Sent>> = {
  consult: async (given, key) => {
    const { personKind, person, ...values } = given.values
    const party = { kind: personKind, person: filledIn(person as Values) } as unknown as BodyOf<'post', '/parties'>
    const { partyId } = await act('/parties', { body: party, key: `${key}:party` })
    return plain({ ...given, values: { ...values, partyId } }, key)
  },
  parts: (given, key) => {
    const body = { parts: (given.values['parts'] as Values[]).map(filledIn) } as unknown as BodyOf<
      'post',
      '/cases/{id}/parts'
    >
    return act('/cases/{id}/parts', { params: params(given), body, key })
  },
  merge: (given, key) =>
    act('/cases/{id}/merge', { params: params(given), body: { into: String(given.values['into']) }, key }),
  fee: (given, key) => {
    // Without its pages the server refuses it, in its own words.
    const body = feeAsked(given.values) ?? ({ tariff: 'pages', pages: 0 } as const)
    return act('/cases/{id}/fee', { params: params(given), body, key })
  },
}

/** Does an act by the way its row of `command-forms.table.ts` names. */
export const sendAct: Sent = (given, key) => {
  const { by } = commandForms[given.type]
  return by === undefined || by === 'elsewhere' ? plain(given, key) : ways[by](given, key)
}
