import { plainSigns } from './plain-signs.ts'

/**
 * Where a text in plain signs says one of some names, or another thing known of somebody: in letters of any size, with blanks
 * and points within it or without, whole or without what stands aside in brackets. A single sign names nobody.
 */
export function namedIn(plain: string, names: readonly string[]): readonly { from: number; to: number }[] {
  const looked = [...new Set(names.flatMap(partsOf))].filter((signs) => [...signs].length >= 2)
  return looked.flatMap((signs) => {
    const pattern = new RegExp([...signs].map(unread).join(between), 'giu')
    return [...plain.matchAll(pattern)].map(({ index, 0: piece }) => ({ from: index, to: index + piece.length }))
  })
}

/** “王芳（代理人）” is named by “王芳” as well; of a bracket within a name neither side is a name. */
function partsOf(name: string): readonly string[] {
  const text = plainSigns(name).text.trim()
  return [text, text.replace(aside, '')].map((part) => part.replaceAll(parting, ''))
}

const aside = /^[([【〔][^()[\]【】〔〕]*[)\]】〕]|[([【〔][^()[\]【】〔〕]*[)\]】〕]$/u
const parting = /[\s.·•・‧]/gu
const between = String.raw`[\s.·•・‧]{0,8}`

/** A sign that stands for itself in a pattern, whatever it is. */
const unread = (sign: string): string => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`
