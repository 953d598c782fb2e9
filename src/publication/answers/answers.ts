import type { Decider } from '../../kernel/decider.ts'
import { no, type Result, yes } from '../../kernel/result.ts'
import type { AnswerCommand, AnswerDesk, AnswerNo } from './answer-commands.ts'
import { type AnswerEntries, type AnswerEntry, standingEntry } from './answer-entry.ts'
import type { AnswerEvent } from './answer-events.ts'

type Ruling = Result<readonly AnswerEvent[], AnswerNo>

/**
 * The answer of one request on the disclosure log: released in words of the office, put otherwise, taken off. Refuses what has
 * not been answered, a second entry beside one that stands, an entry that does not stand, and words with a mark of secrecy or
 * personal data. Words that are the same as before are no event.
 */
export const answers: Decider<AnswerEntries, AnswerCommand, AnswerEvent, AnswerDesk, AnswerNo> = {
  initial: [],
  decide(entries, command, desk) {
    const refusal = entryRefusal(entries, command, desk) ?? wordsRefusal(desk)
    return refusal ? no(refusal) : rule(entries, command, desk)
  },
  evolve(entries, event) {
    if (event.type === 'entry-found') return [...entries, event.entry]
    if (event.type === 'released') {
      const { type: _type, on: _on, by: releasedBy, at: releasedAt, ...entry } = event
      return [...entries, { ...entry, releasedBy, releasedAt }]
    }
    return entries.map((entry) => (entry.entryId === event.entryId ? changed(entry, event) : entry))
  },
}

function rule(
  entries: AnswerEntries,
  command: AnswerCommand,
  { today: on, now: at, actor: by, answer }: AnswerDesk,
): Ruling {
  const { entryId } = command
  if (command.type === 'take-off') return yes([{ type: 'taken-off', on, by, at, entryId, reason: command.reason }])
  const { title, summary } = command
  if (command.type === 'release')
    return answer ? yes([{ type: 'released', on, by, at, entryId, title, summary, ...answer }]) : no(notAnswered)
  const before = standingEntry(entries)
  const same = before?.title === title && before.summary === summary
  return yes(same ? [] : [{ type: 'amended', on, by, at, entryId, title, summary }])
}

const notAnswered: AnswerNo = { code: 'not-answered-yet', facts: {} }

function entryRefusal(
  entries: AnswerEntries,
  { type, entryId }: AnswerCommand,
  desk: AnswerDesk,
): AnswerNo | undefined {
  const standing = standingEntry(entries)
  if (type !== 'release') return standing?.entryId === entryId ? undefined : { code: 'no-such-listing', facts: {} }
  if (!desk.answer) return notAnswered
  return standing && { code: 'listed-already', facts: {} }
}

function wordsRefusal({ found: { mark, personal } }: AnswerDesk): AnswerNo | undefined {
  if (mark !== undefined) return { code: 'holds-secrecy-mark', facts: { mark } }
  return personal.length > 0 ? { code: 'holds-personal-data', facts: { found: personal.join('、') } } : undefined
}

type Later = Extract<AnswerEvent, { readonly type: 'amended' | 'taken-off' }>

function changed(entry: AnswerEntry, event: Later): AnswerEntry {
  const { by, at } = event
  return event.type === 'amended'
    ? { ...entry, title: event.title, summary: event.summary, amended: { by, at } }
    : { ...entry, takenOff: { by, at, reason: event.reason } }
}
