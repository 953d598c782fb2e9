import type { CivilDate } from '../kernel/civil-date.ts'
import { receiptDay } from '../statute/receipt-day.ts'
import type { ReceiptEvent } from '../statute/receipt-day.table.ts'
import type { CaseFile } from './case-file.ts'
import type { Evolutions } from './evolution.ts'

/** Registration, receipt (art. 31), who handles it. */
export const receiptEvolutions = {
  registered: (file, event) => {
    const { type: _, on, ...registration } = event
    const { applicantKind, identityProven, wanted, delivery } = registration
    return arrived(
      { ...file, stage: 'arrived', registration, applicantKind, identityProven, wanted, delivery },
      'submitted',
      on,
    )
  },
  'signed-for': (file, { on }) => arrived(file, 'signed', on),
  'receipt-confirmed': (file, { on }) => arrived(file, 'confirmed', on),
  'identity-proven': (file) => ({ ...file, identityProven: true }),
  assigned: (file, { section }) => ({ ...file, section }),
  'applicant-reclassified': (file, { kind }) => ({ ...file, applicantKind: kind }),
  split: (file, { into }) => ({ ...file, stage: 'split', parts: into }),
  merged: (file, { into }) => ({ ...file, stage: 'merged', mergedInto: into }),
  voided: (file, { on, reason }) => ({ ...file, stage: 'voided', voided: { on, reason } }),
} satisfies Partial<Evolutions>

function arrived(file: CaseFile, event: ReceiptEvent, on: CivilDate): CaseFile {
  const arrival = { ...file.arrival, [event]: on }
  const received = receiptDay(file.registration.channel, arrival)
  if (!received.ok) return { ...file, arrival }
  return { ...file, arrival, receivedOn: received.value.day, stage: file.stage === 'arrived' ? 'open' : file.stage }
}
