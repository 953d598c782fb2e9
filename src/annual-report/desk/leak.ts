import type { Words } from '../../kernel/words.ts'
import { refuse, type ReportRefusal } from './refusals.table.ts'
import type { ReportFile } from './report-file.ts'
import { type AllowedLeak, type Passage } from './report-events.ts'

/** Something in the words of a report that may have to stay inside (arts. 14, 15), as whoever looked through it tells it. */
export interface Leak extends AllowedLeak {
  readonly label: Words
  /** As it stands there. */
  readonly text: string
  /** Held until somebody allows it, or never to be published. */
  readonly weight: 'held' | 'forbidden'
}

/** What still stands in the way: what nobody can allow first, then what nobody has. */
export function standingLeaks(leaks: readonly Leak[], allowed: readonly AllowedLeak[] = []): readonly Leak[] {
  const known = new Set(allowed.map(sameAs))
  return [
    ...leaks.filter(({ weight }) => weight === 'forbidden'),
    ...leaks.filter((leak) => leak.weight === 'held' && !known.has(sameAs(leak))),
  ]
}

const sameAs = ({ kind, passage, at }: AllowedLeak): string => `${kind} ${passage} ${at}`

/** What keeps a report inside: the mark of a state secret always, anything else until it was allowed; undefined when nothing does. */
export function leakRefusal(
  { signOff }: Pick<ReportFile, 'signOff'>,
  leaks: readonly Leak[],
): ReportRefusal | undefined {
  const standing = standingLeaks(leaks, signOff.allowed?.found)
  const [first] = standing
  if (!first) return undefined
  const { zh: where, en: whereEn } = leakPlace(first)
  return first.weight === 'forbidden'
    ? refuse('report-secret-mark', { where, whereEn, mark: first.text })
    : refuse('report-personal-data', {
        where,
        whereEn,
        kind: first.label.zh,
        kindEn: first.label.en,
        count: standing.length,
      })
}

/** Where it stands, without what it says: fit for a log and for a refusal. */
export const leakPlace = ({ passage, at }: AllowedLeak): Words => ({
  zh: `${parts[passage]}第${at}段`,
  en: `${passage === 'preamble' ? 'the preamble' : `part ${passage}`}, paragraph ${at}`,
})

const parts = {
  preamble: '引言',
  1: '第一部分',
  2: '第二部分',
  3: '第三部分',
  4: '第四部分',
  5: '第五部分',
  6: '第六部分',
} as const satisfies Readonly<Record<Passage, string>>
