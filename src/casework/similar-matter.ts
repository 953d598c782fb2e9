import type { Wanted } from './case-events.ts'

/** How much of the shorter wording's pairs of characters must stand in both to speak of the same matter. */
export const sameMatterFrom = 0.75

/**
 * Whether two wordings ask for the same information: to find repeated requests (art. 36 item 6), the same request sent
 * twice, and what several people ask for (art. 44). It only proposes; people decide. Two document numbers settle it; two
 * different years, dates or numbers tell two matters apart however alike the words are.
 *
 * Reading: docs/adr/0087-same-matter.md.
 */
export function isSameMatter(one: Wanted, other: Wanted): boolean {
  if (one.documentNumber?.trim() && other.documentNumber?.trim())
    return plain(one.documentNumber) === plain(other.documentNumber)
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return sameNumbers(a, b) && likeness(a, b) >= sameMatterFrom
}

/** Twice the pairs of characters two texts share, over all they have: 1 for the same text, 0 for nothing in common. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (!a.size || !b.size) return one === other && one !== '' ? 1 : 0
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}

/** Words that ask, and join, and say nothing of what is asked for. */
const courtesy =
  /请求|申请|依法|本人|我(?:单位|公司|方)?|希望|想|要求|获取|获得|查询|了解|提供|公开|政府信息|有关|相关|关于|以及|和|及|的|等|材料|情况|信息|文件|复印件/gu

const wordsOf = ({ title = '', documentNumber = '', description }: Wanted): string => {
  const text = plain(
    `${title}${documentNumber}${description.includes(title) ? description.replace(title, '') : description}`,
  )
  return essence(text)
}

/** What a wording is about, without the words that only ask; the whole of it when nothing else is there. */
export const essence = (text: string): string => plain(text).replaceAll(courtesy, '') || plain(text)

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '')

const pairsOf = (text: string): ReadonlySet<string> => {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`))
}

const numbersIn = (text: string): readonly string[] =>
  [...new Set(text.match(/[0-9]+|[〇零一二三四五六七八九十百千]{2,}/gu))].toSorted()

/** Where both name numbers, they name the same. */
function sameNumbers(one: string, other: string): boolean {
  const [a, b] = [numbersIn(one), numbersIn(other)]
  return !a.length || !b.length || a.join(' ') === b.join(' ')
}
