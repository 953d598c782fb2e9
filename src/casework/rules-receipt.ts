import { type Channel, channels, receiptEvents } from '../statute/receipt-day.table.ts'
import type { Wanted } from './case-events.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { causeRefusal, happens, refused, type Rules, unless } from './ruling.ts'

/** Arts. 29 and 31: what comes in, and when it counts as received. */
export const receiptRules = {
  register: {
    rule: (_, registration, { on }) =>
      unless(wantedRefusal(registration.wanted), { type: 'registered', on, ...registration }),
  },
  'sign-for': {
    refusedWhile: (file) => channelRefusal(file, 'signed'),
    rule: (_, __, { on }) => happens({ type: 'signed-for', on }),
  },
  'confirm-receipt': {
    refusedWhile: (file) => channelRefusal(file, 'confirmed'),
    rule: (_, __, { on }) => happens({ type: 'receipt-confirmed', on }),
  },
  'prove-identity': {
    refusedWhile: ({ identityProven }) => (identityProven ? refuse('nothing-changed') : undefined),
    rule: (_, __, { on }) => happens({ type: 'identity-proven', on }),
  },
  assign: {
    rule: (file, { section }, { on }) =>
      file.section === section ? refused('nothing-changed') : happens({ type: 'assigned', on, section }),
  },
  'call-for-records': {
    rule: (file, call, { on }) =>
      unless(
        file.recordCalls.some(({ callId }) => callId === call.callId)
          ? refuse('nothing-changed')
          : causeRefusal(call.answerBy, on, 'call'),
        { type: 'records-called-for', on, ...call },
      ),
  },
  'answer-records-call': {
    refusedWhile: ({ recordCalls }) =>
      recordCalls.some(({ answer }) => !answer) ? undefined : refuse('nothing-asked', { what: 'call' }),
    rule: (file, { callId, found, note }, { on }) => {
      const call = file.recordCalls.find((asked) => asked.callId === callId)
      if (!call) return refused('unknown-reference', { what: 'call', id: callId })
      return call.answer ? refused('already-answered') : happens({ type: 'records-answered', on, callId, found, note })
    },
  },
} satisfies Partial<Rules>

/** Art. 29 item 2: a name, a document number or another description. */
export const wantedRefusal = ({ title = '', documentNumber = '', description }: Wanted): CaseRefusal | undefined =>
  [title, documentNumber, description].some((text) => text.trim()) ? undefined : refuse('nothing-wanted')

function channelRefusal({ registration }: CaseFile, event: Channel['countsFrom']): CaseRefusal | undefined {
  const { countsFrom }: Channel = channels[registration.channel]
  return countsFrom === event
    ? undefined
    : refuse('other-channel', { channel: registration.channel, event: countsFrom satisfies keyof typeof receiptEvents })
}
