import { due } from '../statute/due.ts'
import type { CaseFile, ConsultationHeld } from './case-file.ts'
import { letterOf } from './letters-owed.ts'
import { consultationPeriod } from './periods-of-others.ts'
import { passedRefusal } from './period-refusal.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { causeRefusal, countRefusal, type DatedDesk, refused, type Rules, unless } from './ruling.ts'
import { wantedRefusal } from './rules-receipt.ts'

/** Arts. 30 and 32–34: the applicant is asked to correct, others are asked for their view. */
export const inquiryRules = {
  'ask-correction': {
    refusedWhile: ({ correction, receivedOn }, { on, calendar }) => {
      if (correction) return refuse('correction-once', { on: correction.on })
      const until = receivedOn && due('correction', receivedOn, { calendar }).due
      return until && on > until ? refuse('correction-too-late', { due: until }) : undefined
    },
    rule: (_, { items, guidance, workingDays, letterId }, { on, settings }) => {
      const days = workingDays ?? settings.correctionWorkingDays
      return unless(countRefusal(days), { type: 'correction-asked', on, items, guidance, workingDays: days, letterId })
    },
  },
  'receive-correction': {
    rule: (file, { wanted }, { on }) =>
      unless(wantedRefusal(wanted) ?? causeRefusal(on, file.correction?.on, 'correction'), {
        type: 'corrected',
        on,
        wanted,
      }),
  },
  consult: {
    rule: (file, consultation, { on }) =>
      unless(heldOf(file, consultation.consultationId) && refuse('nothing-changed'), {
        type: 'consulted',
        on,
        ...consultation,
      }),
  },
  'record-consultation-answer': {
    refusedWhile: noneUnanswered,
    rule: (file, { consultationId, answer, reasons }, { on }) => {
      const held = heldOf(file, consultationId)
      if (!held) return refused('unknown-reference', { what: 'consultation', id: consultationId })
      return unless(
        (isUnanswered(held) ? undefined : refuse('already-answered')) ??
          unsentRefusal(file, held) ??
          causeRefusal(on, letterOf(file, held.letterId)?.sentOn, 'dispatch'),
        { type: 'consultation-answered', on, consultationId, answer, reasons },
      )
    },
  },
  'lapse-consultation': {
    refusedWhile: noneLapsed,
    rule: (file, { consultationId }, desk) => {
      const held = heldOf(file, consultationId)
      if (!held) return refused('unknown-reference', { what: 'consultation', id: consultationId })
      return unless(endedRefusal(held) ?? lapseRefusal(file, held, desk), {
        type: 'consultation-lapsed',
        on: desk.on,
        consultationId,
      })
    },
  },
} satisfies Partial<Rules>

const heldOf = ({ consultations }: CaseFile, id: string): ConsultationHeld | undefined =>
  consultations.find(({ consultationId }) => consultationId === id)

const endedRefusal = ({ ended }: ConsultationHeld): CaseRefusal | undefined => ended && refuse('already-answered')

const keyOf = ({ party }: ConsultationHeld) => (party === 'third-party' ? 'L05' : 'L07')

const unsentRefusal = (file: CaseFile, held: ConsultationHeld): CaseRefusal | undefined =>
  letterOf(file, held.letterId)?.sentOn ? undefined : refuse('period-not-begun', { letter: keyOf(held) })

const lapseRefusal = (file: CaseFile, held: ConsultationHeld, { on, calendar }: DatedDesk): CaseRefusal | undefined =>
  passedRefusal(consultationPeriod(file, held, calendar), on, keyOf(held))

/** A late answer is still an answer, though the time it took beyond its period is not given. */
const isUnanswered = ({ ended }: ConsultationHeld): boolean => !ended || ended.answer === 'none'

function noneUnanswered({ consultations }: CaseFile): CaseRefusal | undefined {
  return consultations.some(isUnanswered) ? undefined : refuse('nothing-asked', { what: 'consultation' })
}

function noneRunning({ consultations }: CaseFile): CaseRefusal | undefined {
  return consultations.some(({ ended }) => !ended) ? undefined : refuse('nothing-asked', { what: 'consultation' })
}

function noneLapsed(file: CaseFile, desk: DatedDesk): CaseRefusal | undefined {
  const running = file.consultations.filter(({ ended }) => !ended)
  const refusals = running.map((held) => lapseRefusal(file, held, desk))
  return refusals.includes(undefined) ? undefined : (refusals[0] ?? noneRunning(file))
}
