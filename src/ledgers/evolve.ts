import type { LedgerEntry } from './ledger-entry.ts'
import type { LedgerEvent } from './ledger-events.ts'

/** The entry after one more event. Total and silent: what was written is understood, whatever was allowed at the time. */
export function evolve(entry: LedgerEntry, event: LedgerEvent): LedgerEntry {
  switch (event.type) {
    case 'entered':
      return { stage: 'standing', contents: event.contents }
    case 'amended':
      return { ...entry, contents: event.contents }
    case 'published':
      return entry.contents ? { ...entry, contents: { ...entry.contents, publicOn: event.on } } : entry
    case 'ended':
      return { ...entry, stage: 'ended', end: { on: event.on, ending: event.ending } }
    case 'resolved':
      return { ...entry, stage: 'ended', end: { on: event.on, result: event.result } }
    case 'resumed': {
      const { end: _takenBack, ...still } = entry
      return { ...still, stage: 'standing' }
    }
    case 'struck-out':
      return { ...entry, stage: 'struck' }
    default:
      return event satisfies never
  }
}
