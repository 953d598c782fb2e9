import type { CaseFile } from './case-file.ts'
import type { Evolutions } from './evolution.ts'
import { letterOf } from './letters-owed.ts'

/** What bears on the due date beside inquiries: extension, deferral, fee, a new holiday notice. */
export const periodEvolutions = {
  'extension-proposed': (file, { workingDays, reason }) => ({ ...file, extensionProposed: { workingDays, reason } }),
  'extension-approved': (file, { on, workingDays, reason, letterId }) => ({
    ...withoutProposedExtension(file),
    extensions: [
      ...file.extensions.filter((one) => letterOf(file, one.letterId)?.sentOn),
      { on, workingDays, reason, letterId },
    ],
  }),
  'extension-declined': (file) => withoutProposedExtension(file),
  deferred: (file, { to, letterId }) => ({ ...file, deferral: { to, letterId } }),
  'fee-noticed': (file, event) => {
    const { type: _, ...fee } = event
    return { ...file, stage: 'awaiting-fee', fee }
  },
  'fee-waived': (file, { on, reason }) => ({
    ...file,
    stage: 'open',
    ...(file.fee && { fee: { ...file.fee, waived: { on, reason } } }),
  }),
  'fee-paid': (file, { on, yuan }) => ({
    ...file,
    stage: 'open',
    ...(file.fee && { fee: { ...file.fee, paid: { on, yuan } } }),
  }),
  'due-moved': (file, { from, to, notice }) => ({ ...file, dueMoved: [...file.dueMoved, { from, to, notice }] }),
} satisfies Partial<Evolutions>

function withoutProposedExtension(file: CaseFile): CaseFile {
  const { extensionProposed: _, ...rest } = file
  return rest
}
