import type { CivilDate } from '../kernel/civil-date.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import { dueOf } from './case-clock.ts'
import type { CaseFile, LetterKept } from './case-file.ts'
import { isMoot, isToSend, letterOf, lettersToSend } from './letters-owed.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { tooLateToExtend } from './rules-period.ts'
import { causeRefusal, type DatedDesk, refused, type Rules, unless } from './ruling.ts'

/** Letters leave, arrive, or come back. */
export const letterRules = {
  'send-letter': {
    refusedWhile: (file) => (lettersToSend(file).length ? undefined : refuse('letter-not-owed')),
    rule: (file, sent, desk) => {
      const letter = letterOf(file, sent.letterId)
      if (!letter || letter.key !== sent.key || isMoot(file, letter)) return refused('letter-not-owed')
      const last = letter.dispatches.at(-1)
      if (last && !isToSend(letter)) return refused('letter-sent-already', { on: last })
      const late = letter.sentOn ? undefined : lateRefusal(file, letter, desk)
      return unless(late ?? causeRefusal(desk.on, letter.owedOn, 'letter'), {
        type: 'letter-sent',
        on: desk.on,
        ...sent,
      })
    },
  },
  'record-service': {
    refusedWhile: nothingUnderway,
    rule: (file, { letterId, proof }, { on }) =>
      unless(arrivalRefusal(file, letterId, on), { type: 'letter-served', on, letterId, proof }),
  },
  'record-delivery-failure': {
    refusedWhile: nothingUnderway,
    rule: (file, { letterId, reason }, { on }) =>
      unless(arrivalRefusal(file, letterId, on), { type: 'letter-failed', on, letterId, reason }),
  },
} satisfies Partial<Rules>

/** Arts. 30, 33 ¶2, 35 and 109号 art. 6: what changes the reply period is told while it runs. */
function lateRefusal(file: CaseFile, { key }: LetterKept, desk: DatedDesk): CaseRefusal | undefined {
  if (key === 'L04') return tooLateToExtend(file, desk)
  if (!changePeriod.has(key)) return undefined
  const due = dueOf(file, desk.calendar)?.due
  if (due && desk.on > due) return refuse('letter-too-late', { letter: key, due })
  const to = key === 'L24' ? file.deferral?.to : undefined
  return to && due && to <= due ? refuse('deferral-not-later', { to, due }) : undefined
}

const changePeriod: ReadonlySet<LetterKey> = new Set(['L02', 'L09', 'L24'])

function nothingUnderway({ letters }: CaseFile): CaseRefusal | undefined {
  return letters.some((letter) => !letter.servedOn && !isToSend(letter))
    ? undefined
    : refuse('nothing-asked', { what: 'letter' })
}

/** A letter arrives or fails once it has left, and arrives once. */
function arrivalRefusal(file: CaseFile, letterId: string, on: CivilDate): CaseRefusal | undefined {
  const letter = letterOf(file, letterId)
  if (!letter) return refuse('unknown-reference', { what: 'letter', id: letterId })
  if (letter.servedOn) return refuse('already-answered')
  if (isToSend(letter)) return refuse('letter-not-sent', { letter: letter.key })
  return causeRefusal(on, letter.dispatches.at(-1), 'dispatch')
}
