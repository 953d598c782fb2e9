import { timeLimits } from '../statute/time-limits.table.ts'
import { dueOf } from './case-clock.ts'
import type { CaseFile } from './case-file.ts'
import { letterOf } from './letters-owed.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { countRefusal, type DatedDesk, happens, refused, type Rules, unless } from './ruling.ts'

/** Art. 33 ¶2, and a calendar that changed. */
export const periodRules = {
  'propose-extension': {
    refusedWhile: noExtension,
    rule: (_, { workingDays, reason }, { on }) =>
      unless(lengthRefusal(workingDays), { type: 'extension-proposed', on, workingDays, reason }),
  },
  'approve-extension': {
    refusedWhile: noExtension,
    rule: (_, { workingDays, reason, letterId }, { on }) =>
      unless(lengthRefusal(workingDays), { type: 'extension-approved', on, workingDays, reason, letterId }),
  },
  'decline-extension': {
    refusedWhile: ({ extensionProposed }) =>
      extensionProposed ? undefined : refuse('nothing-asked', { what: 'extension' }),
    rule: (_, { reason }, { on }) => happens({ type: 'extension-declined', on, reason }),
  },
  'move-due': {
    rule: ({ dueMoved }, { from, to, notice }, { on }) =>
      from === to || dueMoved.at(-1)?.to === to
        ? refused('nothing-changed')
        : happens({ type: 'due-moved', on, from, to, notice }),
  },
} satisfies Partial<Rules>

const most = timeLimits.extension.length.count

const lengthRefusal = (asked: number): CaseRefusal | undefined =>
  countRefusal(asked) ?? (asked > most ? refuse('extension-too-long', { asked, most }) : undefined)

/** Reading: extended once, and not beside a deferral (docs/adr/0125-one-extension-or-deferral.md). */
function noExtension(file: CaseFile, { on, calendar }: DatedDesk): CaseRefusal | undefined {
  const told = file.extensions.find(({ letterId }) => letterOf(file, letterId)?.sentOn)
  if (told) return refuse('extension-once', { on: told.on, workingDays: told.workingDays })
  return deferredRefusal(file) ?? tooLateToExtend(file, { on, calendar })
}

/** Art. 35: once the applicant was told the deferred date, it is the period. */
export function deferredRefusal(file: CaseFile): CaseRefusal | undefined {
  const { deferral } = file
  return deferral && letterOf(file, deferral.letterId)?.sentOn
    ? refuse('deferred-already', { to: deferral.to })
    : undefined
}

/** Art. 33 ¶2: the period must still run when the applicant is told. */
export function tooLateToExtend(
  file: CaseFile,
  { on, calendar }: Pick<DatedDesk, 'on' | 'calendar'>,
): CaseRefusal | undefined {
  const due = dueOf(file, calendar)?.due
  return due && on > due ? refuse('extension-too-late', { due }) : undefined
}
