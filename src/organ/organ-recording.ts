import type { CivilDate } from '../kernel/civil-date.ts'
import type { Decider } from '../kernel/decider.ts'
import { no, yes } from '../kernel/result.ts'
import type { OrganRecord } from './organ-record.ts'
import { recordChanges } from './record-changes.ts'

/** `record-found` is how it stood before its history began. */
export type OrganEvent = { readonly type: 'record-found' | 'record-set'; readonly on: CivilDate } & OrganRecord

export interface SetRecord extends OrganRecord {
  readonly type: 'set-record'
}

/** The record of another organ is not the next one of this. */
export interface OrganNo {
  readonly code: 'organ-id-stays'
  readonly is: string
}

/** The record of an organ, which is what was last entered. What changes nothing is no event. */
export const organRecording: Decider<
  OrganRecord | undefined,
  SetRecord,
  OrganEvent,
  { readonly today: CivilDate },
  OrganNo
> = {
  initial: undefined,
  decide: (state, { profile, settings }, { today: on }) => {
    if (state && state.profile.id !== profile.id) return no({ code: 'organ-id-stays', is: state.profile.id })
    const same = state && recordChanges(state, { profile, settings }).length === 0
    return yes(same ? [] : [{ type: 'record-set', on, profile, settings }])
  },
  evolve: (_, { profile, settings }) => ({ profile, settings }),
}
