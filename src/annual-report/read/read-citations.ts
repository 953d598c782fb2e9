import type { CitedDocument, Sited } from '../report.ts'
import { findsIn } from './finds-in.ts'
import { sentencesOf, withoutSpace } from './plain.ts'

const anyBracket = /[〔[［【（(﹝]\d{4}/
const numbered = /[〔[［【（(﹝](\d{4})[〕\]］】）)﹞]{0,2}第?\d{1,5}[〕\]］】）)﹞]?号/g
const organLetters = /[\u4e00-\u9fff]{2,16}$/
const leadIn =
  /^.*(?:按照|根据|依据|依照|关于|以及|贯彻|落实|参照|印发|文号为|文号|通知|办法|意见|和|及|见|据|由|以|的)(?=.{2})/
const titleBefore = /《([^《》]{2,120}(?:《[^《》]{2,80}》[^《》]{0,60})?)》[（(]?$/

/** Every document number the prose cites, malformed ones included, with the title in 《》 that stands before it. */
export function readCitations(prose: readonly Sited<string>[]): CitedDocument[] {
  return prose.flatMap(({ value, at }) =>
    anyBracket.test(value) ? sentencesOf(value).flatMap((sentence) => citationsIn(sentence, at)) : [],
  )
}

function citationsIn(sentence: string, at: Sited<string>['at']): CitedDocument[] {
  const tight = withoutSpace(sentence)
  return findsIn(tight, numbered).flatMap((match) => {
    const before = tight.slice(Math.max(0, match.index - 260), match.index)
    const run = organLetters.exec(before)?.[0] ?? ''
    const fenced = /[（(》]$/.test(before.slice(0, before.length - run.length))
    const letters = fenced ? run : run.replace(leadIn, '')
    if (letters === '') return []
    const title = titleBefore.exec(before.slice(0, before.length - letters.length))?.[1]
    return [{ text: letters + match[0], ...(title !== undefined && { title }), sentence: sentence.trim(), at }]
  })
}
