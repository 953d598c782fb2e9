import { defaultLimits, type Limits } from './limits.ts'
import { openZip } from './zip.ts'

/** Parts of a packed office file that say only how something looks. */
const looks = /(?:^|\/)(?:_rels\/|theme\/|styles|fontTable|settings|webSettings|\[Content_Types\]|numbering)/i

/** What ends a line: a paragraph, a shared string, a value, a piece of text set for itself. */
const lineEnds = /<\/(?:\w+:)?(?:p|h|si|c|v|row|tr|TextObject)>/g
const cellEnds = /<\/(?:\w+:)?(?:tc|table-cell)>|<(?:\w+:)?tab\s*\/>/g
/** Numbers between the tags that are no text: places of pictures, formulas, fields. */
const noWords =
  /<((?:\w+:)?(?:posOffset|pctWidth|pctHeight|pctPosHOffset|pctPosVOffset|align|f|instrText))\b[^>]*>[^<]*<\/\1>/g

/**
 * Every line of text in a packed office file, whatever part it stands in: heads and feet, notes, comments, text boxes, hidden
 * and deleted words, slides, properties. What is set apart stands in lines of its own.
 * Nothing is understood: it is for looking through. A part that cannot be unpacked is left out.
 */
export function everyWordOf(bytes: Uint8Array, limits: Limits = defaultLimits): readonly string[] {
  const archive = openZip(bytes, limits)
  if (!archive.ok) return []
  const lines: string[] = []
  for (const name of archive.value.names) {
    if (!/\.xml$/i.test(name) || looks.test(name)) continue
    const part = archive.value.unpack(name)
    if (part.ok && part.value) for (const line of linesOf(name, decoded(part.value))) lines.push(line)
  }
  return lines
}

const decoded = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)

function linesOf(name: string, xml: string): readonly string[] {
  const text = isProperties.test(name) ? xml.replaceAll(/<[^>]*>/g, '\n') : textOf(xml)
  return entitiesRead(text)
    .split('\n')
    .map((line) => line.replaceAll(/^\s+|\s+$/g, ''))
    .filter((line) => line !== '')
}

const isProperties = /^(?:docProps\/|meta\.xml$|OFD\.xml$)/

/** OFD keeps sizes between its tags; its words stand in one element. */
function textOf(xml: string): string {
  if (/xmlns:ofd=/.test(xml))
    return [...xml.matchAll(/<ofd:TextCode\b[^>]*>([^<]*)|<\/ofd:TextObject>/g)]
      .map(([, words = '\n']) => words)
      .join('')
  return xml
    .replaceAll(noWords, '\n')
    .replaceAll(cellEnds, '\t')
    .replaceAll(lineEnds, '\n')
    .replaceAll(/<[^>]*>/g, '')
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const entitiesRead = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, ten, sixteen, name) => {
    if (name) return named[String(name).toLowerCase()] ?? all
    const code = ten ? Number(ten) : Number.parseInt(String(sixteen), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
