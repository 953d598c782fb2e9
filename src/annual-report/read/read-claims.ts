import type { EditionId } from '../edition.ts'
import type { Claim, ReadSection, Sited } from '../report.ts'
import { keysOf } from './claim-keys.ts'
import { disputeKindsIn } from './dispute-kinds.ts'
import type { MakeClaim } from './make-claim.ts'
import { numberedClaims } from './numbered-claims.ts'
import { speaksOfOtherTime } from './other-time.ts'
import type { Passage } from './passage.ts'
import { plain, sentencesOf } from './plain.ts'
import { withEachUnit } from './respective.ts'
import { allUpheld, zerosIn } from './zero-statements.ts'

/** What the claims of a report are read with. */
export interface ClaimFrame {
  readonly year: number | null
  /** The edition whose cells the claims are held against. */
  readonly edition: EditionId | null
}

const speaksOfRequests = /依申请|公开申请|申请公开|信息公开.{0,12}申请|申请人|(?:答复|受理|收到|办结|办理)申请/
const speaksOfDisclosure = /信息公开|政务公开|公开信息/

/**
 * The numbers the prose states about the reported year and the organ's own work, and what each counts. Part five is
 * left out: it speaks of plans. Numbers of other years, sums over years, comparisons, and plans are not claims.
 */
export function readClaims(
  preamble: readonly Sited<string>[],
  sections: readonly ReadSection[],
  frame: ClaimFrame,
): Claim[] {
  const parts = [{ ordinal: null, paragraphs: preamble }, ...sections].filter(({ ordinal }) => ordinal !== 5)
  return parts.flatMap((part) => {
    let heading = ''
    return part.paragraphs.flatMap((paragraph) => {
      const { value } = paragraph
      if (value.length < 40 && /^\s*[（(]?[一二三四五六七八九十\d]/.test(value)) heading = value
      const sentences = sentencesThatMayClaim(value)
      if (sentences.length === 0) return []
      const context = heading + value.slice(0, 4000)
      const passage = {
        at: paragraph.at,
        aboutRequests: part.ordinal === 3 || speaksOfRequests.test(context),
        aboutDisputes: part.ordinal === 4 || speaksOfDisclosure.test(context),
      }
      return sentences.flatMap((sentence) => claimsOf(sentence, passage, frame))
    })
  })
}

/** Anything else in a sentence is no claim: a digit, a numeral with a unit, a word that nothing happened. */
const wordsOfClaim =
  /全部|[零一二两三四五六七八九十百千几数][万亿余多]?\s*(?:件|条|篇|个|起|宗|份|项|例|则|次)|没有|不存在/
const signOfClaim = /[\d０-９未无均]/

const mayClaim = (text: string): boolean => signOfClaim.test(text) || wordsOfClaim.test(text)

const sentencesThatMayClaim = (paragraph: string): readonly string[] =>
  mayClaim(paragraph) ? sentencesOf(paragraph).filter(mayClaim) : []

function claimsOf(sentence: string, passage: Passage, frame: ClaimFrame): Claim[] {
  const text = withEachUnit(plain(sentence))
  const make: MakeClaim = (value, unit, counted, approximate = false) => ({
    value,
    unit,
    counts: counted.counts,
    keys: frame.edition === null ? [] : keysOf(counted.counts, frame.edition),
    ...(approximate && { approximate: true as const }),
    ...(counted.unsure && { unsure: true as const }),
    sentence: sentence.trim(),
    at: passage.at,
  })
  return [...numberedClaims(text, passage, frame.year, make), ...zeros(text, frame.year, make)]
}

/** What a sentence says did not happen. */
function zeros(text: string, year: number | null, make: MakeClaim): Claim[] {
  const nothing = zerosIn(text)
  const found = nothing.length > 0 && speaksOfOtherTime(text, year) ? [] : nothing
  const upheld = text.includes('均') || text.includes('全部') ? allUpheld(text, disputeKindsIn(text)) : undefined
  return [...found, ...(upheld ? [upheld] : [])].map((counted) => make(0, '', counted))
}
