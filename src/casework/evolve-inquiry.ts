import type { ConsultationHeld } from './case-file.ts'
import type { Evolutions } from './evolution.ts'

/** What is asked of the applicant, of third parties, and of the sections: arts. 30, 32–35. */
export const inquiryEvolutions = {
  'records-called-for': (file, { callId, section, answerBy }) => ({
    ...file,
    recordCalls: [...file.recordCalls, { callId, section, answerBy }],
  }),
  'records-answered': (file, { on, callId, found, note }) => ({
    ...file,
    recordCalls: file.recordCalls.map((call) =>
      call.callId === callId ? { ...call, answer: { on, found, note } } : call,
    ),
  }),
  'correction-asked': (file, event) => {
    const { type: _, ...correction } = event
    return { ...file, stage: 'correcting', correction }
  },
  corrected: (file, { on, wanted }) => ({
    ...file,
    stage: 'open',
    wanted,
    ...(file.correction && { correction: { ...file.correction, correctedOn: on } }),
  }),
  consulted: (file, { consultationId, party, partyId, about, letterId }) => ({
    ...file,
    consultations: [...file.consultations, { consultationId, party, partyId, about, letterId }],
  }),
  'consultation-answered': (file, { on, consultationId, answer, reasons }) => ({
    ...file,
    consultations: ended(file.consultations, consultationId, { on, answer, reasons }),
  }),
  'consultation-lapsed': (file, { on, consultationId }) => ({
    ...file,
    consultations: ended(file.consultations, consultationId, { on, answer: 'none', reasons: '' }),
  }),
  'reasons-asked': (file, { on, why, workingDays, letterId }) => ({
    ...file,
    stage: 'explaining',
    explanation: { on, why, workingDays, letterId },
  }),
  'reasons-given': (file, { on, reasons }) => ({
    ...file,
    ...(file.explanation && { explanation: { ...file.explanation, given: { on, reasons } } }),
  }),
  'reasons-judged': (file, { on, reasonable, why }) => ({
    ...file,
    stage: 'open',
    ...(file.explanation && { explanation: { ...file.explanation, judged: { on, reasonable, why } } }),
  }),
} satisfies Partial<Evolutions>

const ended = (
  held: readonly ConsultationHeld[],
  consultationId: string,
  end: NonNullable<ConsultationHeld['ended']>,
): readonly ConsultationHeld[] =>
  held.map((one) => (one.consultationId === consultationId ? { ...one, ended: end } : one))
