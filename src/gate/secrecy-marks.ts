import { plainSigns } from './plain-signs.ts'

/** A mark that says a paper must stay inside, and where it stands. */
export interface SecrecyMark {
  readonly kind: 'secret-mark' | 'internal-mark'
  readonly at: number
  readonly text: string
}

export const degree = '(?:[绝絕]\\s{0,8}密|[机機]\\s{0,8}密|[秘祕]\\s{0,8}密)(?:\\s{0,8}[级級])?'
export const star = '[★☆✩✪✭✮✯✰⭐🌟⋆]'
export const period = '(?:\\d{1,2}\\s{0,8}(?:年|个月|月|天)|长期|启用前|解密前)'
/** A choice that was made: “□绝密 ☑机密”. */
export const tick = '[☑☒✓✔√■◼●◉⊙⦿]'
const opening = '[\\[(<{【〔〖「『《〈]'
const closing = '[\\])>}】〕〗」』》〉]'
const inner = '(?:内部(?:资料|文件|材料|刊物|使用|参考|传阅)|工作秘密|敏感信息)'
const keep = '(?:注意保存|妥善保管|不得外传|严禁外传|请勿外传|不得翻印|不得公开|不予公开|阅后收回|阅后销毁)'

/** How each mark is written; the whole of a line or cell, or inside a text where nothing else is written so. */
// prettier-ignore
const marks = [
  { kind: 'internal-mark', pattern: `工作秘密\\s{0,8}${star}\\s{0,8}${period}?` },
  { kind: 'secret-mark',   pattern: `${degree}\\s{0,8}${star}\\s{0,8}${period}?` },
  { kind: 'secret-mark',   pattern: `(?<=^|[\\n\\t])\\s{0,8}${degree}\\s{0,8}\\*\\s{0,8}${period}?` },
  { kind: 'secret-mark',   pattern: `密\\s{0,8}级(?:\\s{0,8}[:|/]\\s{0,8}|[\\t ]+)${opening}?\\s{0,8}${degree}(?!\\s{0,8}[、,/或和及])` },
  { kind: 'secret-mark',   pattern: `${tick}\\s{0,8}${degree}(?![\\p{Script=Han}\\w])` },
  { kind: 'secret-mark',   pattern: `${opening}\\s{0,8}${degree}\\s{0,8}(?:文件|件)?\\s{0,8}(?:${period})?\\s{0,8}${closing}` },
  { kind: 'secret-mark',   pattern: `(?<=^|[\\n\\t])\\s{0,8}${degree}(?:\\s{0,8}${period})?\\s{0,8}(?=$|[\\n\\t])` },
  { kind: 'internal-mark', pattern: `${inner}\\s{0,8}[,，。;；:!！ ]?\\s{0,8}${keep}` },
  { kind: 'internal-mark', pattern: `${opening}\\s{0,8}${inner}\\s{0,8}${closing}` },
  { kind: 'internal-mark', pattern: `(?<=^|[\\n\\t])\\s{0,8}${inner}\\s{0,8}(?=$|[\\n\\t])` },
] as const satisfies readonly { readonly kind: SecrecyMark['kind']; readonly pattern: string }[]

const detectors = marks.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(pattern, 'gu') }))

/**
 * Marks of state secrets (国家秘密标志: the degree with its star and period, after “密级”, ticked, in brackets, or alone in a line or
 * cell) and of internal papers. Lines end in line feeds, cells in tabs. Words that only speak of secrets are no marks.
 */
export function secrecyMarksIn(written: string): readonly SecrecyMark[] {
  const { text, places } = plainSigns(written)
  return found(text).map(({ kind, at, words }) => ({ kind, at: places[at] ?? 0, text: words }))
}

/** Marks in the name of a file, where points, dashes and blanks part the words. */
export function secrecyMarksInName(name: string): readonly SecrecyMark[] {
  const { text, places } = plainSigns(name)
  const parted = text.replace(/\.[0-9a-z]{1,5}$/i, '').replaceAll(/[-_.,;+~·—–。，、；]/gu, '\n')
  return found(parted).map(({ kind, at, words }) => ({ kind, at: places[at] ?? 0, text: words }))
}

/** What is found first is not looked at again. */
function found(text: string) {
  let rest = text
  const hits: { readonly kind: SecrecyMark['kind']; readonly at: number; readonly words: string }[] = []
  for (const { kind, pattern } of detectors)
    rest = rest.replace(pattern, (piece: string, ...more: readonly unknown[]) => {
      const at = more.find((part) => typeof part === 'number') ?? 0
      const blank = piece.length - piece.trimStart().length
      hits.push({ kind, at: at + blank, words: piece.trim() })
      return '\u0000'.repeat(piece.length)
    })
  return hits.toSorted((one, other) => one.at - other.at)
}
