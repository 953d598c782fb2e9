import { defaultLimits, type Limits } from './limits.ts'
import { type WordLine, wordLinesOf } from './word-lines.ts'
import { entitiesRead, linesOfXml } from './xml-entities.ts'
import { openZip } from './zip.ts'

/** Parts of a packed office file that say only how something looks; running heads of odt stand in its `styles.xml`. */
const looks = /(?:^|\/)(?:_rels\/|theme\/|fontTable|settings|webSettings|\[Content_Types\]|numbering)|\/styles\.xml$/i

/** Parts whose tables are what people read as the file itself: not its heads, feet, notes and comments. */
const main = /^(?:word\/document\d*\.xml|xl\/worksheets\/[^/]+\.xml|ppt\/slides\/[^/]+\.xml|content\.xml)$/i

const strings = 'xl/sharedStrings.xml'

/**
 * Every line of text in a packed office file, part by part, whatever part it stands in: heads and feet, notes, comments, text
 * boxes, hidden and deleted words, slides, properties. What is set apart stands in lines of its own; rows of tables in the
 * file itself are told with their cells. Nothing is understood: it is for looking through. A part that cannot be unpacked is left out.
 */
export function everyWordOf(bytes: Uint8Array, limits: Limits = defaultLimits): readonly (readonly WordLine[])[] {
  const archive = openZip(bytes, limits)
  if (!archive.ok) return []
  const read = (name: string): string | undefined => {
    const part = archive.value.unpack(name)
    return part.ok && part.value ? decoded(part.value) : undefined
  }
  const shared = archive.value.names.has(strings) ? sharedStrings(read(strings) ?? '') : []
  const used = new Set<number>()
  const parts: (readonly WordLine[])[] = []
  for (const name of archive.value.names) {
    if (!/\.xml$/i.test(name) || looks.test(name) || name === strings) continue
    const xml = read(name)
    if (xml === undefined) continue
    const lines = isProperties.test(name)
      ? linesOfXml(xml.replaceAll(/<[^<>]*>/g, '\n'))
      : isOfd.test(xml)
        ? linesOfXml(textOfOfd(xml))
        : wordLinesOf(xml, (index) => {
            const words = shared[index] ?? ''
            if (words.length > longestShared) return ''
            used.add(index)
            return words
          })
    parts.push(main.test(name) ? lines : lines.map(asWords))
  }
  // Long ones are told once; one that no cell shows is in the file all the same.
  const left = shared.filter((_, index) => !used.has(index))
  return [...parts, left.flatMap(linesOfXml)].filter((part) => part.length > 0)
}

/** A string in many cells is not written out in each when it is long: a small file would become a large text. */
const longestShared = 24

const asWords = (line: WordLine): string => (typeof line === 'string' ? line : line.join('\t'))

const decoded = (bytes: Uint8Array): string =>
  asText(new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes))

/** Passages that are told to be no marks, written as text. One that does not end is left as it is. */
function asText(xml: string): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const from = xml.indexOf('<![CDATA[', at)
    const to = from < 0 ? -1 : xml.indexOf(']]>', from + 9)
    if (to < 0) return parts.join('') + xml.slice(at)
    const words = xml.slice(from + 9, to)
    parts.push(xml.slice(at, from), words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    at = to + 3
  }
}

/** The strings of a workbook by their number; one that does not end is read to the end. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let from: number | undefined
  for (const { 0: tag, 1: closing, 2: rest = '', index } of xml.matchAll(stringTags)) {
    if (from === undefined && !closing) {
      if (rest.endsWith('/')) strings.push('')
      else from = index + tag.length
    } else if (from !== undefined && closing) {
      strings.push(wordsOfString(xml.slice(from, index)))
      from = undefined
    }
  }
  return from === undefined ? strings : [...strings, wordsOfString(xml.slice(from))]
}

const stringTags = /<(\/?)(?:\w+:)?si(?=[\s/>])([^<>]*)>/g

/** How signs are read aloud stands in a line of its own. */
const wordsOfString = (inside: string): string =>
  entitiesRead(inside.replaceAll(/<\/?(?:\w+:)?rPh\b/g, '\n$&').replaceAll(/<[^<>]*>/g, '')).trim()

const isProperties = /^(?:docProps\/|meta\.xml$|OFD\.xml$)/
const isOfd = /xmlns:ofd=/

/** OFD keeps sizes between its tags; its words stand in one element. */
const textOfOfd = (xml: string): string =>
  [...xml.matchAll(/<ofd:TextCode\b[^<>]*>([^<]*)|<\/ofd:TextObject>/g)].map(([, words = '\n']) => words).join('')
