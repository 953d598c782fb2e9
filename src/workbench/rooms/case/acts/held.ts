import { letterDuties } from '../../../../statute/letter-duties.table.ts'
import { partyWords, pathWords } from '../../../words/codes.table.ts'
import type { Say } from '../../../words/use-words.tsx'
import type { CaseShown } from '../case-data.ts'
import type { Held } from './field.ts'

export interface HeldOption {
  readonly value: string
  readonly label: string
}

/** Those of a case that an act may still name. */
export const heldBy: Readonly<Record<Held, (file: CaseShown, say: Say) => readonly HeldOption[]>> = {
  calls: ({ recordCalls }) =>
    recordCalls.flatMap(({ callId, section, answerBy, answer }) =>
      answer ? [] : [{ value: callId, label: `${section}　${answerBy}` }],
    ),
  consultations: ({ consultations }, say) =>
    consultations.flatMap(({ consultationId, party, about, ended }) =>
      ended ? [] : [{ value: consultationId, label: `${say(partyWords[party])}　${about}` }],
    ),
  disputes: ({ disputes }, say) =>
    disputes.flatMap(({ disputeId, path, number, before, ended }) =>
      ended ? [] : [{ value: disputeId, label: `${say(pathWords[path])}　${before}　${number}` }],
    ),
  'letters-under-way': ({ letters }, say) =>
    letters.flatMap(({ letterId, key, number, dispatches, failures, servedOn }) =>
      servedOn === undefined && dispatches.length > failures.length
        ? [{ value: letterId, label: `${say(letterDuties[key].title)}　${number ?? ''}` }]
        : [],
    ),
}
