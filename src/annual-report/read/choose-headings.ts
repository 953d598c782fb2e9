import type { HeadingCandidate, Ordinal } from './heading-candidate.ts'

/** Bounds the work on a document that is nothing but headings. */
const mostHeadings = 200

/** Which of the candidates are the headings: those that agree with the form and rise, and between them what fills a gap. */
export function chooseHeadings(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const exact = candidates.filter(
    ({ number, ordinal, index }, at) =>
      ordinal !== null && (number === ordinal || (number === null && !isCaption(index, ordinal, candidates[at - 1]))),
  )
  const spine = rising(withoutContents(exact.slice(0, mostHeadings)))
  if (spine.length === 0) return loose(candidates)
  const kept: HeadingCandidate[] = []
  let before: HeadingCandidate | undefined
  for (const next of [...spine, undefined]) {
    kept.push(...between(candidates, before, next, spine))
    if (next) kept.push(next)
    before = next
  }
  return kept
}

/** The words of a heading once more right behind it, without its number: the caption of its table. */
const isCaption = (index: number, ordinal: Ordinal, before: HeadingCandidate | undefined): boolean =>
  before?.index === index - 1 && before.ordinal === ordinal && before.number === ordinal

/** What stands between two sure headings: the missing parts by their words or numbers, nothing else. */
function between(
  candidates: readonly HeadingCandidate[],
  before: HeadingCandidate | undefined,
  next: HeadingCandidate | undefined,
  spine: readonly HeadingCandidate[],
): HeadingCandidate[] {
  const low = before?.ordinal ?? 0
  const high = next?.ordinal ?? (before ? 99 : 7)
  const here = candidates.filter(({ index }) => index > (before?.index ?? -1) && index < (next?.index ?? Infinity))
  const found: HeadingCandidate[] = []
  let reached: number = low
  for (const candidate of here) {
    const { ordinal, number, chinese } = candidate
    const wanted = ordinal !== null && ordinal > reached && ordinal < high
    const astray = ordinal !== null && ordinal === number && !spine.some((sure) => sure.ordinal === ordinal)
    const inPlace =
      ordinal === null && chinese && before !== undefined && number === reached + 1 && (number < high || number > 6)
    if (!wanted && !astray && !inPlace) continue
    found.push(candidate)
    if (wanted) reached = ordinal
    else if (inPlace) reached += 1
  }
  return found
}

/** No heading agrees with the form: an older report, whose rising numbers are all there is. */
function loose(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  let reached = 0
  return candidates.filter(({ number, chinese }) => {
    if (number !== reached + 1 || !chinese) return false
    reached = number
    return true
  })
}

/** The longest run of headings whose ordinals do not fall; a doubled heading stays in it. */
function rising(exact: readonly HeadingCandidate[]): HeadingCandidate[] {
  const best = exact.map((): { length: number; from: number } => ({ length: 1, from: -1 }))
  exact.forEach(({ ordinal }, at) => {
    for (let i = 0; i < at; i += 1) {
      const length = (best[i]?.length ?? 0) + 1
      if ((exact[i]?.ordinal ?? 0) <= (ordinal ?? 0) && length >= (best[at]?.length ?? 0))
        best[at] = { length, from: i }
    }
  })
  let at = best.reduce((top, { length }, i) => (length >= (best[top]?.length ?? 0) ? i : top), 0)
  const run: HeadingCandidate[] = []
  for (let step = exact[at]; step; step = exact[at]) {
    run.unshift(step)
    at = best[at]?.from ?? -1
  }
  return run
}

/** A table of contents names a heading right before the next one, and the report names it again: it is left out. */
const withoutContents = (exact: readonly HeadingCandidate[]): HeadingCandidate[] =>
  exact.filter(({ index, ordinal }, at) => {
    const next = exact[at + 1]
    const again = exact.slice(at + 1).some((later) => later.ordinal === ordinal)
    return !(again && next?.index === index + 1 && next.ordinal === (ordinal ?? 0) + 1)
  })
