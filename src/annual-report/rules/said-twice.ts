import type { Sited } from '../report.ts'
import type { Remark } from './define-rule.ts'
import { wordsAround } from './words-around.ts'

/** Eight to forty signs, and at once the same again; a comma may stand among them. */
const repeated = /([\u4e00-\u9fff，]{8,40})\1/

const [shortest, longest] = [8, 40]

/**
 * For each sign where it stood last; places of all texts are counted on, so that none needs to be wiped out. Signs share
 * places: a table of all of them would push all else out of the processor's cache, and the pattern has the last word.
 */
const lastPlace = new Float64Array(0x800).fill(-Infinity)
const sharing = lastPlace.length - 1
let counted = 0

/**
 * Spares most paragraphs the pattern above, which tries every run at every place: in words said twice every sign of the
 * second time stood not far before, and at least eight such signs follow one another.
 */
function mayRepeat(text: string): boolean {
  let run = 0
  const start = counted
  counted += text.length + longest
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isNear = start + at - (lastPlace[code & sharing] ?? 0) <= longest
    lastPlace[code & sharing] = start + at
    run = isNear && isWord(code) ? run + 1 : 0
    if (run === shortest) return true
  }
  return false
}

/** The signs of the pattern above. */
const isWord = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0xff0c

/** The same words twice, one right after the other: pasted twice. */
export function saidTwice({ value, at }: Sited<string>): Remark[] {
  const text = value.slice(0, 4000)
  const found = mayRepeat(text) ? repeated.exec(text)?.[1] : undefined
  if (found === undefined) return []
  return [
    {
      severity: 'warning',
      verdict: 'doubt',
      at: { sentence: wordsAround(value, found), place: at },
      found,
      expected: '',
      says: {
        zh: `“${found}”紧接着重复了一遍，可能是粘贴所致。请删去一处。`,
        en: `“${found}” stands twice in a row, perhaps pasted twice. Delete one.`,
      },
    },
  ]
}
