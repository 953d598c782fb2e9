import type { CivilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import type { Contents } from './contents.ts'
import type { ValidityMark } from './document-events.ts'

/** 有效性 of a normative document, as its page says it. */
// prettier-ignore
export const validityWords = {
  'in-force': { zh: '现行有效', en: 'In force' },
  'not-yet':  { zh: '尚未施行', en: 'Not yet in force' },
  amended:    { zh: '部分修改', en: 'Amended in part' },
  lapsed:     { zh: '失效',     en: 'Lapsed' },
  repealed:   { zh: '废止',     en: 'Repealed' },
} as const satisfies Readonly<Record<string, Words>>

export type Validity = keyof typeof validityWords

/** Whether a normative document is in force on a day: by the act that ended it, else by its own days; undefined for other documents. */
export function validityOn(
  { normative, effectiveOn, expiresOn }: Pick<Contents, 'normative' | 'effectiveOn' | 'expiresOn'>,
  mark: Pick<ValidityMark, 'validity' | 'since'> | undefined,
  today: CivilDate,
): Validity | undefined {
  if (!normative) return undefined
  const marked = mark && mark.since <= today ? mark.validity : undefined
  if (marked === 'repealed' || marked === 'lapsed') return marked
  if (expiresOn !== undefined && expiresOn < today) return 'lapsed'
  if (effectiveOn !== undefined && effectiveOn > today) return 'not-yet'
  return marked ?? 'in-force'
}
