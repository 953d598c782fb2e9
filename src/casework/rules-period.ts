import { timeLimits } from '../statute/time-limits.table.ts'
import { dueOf } from './case-clock.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { countRefusal, type DatedDesk, happens, refused, type Rules, unless } from './ruling.ts'

/** Art. 33 ¶2, and a calendar that changed. */
export const periodRules = {
  'propose-extension': {
    refusedWhile: noExtension,
    rule: (file, { workingDays, reason }, { on }) =>
      unless(lengthRefusal(file, workingDays), { type: 'extension-proposed', on, workingDays, reason }),
  },
  'approve-extension': {
    refusedWhile: noExtension,
    rule: (file, { workingDays, reason, letterId }, { on }) =>
      unless(lengthRefusal(file, workingDays), { type: 'extension-approved', on, workingDays, reason, letterId }),
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

const daysLeft = ({ extensions }: CaseFile): number =>
  timeLimits.extension.length.count - extensions.reduce((sum, { workingDays }) => sum + workingDays, 0)

/** Reading: the limit holds for all extensions together (docs/adr/0016-extension-in-all.md). */
const lengthRefusal = (file: CaseFile, asked: number): CaseRefusal | undefined =>
  countRefusal(asked) ??
  (asked > daysLeft(file) ? refuse('extension-too-long', { asked, left: daysLeft(file) }) : undefined)

function noExtension(file: CaseFile, { on, calendar }: DatedDesk): CaseRefusal | undefined {
  if (daysLeft(file) < 1) return refuse('extension-used-up', { most: timeLimits.extension.length.count })
  return tooLateToExtend(file, { on, calendar })
}

/** Art. 33 ¶2: the period must still run when the applicant is told. */
export function tooLateToExtend(
  file: CaseFile,
  { on, calendar }: Pick<DatedDesk, 'on' | 'calendar'>,
): CaseRefusal | undefined {
  const due = dueOf(file, calendar)?.due
  return due && on > due ? refuse('extension-too-late', { due }) : undefined
}
