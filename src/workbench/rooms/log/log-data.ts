import type { StreamKind } from '../../../store/streams.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import type { Words } from '../../../kernel/words.ts'
import type { Say } from '../../words/use-words.tsx'
import { happenings, historyWords, logWords, readingForLetter, readingReasons } from './log-words.table.ts'

/** The kind and the id of a history by its name. */
export function partsOf(stream: string): { readonly kind: StreamKind | undefined; readonly id: string } {
  const at = stream.indexOf(':')
  const kind = stream.slice(0, at)
  return { kind: isKind(kind) ? kind : undefined, id: stream.slice(at + 1) }
}

export const isKind = (word: string): word is StreamKind => Object.hasOwn(historyWords, word)

/** What happened, in words; a kind of event that is newer than this page by its code. */
export function happeningOf(stream: string, type: string, say: Say): string {
  const { kind } = partsOf(stream)
  const known: Readonly<Record<string, Words>> = kind ? happenings[kind] : {}
  const words = known[type]
  return words ? say(words) : type
}

/** What a history is called: its kind, and the number or title the office knows it by; there is only one record of the organ. */
export function historyOf(stream: string, labels: Readonly<Record<string, string>>, say: Say): string {
  const { kind, id } = partsOf(stream)
  if (kind === 'organ') return say(historyWords.organ)
  return `${kind ? say(historyWords[kind]) : ''} ${labels[stream] ?? shortId(id)}`
}

/** Ids are long: their beginning tells them apart. */
export const shortId = (id: string): string => (id.length > 12 ? `${id.slice(0, 8)}…` : id)

const machines = {
  house: logWords.house,
  clockwork: logWords.clockwork,
  applicant: logWords.applicant,
  'command-line': logWords.commandLine,
} as const

export interface LogActor {
  readonly id: string
  readonly name?: string | undefined
}

/** Who it was, by name; a program by the name of its token. */
export function actorOf(id: string, actors: readonly LogActor[], say: Say): string {
  const known: Readonly<Record<string, Words>> = machines
  const machine = known[id]
  return machine ? say(machine) : (actors.find((one) => one.id === id)?.name ?? id)
}

/** Everybody who may be asked for: the staff, programs, and the house itself. */
export const actorOptions = (actors: readonly LogActor[], say: Say) => [
  ...actors.map(({ id, name }) => ({ value: id, label: name ?? id })),
  ...Object.entries(machines).map(([value, words]) => ({ value, label: say(words) })),
]

/** Why somebody's data were opened: by the house in our words, by a person in his own. */
export function reasonOf(why: string, say: Say): string {
  const letter = /^letter-(L\d\d)$/.exec(why)?.[1]
  const duties: Readonly<Record<string, { readonly title: Words }>> = letterDuties
  const duty = letter === undefined ? undefined : duties[letter]
  if (duty) return say(readingForLetter, { letter: say(duty.title) })
  const reasons: Readonly<Record<string, Words>> = readingReasons
  const known = reasons[why] ?? (why.startsWith('attachment ') ? readingReasons.attachment : undefined)
  return known ? say(known) : say(logWords.quoted, { why })
}
